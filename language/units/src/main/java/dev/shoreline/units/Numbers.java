package dev.shoreline.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are shown to people: as written when that is short ({@code 113.4375}), whole numbers
 * in full, others with six significant digits; never in scientific form between 1e-6 and 1e15.
 */
public final class Numbers {
  private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

  /** Numbers with more significant digits than this were computed, not written. */
  private static final int LONGEST = 9;

  private static final BigDecimal LARGEST_COUNT = new BigDecimal("1e15");

  private Numbers() {}

  public static String show(BigDecimal n) {
    if (n.signum() == 0) {
      return "0";
    }
    BigDecimal exact = n.stripTrailingZeros();
    boolean count = exact.scale() <= 0 && exact.abs().compareTo(LARGEST_COUNT) < 0;
    boolean written = exact.precision() <= LONGEST;
    BigDecimal stripped = count || written ? exact : exact.round(SHOWN).stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    if (exponent < -6 || exponent > 15) {
      BigDecimal mantissa = stripped.movePointLeft(exponent).stripTrailingZeros();
      return mantissa.toPlainString() + "e" + exponent;
    }
    return stripped.toPlainString();
  }

  /** For example {@code 400 W}, {@code -3.1 .. 4 dBm} or {@code typ 130 W, max 400 W}. */
  public static String show(Interval i, String unit) {
    String u = unit.isEmpty() ? "" : " " + unit;
    if (i.isEmpty()) {
      return "unknown" + u;
    }
    if (i.isExact() && i.min() != null) {
      return show(i.min()) + u;
    }
    if (i.min() != null && i.max() != null) {
      String bounds = show(i.min()) + " .. " + show(i.max()) + u;
      return i.typ() == null ? bounds : bounds + " (typ " + show(i.typ()) + u + ")";
    }
    StringBuilder text = new StringBuilder();
    part(text, "min", i.min(), u);
    part(text, "typ", i.typ(), u);
    part(text, "max", i.max(), u);
    return text.toString();
  }

  private static void part(StringBuilder text, String corner, @Nullable BigDecimal n, String unit) {
    if (n != null) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(corner)
          .append(' ')
          .append(show(n))
          .append(unit);
    }
  }
}
