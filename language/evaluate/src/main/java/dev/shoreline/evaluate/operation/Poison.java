package dev.shoreline.evaluate.operation;

import dev.shoreline.model.value.Value;

/**
 * The value of an expression that contains a mistake. It has been reported; nobody says more about
 * it.
 */
public final class Poison {
  /** The reason that marks a poisoned value. */
  public static final String REASON = "it contains an error";

  public static final Value.Unknown VALUE = new Value.Unknown(REASON);

  private Poison() {}

  public static boolean is(Value value) {
    return value instanceof Value.Unknown u && u.reason().equals(REASON);
  }
}
