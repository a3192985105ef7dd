package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Zero;
import java.math.BigDecimal;

/** {@code abs(value)}: without its sign. */
final class Abs extends Elemental {
  Abs() {
    super("abs", "value", "the value without its sign");
  }

  @Override
  Value of(Quantity q) {
    if (q.zero() != Zero.NONE) {
      throw new Mistake("units.Mismatch", q + " is a point on a scale; it has no size", "");
    }
    return new Value.Number(Quantity.ofBase(of(q.base()), q.unit()));
  }

  private static Interval of(Interval i) {
    if (i.min() != null && i.min().signum() >= 0) {
      return i;
    }
    if (i.max() != null && i.max().signum() <= 0) {
      return i.negate();
    }
    BigDecimal typ = i.typ() == null ? null : i.typ().abs();
    BigDecimal max = i.min() == null || i.max() == null ? null : i.min().abs().max(i.max());
    return new Interval(BigDecimal.ZERO, typ, max);
  }
}
