package dev.shoreline.diff.words;

import dev.shoreline.emit.bom.Money;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Numbers;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers as a reader of a difference wants them: four digits, and differences with their sign. */
public final class Figures {
  private static final MathContext DIGITS = new MathContext(4);

  private Figures() {}

  /** In four digits, whole numbers in full; {@code unknown}; empty for null. */
  public static String of(@Nullable Value value) {
    if (value == null) {
      return "";
    }
    return value instanceof Value.Number n ? of(n.quantity()) : value.text();
  }

  public static String of(Quantity q) {
    Interval i = q.shown();
    return Numbers.show(
        new Interval(round(i.min()), round(i.typ()), round(i.max())), q.unit().symbol());
  }

  /** For example {@code +3 W}; empty for null. */
  public static String signed(@Nullable Quantity delta) {
    if (delta == null) {
      return "";
    }
    BigDecimal n = delta.shown().typ();
    return n == null ? of(delta) : signed(rounded(n), delta.unit().symbol());
  }

  /** For example {@code -16 ea}; the unit may be empty. */
  public static String signed(BigDecimal n, String unit) {
    String text = (n.signum() > 0 ? "+" : "") + Numbers.show(n);
    return unit.isEmpty() ? text : text + " " + unit;
  }

  /** For example {@code -20 %}; empty for null. */
  public static String percent(@Nullable BigDecimal ratio) {
    return ratio == null ? "" : signed(tenths(ratio), "%");
  }

  /** A share without a sign of its own, for example {@code 12.5 %}. */
  public static String share(BigDecimal ratio) {
    return Numbers.show(tenths(ratio)) + " %";
  }

  private static BigDecimal tenths(BigDecimal ratio) {
    return ratio.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }

  /** For example {@code +1200.00 USD, -3.50 EUR}. */
  public static String signed(Map<String, BigDecimal> byCurrency) {
    return byCurrency.entrySet().stream()
        .map(
            e ->
                (e.getValue().signum() > 0 ? "+" : "")
                    + new Money(e.getValue(), e.getKey(), "exact").shown().toPlainString()
                    + " "
                    + e.getKey())
        .collect(Collectors.joining(", "));
  }

  private static @Nullable BigDecimal round(@Nullable BigDecimal n) {
    return n == null ? null : rounded(n);
  }

  private static BigDecimal rounded(BigDecimal n) {
    boolean whole = n.signum() == 0 || n.stripTrailingZeros().scale() <= 0;
    return whole ? n : n.round(DIGITS);
  }
}
