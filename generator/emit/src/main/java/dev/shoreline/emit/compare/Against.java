package dev.shoreline.emit.compare;

import dev.shoreline.units.Interval;
import dev.shoreline.units.Numbers;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Zero;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a figure stands to that of the baseline: {@code x 0.48}, or a difference such as {@code -4
 * dB} where zero is a mere point on the scale, or where the figure is a ratio or difference
 * already.
 */
final class Against {
  private static final MathContext DIGITS = new MathContext(3);
  private static final Set<String> DIFFERENCES = Set.of("dB", "K");

  private Against() {}

  /**
   * Three digits, or {@code same} for no difference; empty for words and counts, and where not both
   * cells have a figure for all their parts at one and the same corner: the typical one, else the
   * worse one, else the better.
   */
  static String of(Row row, Cell cell, Cell baseline) {
    boolean given = cell.state() == Cell.State.GIVEN && baseline.state() == Cell.State.GIVEN;
    if (!row.isDrawn() || !given || cell.number().isEmpty() || baseline.number().isEmpty()) {
      return "";
    }
    Quantity own = cell.number().get();
    Quantity other = baseline.number().get();
    if (!own.sameKind(other)) {
      return "";
    }
    boolean difference = own.zero() != Zero.NONE || DIFFERENCES.contains(row.unit());
    boolean leastIsWorse = row.better() == Better.MORE;
    return difference
        ? difference(own, other, leastIsWorse)
        : ratio(own.base(), other.base(), leastIsWorse);
  }

  private static String ratio(Interval own, Interval other, boolean leastIsWorse) {
    BigDecimal[] pair = corner(own, other, leastIsWorse);
    if (pair == null || pair[1].signum() == 0) {
      return "";
    }
    return "x " + Numbers.show(pair[0].divide(pair[1], DIGITS));
  }

  private static String difference(Quantity own, Quantity other, boolean leastIsWorse) {
    BigDecimal[] pair = corner(own.shown(), other.in(own.unit()).shown(), leastIsWorse);
    if (pair == null) {
      return "";
    }
    BigDecimal d = pair[0].subtract(pair[1]).round(DIGITS);
    if (d.signum() == 0) {
      return "same";
    }
    String unit = own.zero() == Zero.CELSIUS ? "K" : own.zero() == Zero.MILLIWATT ? "dB" : "";
    return (d.signum() < 0 ? "" : "+")
        + Numbers.show(d)
        + " "
        + (unit.isEmpty() ? own.unit().symbol() : unit);
  }

  /** Both at the same corner; null when there is none that both state. */
  private static BigDecimal @Nullable [] corner(
      Interval own, Interval other, boolean leastIsWorse) {
    BigDecimal[] typical = pair(typical(own), typical(other));
    BigDecimal[] least = pair(own.min(), other.min());
    BigDecimal[] most = pair(own.max(), other.max());
    BigDecimal[] worse = leastIsWorse ? least : most;
    BigDecimal[] better = leastIsWorse ? most : least;
    return typical != null ? typical : worse != null ? worse : better;
  }

  private static @Nullable BigDecimal typical(Interval i) {
    return i.isExact() ? i.min() : i.typ();
  }

  private static BigDecimal @Nullable [] pair(
      @Nullable BigDecimal own, @Nullable BigDecimal other) {
    return own == null || other == null ? null : new BigDecimal[] {own, other};
  }
}
