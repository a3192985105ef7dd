package dev.shoreline.evaluate.operation;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Unit;
import dev.shoreline.units.Zero;
import org.jspecify.annotations.Nullable;

/** What {@code per} means: a figure divided by the design's total of a dimension. */
public final class Bases {
  private Bases() {}

  /** A literal such as {@code 9 W per port}: the unit W/port, nothing is divided. */
  public static Value inUnitPer(Value literal, Unit unit) {
    return Elementwise.map(
        literal,
        v -> {
          Quantity q = Arithmetic.quantity(v, "`per`");
          Quantity one = Quantity.of(Interval.exact(java.math.BigDecimal.ONE), unit);
          Quantity result = q.over(one);
          Unit shown =
              new Unit(
                  q.unit().symbol() + "/" + unit.symbol().replace('*', '/'),
                  result.dimension(),
                  q.unit().factor().divide(unit.factor(), java.math.MathContext.DECIMAL128),
                  Zero.NONE);
          return new Value.Number(result.in(shown));
        });
  }

  /** {@code power per port}: W/port. */
  public static Value perUnit(Value figure, Unit unit, @Nullable Value total) {
    return Elementwise.zip(figure, required(total, unit), Bases::quotient);
  }

  /** {@code power per 800 Gb/s}: keeps the dimension of the figure. */
  public static Value perAmount(Value figure, Quantity amount, @Nullable Value total) {
    Value times =
        Elementwise.map(
            required(total, amount.unit()),
            t -> new Value.Number(Arithmetic.quantity(t, "`per`").over(amount)));
    return Elementwise.zip(figure, times, Bases::quotient);
  }

  private static Value quotient(Value a, Value b) {
    return new Value.Number(Arithmetic.quantity(a, "`per`").over(Arithmetic.quantity(b, "`per`")));
  }

  private static Value required(@Nullable Value total, Unit unit) {
    if (total == null) {
      String symbol = unit.symbol().isEmpty() ? "plain numbers" : unit.symbol();
      throw new Mistake(
          "units.NoTotal",
          "there is no total in " + symbol + " here that `per` could divide by",
          "divide by a figure you name, with `/`");
    }
    return total;
  }
}
