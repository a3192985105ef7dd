package dev.shoreline.model.message;

/** How much a message matters; the order is from worst to least. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** As printed: {@code error}, {@code warning}, {@code note}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
