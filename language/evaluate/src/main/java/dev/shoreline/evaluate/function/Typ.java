package dev.shoreline.evaluate.function;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;

/** {@code typ(value)}: its typical value alone; unknown when that is not stated. */
final class Typ extends Elemental {
  Typ() {
    super("typ", "value", "the typical value alone");
  }

  @Override
  Value of(Quantity q) {
    Quantity corner = q.typical();
    return corner == null
        ? new Value.Unknown("the typical value of " + q + " is not stated")
        : new Value.Number(corner);
  }
}
