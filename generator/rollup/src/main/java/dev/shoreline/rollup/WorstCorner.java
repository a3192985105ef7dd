package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;

/** The least favourable corner of a figure, as an exact value. */
final class WorstCorner {
  private WorstCorner() {}

  static Value of(String name, Value value, boolean least) {
    if (!(value instanceof Value.Number n)) {
      return value;
    }
    Quantity corner = least ? n.quantity().minimum() : n.quantity().maximum();
    return corner == null
        ? Amounts.unknown("the " + (least ? "smallest" : "largest") + " " + name + " is not stated")
        : Amounts.of(corner);
  }
}
