package dev.shoreline.evaluate.function;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;

/** {@code lowest(value)}: its smallest value alone; unknown when that is not stated. */
final class Lowest extends Elemental {
  Lowest() {
    super("lowest", "value", "the smallest value alone");
  }

  @Override
  Value of(Quantity q) {
    Quantity corner = q.minimum();
    return corner == null
        ? new Value.Unknown("the smallest value of " + q + " is not stated")
        : new Value.Number(corner);
  }
}
