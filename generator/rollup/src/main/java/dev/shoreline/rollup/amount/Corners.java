package dev.shoreline.rollup.amount;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import dev.shoreline.units.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a formula at its three corners. The formula must rise or fall with each of its
 * arguments over their whole range; then its extremes lie at the extremes of the arguments, which
 * plain interval arithmetic misses when an argument occurs twice. An argument whose corner is not
 * stated leaves the result's corner unstated.
 */
public final class Corners {
  /**
   * One argument of a formula.
   *
   * @param unit in which the formula takes it
   * @param rises whether the formula grows with it
   */
  public record Argument(Value value, String unit, boolean rises) {}

  /** A formula over arguments in their own units; NaN means that it has no value there. */
  public interface Formula {
    double at(double[] arguments);
  }

  private Corners() {}

  public static Argument rising(Value value, String unit) {
    return new Argument(value, unit, true);
  }

  public static Argument falling(Value value, String unit) {
    return new Argument(value, unit, false);
  }

  /** The value of {@code formula}, in {@code unit}; unknown with the reasons of the arguments. */
  public static Value solve(String unit, Formula formula, Argument... arguments) {
    List<Value> unknown = new ArrayList<>();
    for (Argument a : arguments) {
      if (!(a.value() instanceof Value.Number)) {
        unknown.add(a.value());
      }
    }
    if (!unknown.isEmpty()) {
      return Amounts.sum(unknown, Quantity.number(0));
    }
    try {
      BigDecimal min = corner(formula, arguments, -1);
      BigDecimal max = corner(formula, arguments, 1);
      BigDecimal typ = within(corner(formula, arguments, 0), min, max);
      if (min == null && typ == null && max == null) {
        return Amounts.unknown("the values it needs are not stated at one common corner");
      }
      return new Value.Number(Quantity.of(new Interval(min, typ, max), Units.of(unit)));
    } catch (QuantityException e) {
      return Amounts.unknown(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable BigDecimal corner(Formula formula, Argument[] arguments, int side) {
    double[] x = new double[arguments.length];
    for (int i = 0; i < x.length; i++) {
      Quantity q = ((Value.Number) arguments[i].value()).quantity();
      String unit = arguments[i].unit();
      int end = arguments[i].rises() ? side : -side;
      x[i] = end > 0 ? q.max(unit) : end < 0 ? q.min(unit) : q.typ(unit);
      if (Double.isNaN(x[i])) {
        return null;
      }
    }
    double y = formula.at(x);
    return Double.isFinite(y) ? new BigDecimal(y, MathContext.DECIMAL64) : null;
  }

  /** Rounding may put the typical value a last digit outside its bounds. */
  private static @Nullable BigDecimal within(
      @Nullable BigDecimal typ, @Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (typ == null) {
      return null;
    }
    BigDecimal low = min == null ? typ : typ.max(min);
    return max == null ? low : low.min(max);
  }
}
