package dev.shoreline.model.claim;

/** How a claimed figure is meant. */
public enum ClaimRelation {
  /** As its value says: one number, or the bounds of a range. */
  STATED(""),
  /** More than the number. */
  ABOVE("above "),
  /** Less than the number. */
  BELOW("below ");

  private final String prefix;

  ClaimRelation(String prefix) {
    this.prefix = prefix;
  }

  /** What stands before the number, with the space behind it. */
  public String prefix() {
    return prefix;
  }
}
