package dev.shoreline.model.value;

/** The outcome of a comparison of values with bounds; the order is from best to worst. */
public enum Truth {
  /** Holds at every corner. */
  TRUE("true"),
  /** Holds at the typical value but not at every corner. */
  MARGINAL("marginal"),
  /** Something needed is not stated. */
  UNKNOWN("unknown"),
  /** Does not hold at the typical value, or at a corner of a value without a typical one. */
  FALSE("false");

  private final String label;

  Truth(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public Truth and(Truth other) {
    return ordinal() >= other.ordinal() ? this : other;
  }

  public Truth or(Truth other) {
    return ordinal() <= other.ordinal() ? this : other;
  }

  /** Marginal stays marginal: what may hold may also not hold. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case MARGINAL -> MARGINAL;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
