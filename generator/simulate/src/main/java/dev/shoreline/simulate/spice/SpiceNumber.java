package dev.shoreline.simulate.spice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as every SPICE reads them: nine significant digits, a point, no scale letters, any
 * locale.
 */
public final class SpiceNumber {
  private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);

  private SpiceNumber() {}

  /**
   * @throws IllegalArgumentException for what is no number
   */
  public static String of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("no number for a deck: " + value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal n = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    int exponent = n.precision() - n.scale() - 1;
    if (exponent >= -4 && exponent < 9) {
      return n.toPlainString();
    }
    return n.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }
}
