package dev.shoreline.model;

import dev.shoreline.model.message.Span;

/**
 * A stream of coolant (liquid or air): attributes {@code coolant} (part of kind Coolant), {@code
 * inlet}, {@code flow}, as declared by the library kind {@code CoolingLoop}.
 */
public record CoolingLoop(String name, Attributes attributes, Span span) {}
