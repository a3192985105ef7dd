package dev.shoreline.evaluate.function;

import dev.shoreline.units.Quantity;

/** {@code min(values...)}: the smallest value. */
final class Min extends Extreme {
  Min() {
    super("min", "the smallest value", Quantity::least);
  }
}
