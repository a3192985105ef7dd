package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;

/**
 * The field's usual basis for comparing routes: a power scaled to 800 Gb/s of payload, {@code power
 * x 800 Gb/s / bandwidth}. The same as {@code power per 800 Gb/s} in a spec.
 */
public final class Per800 {
  private static final Value PORT = new Value.Number(Quantity.of(800, "Gb/s"));

  private Per800() {}

  /** In watts; unknown when either is. */
  public static Value of(Value power, Value bandwidth) {
    Value scaled = Amounts.over(Amounts.times(power, PORT), bandwidth);
    return scaled instanceof Value.Number n
        ? new Value.Number(n.quantity().inPreferredUnit())
        : scaled;
  }

  /** Of the optics with their lasers, over the payload of the box. */
  public static Value optics(Analysis analysis) {
    return of(analysis.rollUp("power.optics"), analysis.rollUp("bandwidth"));
  }
}
