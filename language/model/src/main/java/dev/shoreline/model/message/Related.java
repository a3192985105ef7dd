package dev.shoreline.model.message;

/** A second place that a message speaks of, for example where an instance was declared. */
public record Related(Span span, String message) {}
