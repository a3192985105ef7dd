package dev.shoreline.emit.thermal;

/**
 * Something of the design that a deck leaves out.
 *
 * @param subject for example {@code junction of xpo[1..16]}
 */
record Omission(String subject, String reason) {}
