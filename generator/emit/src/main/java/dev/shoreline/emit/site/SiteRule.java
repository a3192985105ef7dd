package dev.shoreline.emit.site;

/**
 * A rule as lists show it.
 *
 * @param name its id without that of the list's standard, for example {@code module-power}
 * @param title what it asks, plain text
 * @param severity {@code error}, {@code warning} or {@code note}; empty when it varies
 * @param clause of the standard; may be empty
 */
record SiteRule(
    String id,
    String name,
    String title,
    String href,
    String severity,
    String clause,
    boolean provisional) {}
