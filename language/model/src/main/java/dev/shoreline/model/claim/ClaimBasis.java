package dev.shoreline.model.claim;

import dev.shoreline.units.Quantity;

/**
 * What a claimed figure is for: {@code per 800 Gb/s}, {@code per port}, {@code per mm of die-edge}.
 *
 * @param amount the figure is for this much; one of a unit when the author wrote a unit only
 * @param text as the author wrote it, without {@code per}
 */
public record ClaimBasis(Quantity amount, String text) {}
