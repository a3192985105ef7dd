package dev.shoreline.simulate.optical;

import dev.shoreline.model.value.Value;

/** The set of values a budget is made for. */
enum Corner {
  /** Least light, largest losses, worst eye. */
  WEAKEST("weakest light", "weakest", "most_db"),
  /** Every value at its typical. */
  TYPICAL("typical light", "typical", "typical_db"),
  /** Most light, smallest losses, best eye. */
  STRONGEST("strongest light", "strongest", "least_db");

  private final String title;
  private final String word;
  private final String column;

  Corner(String title, String word, String column) {
    this.title = title;
    this.word = word;
    this.column = column;
  }

  String title() {
    return title;
  }

  /** In names of answers. */
  String word() {
    return word;
  }

  /** The column of a path table that holds its losses. */
  String column() {
    return column;
  }

  /** What gives more light, or a wider eye; NaN when it is not stated. */
  double gain(Value value, String unit) {
    if (!(value instanceof Value.Number n)) {
      return Double.NaN;
    }
    return switch (this) {
      case WEAKEST -> n.quantity().min(unit);
      case TYPICAL -> n.quantity().typ(unit);
      case STRONGEST -> n.quantity().max(unit);
    };
  }

  /** What takes light, or closes the eye; NaN when it is not stated. */
  double loss(Value value, String unit) {
    if (!(value instanceof Value.Number n)) {
      return Double.NaN;
    }
    return switch (this) {
      case WEAKEST -> n.quantity().max(unit);
      case TYPICAL -> n.quantity().typ(unit);
      case STRONGEST -> n.quantity().min(unit);
    };
  }
}
