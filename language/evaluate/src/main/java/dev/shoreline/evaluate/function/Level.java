package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import dev.shoreline.units.Zero;

/** {@code dBm(power)}: the level of a power, 10 log10(P / 1 mW). */
final class Level extends Elemental {
  Level() {
    super("dBm", "power", "the level in dBm of a power");
  }

  @Override
  Value of(Quantity q) {
    if (q.zero() == Zero.MILLIWATT) {
      throw new Mistake("units.Mismatch", q + " is a level already", "leave out dBm(...)");
    }
    if (!q.dimension().equals(Units.of("W").dimension())) {
      throw new Mistake("units.Mismatch", "`dBm` takes a power; this is " + q, "");
    }
    return new Value.Number(q.toLevel());
  }
}
