package dev.shoreline.check;

/**
 * One line of what a rule or a standard says about itself.
 *
 * @param name for example {@code clause}
 * @param value on one line, never empty
 */
public record Fact(String name, String value) {}
