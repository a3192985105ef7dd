package dev.shoreline.model;

import dev.shoreline.model.message.Span;

/**
 * A cold plate (or heat sink) on each of the selected instances, as declared by the library kind
 * {@code ColdPlate}: attributes {@code flow} (of one plate), {@code resistance} (wall to coolant),
 * {@code interface-resistance}, {@code reference} (which coolant temperature the resistance counts
 * from: outlet or inlet), {@code order} (parallel or series).
 */
public record Plate(Selection selection, String loop, Attributes attributes, Span span) {}
