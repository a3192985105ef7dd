package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;

/** A bandwidth over what it is packed into. */
final class Density {
  private Density() {}

  static Value of(Value bandwidth, Value into, String unit) {
    return Amounts.in(Amounts.over(bandwidth, into), unit);
  }
}
