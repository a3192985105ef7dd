package dev.shoreline.emit.conformance;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Numbers;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Corners of a value as plain numbers for drawing; absent ones stay absent. */
final class Corners {
  private Corners() {}

  static @Nullable Quantity quantity(Value value) {
    return value instanceof Value.Number n ? n.quantity() : null;
  }

  static OptionalDouble min(Value value, String unit) {
    Quantity q = quantity(value);
    return q == null ? OptionalDouble.empty() : finite(q.min(unit));
  }

  static OptionalDouble typ(Value value, String unit) {
    Quantity q = quantity(value);
    return q == null ? OptionalDouble.empty() : finite(q.typ(unit));
  }

  static OptionalDouble max(Value value, String unit) {
    Quantity q = quantity(value);
    return q == null ? OptionalDouble.empty() : finite(q.max(unit));
  }

  private static OptionalDouble finite(double x) {
    return Double.isFinite(x) ? OptionalDouble.of(x) : OptionalDouble.empty();
  }

  /** The largest corner that is stated, else the typical, else the smallest; NaN when none is. */
  static double highest(Value value, String unit) {
    return max(value, unit).orElse(typ(value, unit).orElse(min(value, unit).orElse(Double.NaN)));
  }

  /** A number for a label, for example {@code 71.2}. */
  static String label(double x, int decimals) {
    return Numbers.show(BigDecimal.valueOf(x).setScale(decimals, java.math.RoundingMode.HALF_EVEN));
  }
}
