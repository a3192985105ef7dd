package dev.shoreline.evaluate.function;

import dev.shoreline.units.Quantity;

/** {@code best(values...)}: the most favourable of several margins: the largest. */
final class Best extends Extreme {
  Best() {
    super("best", "the most favourable of several margins: the largest", Quantity::greatest);
  }
}
