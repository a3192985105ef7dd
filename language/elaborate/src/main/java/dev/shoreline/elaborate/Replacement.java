package dev.shoreline.elaborate;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether one value can stand in the place of another in every rule that reads it. A value that is
 * not known can stand anywhere, and anything can stand in its place.
 */
final class Replacement {
  private Replacement() {}

  /** Whether the two are of one sort: both numbers of one dimension and scale, or neither. */
  static boolean isOfOneSort(Value a, Value b) {
    if (isOpen(a) || isOpen(b)) {
      return true;
    }
    Quantity p = quantity(a);
    Quantity q = quantity(b);
    return p != null && q != null ? p.sameKind(q) : a.getClass() == b.getClass();
  }

  /**
   * Whether the two state the same corners. A rule that reads the {@code max} of a limit finds none
   * in {@code min 3 dB}; one that asks for a value within a limit asks for equality when the limit
   * is exact.
   */
  static boolean isOfOneShape(Value a, Value b) {
    Quantity p = quantity(a);
    Quantity q = quantity(b);
    return p == null || q == null || shape(p).equals(shape(q));
  }

  /** How to write a number of the shape of {@code value}; empty when it is none. */
  static String hint(Value value) {
    Quantity q = quantity(value);
    return q == null
        ? ""
        : q.isExact()
            ? "write one number, without min, typ or max"
            : "write `" + shape(q) + "`, as the library does";
  }

  private static String shape(Quantity q) {
    if (q.isExact()) {
      return "...";
    }
    List<String> corners = new ArrayList<>();
    Interval i = q.base();
    if (i.min() != null) {
      corners.add("min ...");
    }
    if (i.typ() != null) {
      corners.add("typ ...");
    }
    if (i.max() != null) {
      corners.add("max ...");
    }
    return String.join(", ", corners);
  }

  private static boolean isOpen(Value value) {
    return value instanceof Value.Unknown || Poison.is(value);
  }

  private static @Nullable Quantity quantity(Value value) {
    return value instanceof Value.Number n ? n.quantity() : null;
  }
}
