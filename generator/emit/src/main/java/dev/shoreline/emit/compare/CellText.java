package dev.shoreline.emit.compare;

import dev.shoreline.units.Interval;
import dev.shoreline.units.Numbers;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as a table shows them: four digits, which is more than most of them deserve; whole
 * numbers keep all of theirs. The exact ones are in the JSON and CSV forms.
 */
final class CellText {
  private static final MathContext DIGITS = new MathContext(4);

  private CellText() {}

  /**
   * For example {@code typ 4.063 W, max 5.25 W}. The edge, and what fails, is named by the row and
   * not by the unit.
   */
  static String of(Quantity q) {
    Interval i = q.shown();
    String unit =
        q.unit()
            .symbol()
            .replaceFirst("/(die|engine|panel)-edge$", "")
            .replaceFirst("^failure/", "a ");
    return Numbers.show(new Interval(round(i.min()), round(i.typ()), round(i.max())), unit);
  }

  /** One corner in four digits, without a unit. */
  static String of(BigDecimal n) {
    return Numbers.show(rounded(n));
  }

  private static @Nullable BigDecimal round(@Nullable BigDecimal n) {
    return n == null ? null : rounded(n);
  }

  private static BigDecimal rounded(BigDecimal n) {
    boolean whole = n.signum() == 0 || n.stripTrailingZeros().scale() <= 0;
    return whole ? n : n.round(DIGITS);
  }
}
