package dev.shoreline.check.rules.claims;

import dev.shoreline.model.claim.Claim;
import dev.shoreline.units.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What two claimed figures make of a saving or gain.
 *
 * @param figure of the thing that saves or gains
 * @param baseline what it is held against; null when the saving itself states that as a number
 * @param baselineText the baseline with its basis and source
 * @param scope what both figures count; empty when they do not say
 * @param value {@code 1 - figure / baseline} of a saving, {@code figure / baseline} of a gain
 * @param formula with both figures, for example {@code 1 - 4 .. 5 W / 15 W}
 */
record Derivation(
    Claim figure,
    @Nullable Claim baseline,
    String baselineText,
    String scope,
    Quantity value,
    String formula) {

  /** {@code 1 - 4 .. 5 W / 15 W = 66.7 .. 73.3 %}. */
  String result() {
    return formula + " = " + ClaimText.computed(value);
  }

  /** {@code 4 .. 5 W per 800 Gb/s counting optics (BLOG) against 15 W ... of pluggable (BLOG)}. */
  String figures() {
    return ClaimText.cited(figure) + " against " + baselineText;
  }
}
