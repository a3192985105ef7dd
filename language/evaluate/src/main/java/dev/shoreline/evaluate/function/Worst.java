package dev.shoreline.evaluate.function;

import dev.shoreline.units.Quantity;

/** {@code worst(values...)}: the least favourable of several margins: the smallest. */
final class Worst extends Extreme {
  Worst() {
    super("worst", "the least favourable of several margins: the smallest", Quantity::least);
  }
}
