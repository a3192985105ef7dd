package dev.shoreline.server.protocol;

import org.eclipse.lsp4j.Location;

/**
 * One design and how it fares.
 *
 * @param name qualified
 * @param headline one line such as {@code 61 pass, 1 marginal, 4 not evaluated}
 * @param status worst status among its verdicts: {@code pass}, {@code marginal}, {@code fail},
 *     {@code waived}, {@code not evaluated}
 */
public record DesignSummary(
    String name,
    String title,
    String route,
    String headline,
    String status,
    int pass,
    int marginal,
    int fail,
    int waived,
    int notEvaluated,
    Location location) {}
