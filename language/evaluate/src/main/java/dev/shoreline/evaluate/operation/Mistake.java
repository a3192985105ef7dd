package dev.shoreline.evaluate.operation;

import dev.shoreline.units.QuantityException;

/**
 * A mistake in an expression, on its way from the operation that found it to the evaluator, which
 * knows the place and turns it into a message. It never leaves this module.
 */
public final class Mistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Stops a computation whose mistake has been reported already. */
  public static final Mistake REPORTED = new Mistake("", "", "");

  private final String id;
  private final String hint;

  /**
   * @param id dotted id of the message, for example {@code type.Mismatch}
   * @param message the fact in one sentence
   * @param hint what to do about it, or empty
   */
  public Mistake(String id, String message, String hint) {
    super(message, null, false, false);
    this.id = id;
    this.hint = hint;
  }

  /** The same mistake, found by the arithmetic of quantities. */
  public static Mistake of(QuantityException e) {
    return new Mistake(e.id(), e.reason(), e.hint());
  }

  public String id() {
    return id;
  }

  /** The message; never null, unlike {@link #getMessage()} to the null checker. */
  public String reason() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  public String hint() {
    return hint;
  }
}
