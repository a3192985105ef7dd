package dev.shoreline.model;

import dev.shoreline.model.message.Span;

/**
 * Where numbers come from: a data sheet, a standard, a measurement.
 *
 * @param kind {@code normative}, {@code vendor}, {@code measured}, {@code derived} or {@code
 *     assumed}
 * @param date as written, {@code 2026-09} or {@code 2026-09-16}; empty when not stated
 * @param location a title of a document, a DOI or an address without scheme; empty when not stated
 */
public record Source(
    String qualifiedName,
    String name,
    String title,
    String date,
    String kind,
    String location,
    Span span) {}
