package dev.shoreline.units;

/**
 * An operation that has no meaning for the quantities at hand, such as adding watts to volts. The
 * evaluator turns it into a message at the place of the expression; it never reaches a user as a
 * stack trace.
 */
public final class QuantityException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String id;
  private final String hint;

  /** Two quantities that do not go together. */
  public QuantityException(String message, String hint) {
    this("units.Mismatch", message, hint);
  }

  /**
   * @param id of the message to the author: {@code units.Mismatch}, {@code value.DivisionByZero},
   *     {@code value.Overflow} or {@code value.Bounds}
   */
  public QuantityException(String id, String message, String hint) {
    super(message, null, false, false);
    this.id = id;
    this.hint = hint;
  }

  public String id() {
    return id;
  }

  /** The message, which is never null here. */
  public String reason() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /** What the author can do about it; empty when nothing useful can be said. */
  public String hint() {
    return hint;
  }
}
