package dev.shoreline.simulate;

/**
 * Something of the design that a study leaves out.
 *
 * @param subject for example {@code junction of xpo[1..16]}
 */
public record Omission(String subject, String reason) {}
