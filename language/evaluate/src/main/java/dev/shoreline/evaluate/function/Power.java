package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Zero;

/** {@code power(level)}: the power of a level, 1 mW x 10^(L / 10 dB). */
final class Power extends Elemental {
  Power() {
    super("power", "level", "the power of a level in dBm");
  }

  @Override
  Value of(Quantity q) {
    requireLevel(q, "`power`");
    return new Value.Number(q.toPower());
  }

  /**
   * @throws Mistake unless {@code q} is a level in dBm
   */
  static void requireLevel(Quantity q, String who) {
    if (q.zero() != Zero.MILLIWATT) {
      throw new Mistake("units.Mismatch", who + " takes a level in dBm; this is " + q, "");
    }
  }
}
