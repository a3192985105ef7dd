package dev.shoreline.emit.compare;

/** Which way a row reads. It ranks nothing: two designs may be alike within their corners. */
public enum Better {
  LESS("less is better"),
  MORE("more is better"),
  /** A fact without a direction, or a count that depends on what was asked of a design. */
  NEITHER("");

  private final String label;

  Better(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
