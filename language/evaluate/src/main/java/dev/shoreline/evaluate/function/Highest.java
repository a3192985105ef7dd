package dev.shoreline.evaluate.function;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;

/** {@code highest(value)}: its largest value alone; unknown when that is not stated. */
final class Highest extends Elemental {
  Highest() {
    super("highest", "value", "the largest value alone");
  }

  @Override
  Value of(Quantity q) {
    Quantity corner = q.maximum();
    return corner == null
        ? new Value.Unknown("the largest value of " + q + " is not stated")
        : new Value.Number(corner);
  }
}
