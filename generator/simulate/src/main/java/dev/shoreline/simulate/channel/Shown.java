package dev.shoreline.simulate.channel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers within sentences: six digits, no exponent, no trailing zeros. */
final class Shown {
  private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  private Shown() {}

  static String number(double value) {
    BigDecimal n = new BigDecimal(value).round(DIGITS);
    return n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString();
  }
}
