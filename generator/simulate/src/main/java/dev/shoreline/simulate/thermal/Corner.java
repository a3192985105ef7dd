package dev.shoreline.simulate.thermal;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;

/** The set of values a deck is made for. */
enum Corner {
  /** Every value at its typical. */
  TYPICAL("typical", "thermal.cir"),
  /** Most heat, warmest coolant, least flow, largest resistances. */
  WORST("worst case", "thermal-worst.cir");

  private final String title;
  private final String file;

  Corner(String title, String file) {
    this.title = title;
    this.file = file;
  }

  String title() {
    return title;
  }

  /** Name of the deck, beside the other files. */
  String file() {
    return file;
  }

  /** What makes hotter: the typical or the largest value; NaN when it is not stated. */
  double high(Value value, String unit) {
    if (!(value instanceof Value.Number n)) {
      return Double.NaN;
    }
    Quantity q = n.quantity();
    return this == TYPICAL ? q.typ(unit) : q.max(unit);
  }

  /** What makes cooler: the typical or the smallest value; NaN when it is not stated. */
  double low(Value value, String unit) {
    if (!(value instanceof Value.Number n)) {
      return Double.NaN;
    }
    Quantity q = n.quantity();
    return this == TYPICAL ? q.typ(unit) : q.min(unit);
  }

  /** Why {@code value} has no number here. */
  String reason(String what, Value value) {
    if (value instanceof Value.Unknown u) {
      return u.reason();
    }
    return what + " " + value.text() + " states no value for the " + title + " corner";
  }
}
