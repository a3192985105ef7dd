package dev.shoreline.units;

/**
 * An operation that has no meaning for the quantities at hand, such as adding watts to volts. The
 * evaluator turns it into a message at the place of the expression; it never reaches a user as a
 * stack trace.
 */
public final class QuantityException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String hint;

  public QuantityException(String message, String hint) {
    super(message, null, false, false);
    this.hint = hint;
  }

  /** What the author can do about it; empty when nothing useful can be said. */
  public String hint() {
    return hint;
  }
}
