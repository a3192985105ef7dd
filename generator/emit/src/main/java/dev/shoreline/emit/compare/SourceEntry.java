package dev.shoreline.emit.compare;

import dev.shoreline.model.Source;

/**
 * One source of a comparison.
 *
 * @param anchor by which figures lead to it
 * @param values how many stated values of the designs compared name it
 */
public record SourceEntry(String anchor, Source source, long values) {}
