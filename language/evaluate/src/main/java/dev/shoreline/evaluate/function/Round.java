package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Arithmetic;
import dev.shoreline.evaluate.operation.Elementwise;
import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code round(value)} in the unit it is shown in, or {@code round(value, step)}; halves go up. */
final class Round extends Function {
  Round() {
    super(
        "round",
        "round(value, step)",
        "the nearest whole number, or multiple of a step; halves go up",
        1,
        2);
  }

  @Override
  protected Value apply(List<Value> arguments) {
    Value step = arguments.size() == 2 ? arguments.get(1) : null;
    if (step == null) {
      return Elementwise.map(
          arguments.get(0),
          v -> {
            Quantity q = Arithmetic.quantity(v, "`round`");
            return rounded(q, q.unit().factor());
          });
    }
    return Elementwise.zip(
        arguments.get(0),
        step,
        (v, s) -> {
          Quantity q = Arithmetic.quantity(v, "`round`");
          return rounded(q, step(q, Arithmetic.quantity(s, "`round`")));
        });
  }

  private static BigDecimal step(Quantity q, Quantity step) {
    BigDecimal size = step.isExact() ? step.base().min() : null;
    if (!step.dimension().equals(q.dimension())) {
      throw new Mistake(
          "units.Mismatch",
          "cannot round " + q + " to steps of " + step,
          "give the step in the same unit");
    }
    if (size == null || size.signum() <= 0) {
      throw new Mistake("value.Bounds", "a step is one number above zero; this is " + step, "");
    }
    return size;
  }

  private static Value rounded(Quantity q, BigDecimal step) {
    Interval i = q.base();
    Interval result = new Interval(near(i.min(), step), near(i.typ(), step), near(i.max(), step));
    return new Value.Number(Quantity.ofBase(result, q.unit()));
  }

  private static @Nullable BigDecimal near(@Nullable BigDecimal n, BigDecimal step) {
    if (n == null) {
      return null;
    }
    BigDecimal steps = n.divide(step, MathContext.DECIMAL128);
    // Beyond 34 digits there is nothing left to round.
    BigDecimal whole =
        steps.scale() <= 0
            ? steps
            : steps
                .add(new BigDecimal("0.5"), MathContext.UNLIMITED)
                .setScale(0, RoundingMode.FLOOR);
    return whole.multiply(step, MathContext.DECIMAL128);
  }
}
