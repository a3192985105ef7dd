package dev.shoreline.evaluate.function;

import dev.shoreline.units.Quantity;

/** {@code max(values...)}: the largest value. */
final class Max extends Extreme {
  Max() {
    super("max", "the largest value", Quantity::greatest);
  }
}
