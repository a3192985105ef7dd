package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Unit;
import dev.shoreline.units.Zero;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** {@code sqrt(value)}: the square root, of {@code mm^2} in {@code mm}. */
final class Sqrt extends Elemental {
  Sqrt() {
    super("sqrt", "value", "the square root");
  }

  @Override
  Value of(Quantity q) {
    Dimension d = q.dimension().root(2);
    if (d == null || q.zero() != Zero.NONE) {
      throw new Mistake("units.Mismatch", "the square root of " + q + " has no unit", "");
    }
    Interval i = q.base();
    Interval roots = new Interval(root(i.min(), q), root(i.typ(), q), root(i.max(), q));
    Unit base = new Unit(d.isNumber() ? "" : d.toString(), d, BigDecimal.ONE, Zero.NONE);
    return new Value.Number(Quantity.ofBase(roots, base).inPreferredUnit());
  }

  private static @Nullable BigDecimal root(@Nullable BigDecimal n, Quantity q) {
    if (n == null) {
      return null;
    }
    if (n.signum() < 0) {
      throw new Mistake("value.Bounds", q + " has no square root: it is or may be negative", "");
    }
    return n.sqrt(MathContext.DECIMAL128);
  }
}
