package dev.shoreline.server.protocol;

import org.eclipse.lsp4j.Location;

/**
 * What one rule says of one subject, as texts to show.
 *
 * @param id rule and subject, stable from check to check
 * @param status {@code pass}, {@code marginal}, {@code fail}, {@code waived}, {@code not evaluated}
 * @param page address of the page of the rule
 */
public record VerdictLine(
    String id,
    String rule,
    String standard,
    String title,
    String subject,
    String status,
    String measured,
    String limit,
    String margin,
    String remark,
    String page,
    Location location) {}
