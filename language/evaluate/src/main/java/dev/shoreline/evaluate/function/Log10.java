package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Unit;
import java.math.BigDecimal;

/** {@code log10(value)}: the decimal logarithm of a plain number. */
final class Log10 extends Elemental {
  Log10() {
    super("log10", "value", "the decimal logarithm of a plain number");
  }

  @Override
  Value of(Quantity q) {
    if (!q.dimension().isNumber()) {
      throw new Mistake(
          "units.Mismatch",
          "`log10` takes a plain number; this is " + q,
          "divide it by a reference, for example `log10(x / 1 " + q.unit().symbol() + ")`");
    }
    for (BigDecimal n : new BigDecimal[] {q.base().min(), q.base().typ(), q.base().max()}) {
      if (n != null && n.signum() <= 0) {
        throw new Mistake(
            "value.Bounds", q + " has no logarithm: it is or may be zero or less", "");
      }
    }
    return new Value.Number(Quantity.ofBase(q.base().increasing(Math::log10), Unit.ONE));
  }
}
