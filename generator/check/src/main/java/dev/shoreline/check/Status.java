package dev.shoreline.check;

/** The outcome of one rule for one subject; the order is from worst to best. */
public enum Status {
  FAIL,
  MARGINAL,
  NOT_EVALUATED,
  WAIVED,
  PASS,
  NOT_APPLICABLE;

  /** {@code fail}, {@code not evaluated} ... */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
