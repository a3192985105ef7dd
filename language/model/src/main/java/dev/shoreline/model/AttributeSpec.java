package dev.shoreline.model;

import dev.shoreline.model.message.Span;

/**
 * An attribute that a kind declares.
 *
 * @param required whether a part must state it to be complete
 * @param doc what it means, for hover and documentation
 */
public record AttributeSpec(
    String name, AttributeType type, boolean required, String doc, Span span) {}
