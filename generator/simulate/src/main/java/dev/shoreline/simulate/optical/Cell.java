package dev.shoreline.simulate.optical;

import dev.shoreline.simulate.spice.SpiceNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number of a table. */
final class Cell {
  private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

  private Cell() {}

  /** Twelve digits: of functions like the logarithm, machines may differ in the last ones. */
  static double rounded(double value) {
    return new BigDecimal(value).round(TWELVE).doubleValue();
  }

  /** Nine digits; {@code NaN} for what is not known. */
  static String of(double value) {
    return Double.isFinite(value) ? SpiceNumber.of(value) : "NaN";
  }
}
