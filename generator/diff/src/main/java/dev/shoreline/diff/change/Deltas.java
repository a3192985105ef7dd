package dev.shoreline.diff.change;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import dev.shoreline.units.Zero;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How far a number moved. */
public final class Deltas {
  private static final List<Function<Quantity, @Nullable Quantity>> CORNERS =
      List.of(Quantity::typical, Quantity::maximum, Quantity::minimum);

  private Deltas() {}

  /** As {@link #of(Quantity, Quantity)}; null unless both are numbers. */
  public static @Nullable Quantity of(@Nullable Value before, @Nullable Value after) {
    return before instanceof Value.Number b && after instanceof Value.Number a
        ? of(b.quantity(), a.quantity())
        : null;
  }

  /**
   * After minus before in the unit of after, exact: of the typical value where both state one and
   * it moved, else of the largest, else of the smallest. Two temperatures differ by kelvins, two
   * levels by decibels. Null when they are of different kinds or no corner tells.
   */
  public static @Nullable Quantity of(@Nullable Quantity before, @Nullable Quantity after) {
    if (before == null || after == null || !before.sameKind(after)) {
      return null;
    }
    for (Function<Quantity, @Nullable Quantity> corner : CORNERS) {
      Quantity b = corner.apply(before);
      Quantity a = corner.apply(after);
      if (b != null && a != null && !b.equals(a)) {
        return difference(b, a);
      }
    }
    return null;
  }

  /**
   * How far the same corner moved as a part of what it was; null when that was zero, when none
   * moved, and for points of a scale.
   */
  public static @Nullable BigDecimal ratio(@Nullable Value before, @Nullable Value after) {
    if (!(before instanceof Value.Number old) || !(after instanceof Value.Number now)) {
      return null;
    }
    // A temperature has no part of itself: 40 degC is not twice 20 degC.
    if (!old.quantity().sameKind(now.quantity()) || old.quantity().zero() != Zero.NONE) {
      return null;
    }
    for (Function<Quantity, @Nullable Quantity> corner : CORNERS) {
      Quantity b = corner.apply(old.quantity());
      Quantity a = corner.apply(now.quantity());
      if (b != null && a != null && !b.equals(a)) {
        return ratio(b.base().min(), a.base().min());
      }
    }
    return null;
  }

  private static @Nullable BigDecimal ratio(@Nullable BigDecimal b, @Nullable BigDecimal a) {
    return b == null || a == null || b.signum() == 0
        ? null
        : a.subtract(b).divide(b.abs(), MathContext.DECIMAL64);
  }

  private static @Nullable Quantity difference(Quantity before, Quantity after) {
    try {
      return after.minus(before);
    } catch (QuantityException e) {
      // Two numbers at the ends of what can be worked with have no difference to show.
      return null;
    }
  }
}
