package dev.shoreline.simulate.thermal;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;

/** The set of values a deck is made for. */
enum Corner {
  /** Every value at its typical. */
  TYPICAL("typical", "thermal.cir"),
  /** Most heat, warmest coolant, least flow, largest resistances. */
  WORST("worst case", "thermal-worst.cir"),
  /** Typical values, but the coolant shares itself out over the manifold. */
  MANIFOLD("flows of the manifold", "thermal-manifold.cir");

  private final String title;
  private final String file;

  Corner(String title, String file) {
    this.title = title;
    this.file = file;
  }

  /** Name of the run. */
  String run() {
    return this == MANIFOLD ? "manifold" : title.replace(' ', '-');
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
    return this == WORST ? q.max(unit) : q.typ(unit);
  }

  /** What makes cooler: the typical or the smallest value; NaN when it is not stated. */
  double low(Value value, String unit) {
    if (!(value instanceof Value.Number n)) {
      return Double.NaN;
    }
    Quantity q = n.quantity();
    return this == WORST ? q.min(unit) : q.typ(unit);
  }

  /** Why {@code value} has no number here. */
  String reason(String what, Value value) {
    if (value instanceof Value.Unknown u) {
      return u.reason();
    }
    return what + " " + value.text() + " states no value for the " + title + " corner";
  }
}
