package dev.shoreline.simulate.power;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import org.jspecify.annotations.Nullable;

/** The set of values a deck is made for. */
enum Corner {
  /** Every value at its typical, buses at their nominal voltage. */
  TYPICAL("typical", "power.cir"),
  /** Most power and resistance, lowest voltage and efficiency. */
  WORST("worst-case", "power-worst.cir");

  private final String run;
  private final String file;

  Corner(String run, String file) {
    this.run = run;
    this.file = file;
  }

  /** Name of its run. */
  String run() {
    return run;
  }

  String title() {
    return run.replace('-', ' ');
  }

  /** Name of the deck, beside the other files. */
  String file() {
    return file;
  }

  /** What loads the supply more: the typical or the largest value; NaN when it is not stated. */
  double high(Value value, String unit) {
    return value instanceof Value.Number n ? high(n.quantity(), unit) : Double.NaN;
  }

  double high(@Nullable Quantity q, String unit) {
    return q == null ? Double.NaN : this == TYPICAL ? q.typ(unit) : q.max(unit);
  }

  /** The typical or the smallest value; NaN when it is not stated. */
  double low(@Nullable Quantity q, String unit) {
    return q == null ? Double.NaN : this == TYPICAL ? q.typ(unit) : q.min(unit);
  }

  /** Why {@code value} has no number here. */
  String reason(Value value) {
    return value instanceof Value.Unknown u
        ? u.reason()
        : value.text() + " states no value for the " + title() + " corner";
  }
}
