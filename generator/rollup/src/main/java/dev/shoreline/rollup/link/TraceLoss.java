package dev.shoreline.rollup.link;

import dev.shoreline.model.Part;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.amount.Corners;

/**
 * Insertion loss of a trace or cable at one frequency, in the form of IEEE 802.3 Annex 93A:
 *
 * <pre>loss/dB = 8.686 (g0 + a1 sqrt(f/GHz) + a2 f/GHz) length/mm</pre>
 *
 * with the three coefficients of the medium, per mm. Worst at the largest coefficients and length.
 * A medium that does not state all three, be it as 0, has no known loss.
 */
final class TraceLoss {
  /** One neper in decibels. */
  private static final double NEPER = 20 / Math.log(10);

  private TraceLoss() {}

  static Value of(Part medium, Value length, Value frequency) {
    return Corners.solve(
        "dB",
        x -> NEPER * (x[0] + x[1] * Math.sqrt(x[4]) + x[2] * x[4]) * x[3],
        Corners.rising(coefficient(medium, "g0"), ""),
        Corners.rising(coefficient(medium, "a1"), ""),
        Corners.rising(coefficient(medium, "a2"), ""),
        Corners.rising(length, "mm"),
        Corners.rising(frequency, "GHz"));
  }

  private static Value coefficient(Part medium, String name) {
    return Amounts.stated(medium.name(), medium.attributes(), name);
  }
}
