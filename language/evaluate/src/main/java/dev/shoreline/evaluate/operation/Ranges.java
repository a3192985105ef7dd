package dev.shoreline.evaluate.operation;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import org.jspecify.annotations.Nullable;

/** Values with bounds: {@code a .. b} and {@code min a, typ b, max c}. A corner may be unknown. */
public final class Ranges {
  private Ranges() {}

  /** From the smallest value of {@code lower} to the largest of {@code upper}. */
  public static Value bounds(Value lower, Value upper) {
    return corners(lower, null, upper);
  }

  /** A null corner is not stated. */
  public static Value corners(@Nullable Value min, @Nullable Value typ, @Nullable Value max) {
    if (isPoison(min) || isPoison(typ) || isPoison(max)) {
      return Poison.VALUE;
    }
    Quantity low = quantity(min);
    Quantity middle = quantity(typ);
    Quantity high = quantity(max);
    if (low == null && middle == null && high == null) {
      return firstOf(min, typ, max);
    }
    return new Value.Number(Quantity.corners(low, middle, high));
  }

  /** A number written without unit, read in the unit of {@code other}. */
  public static Value withUnitOf(Value bare, Value other) {
    if (bare instanceof Value.Number a
        && other instanceof Value.Number b
        && a.quantity().dimension().isNumber()
        && a.quantity().unit().symbol().isEmpty()
        && !b.quantity().unit().symbol().isEmpty()) {
      return new Value.Number(Quantity.of(a.quantity().shown(), b.quantity().unit()));
    }
    return bare;
  }

  private static boolean isPoison(@Nullable Value v) {
    return v != null && Poison.is(v);
  }

  private static @Nullable Quantity quantity(@Nullable Value v) {
    return v == null || v instanceof Value.Unknown ? null : Arithmetic.quantity(v, "a bound");
  }

  private static Value firstOf(@Nullable Value a, @Nullable Value b, @Nullable Value c) {
    return a != null ? a : b != null ? b : c != null ? c : new Value.Unknown("no bound is stated");
  }
}
