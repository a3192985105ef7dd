package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Arithmetic;
import dev.shoreline.evaluate.operation.Flattened;
import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Zero;
import java.util.List;

/**
 * {@code sum(values...)}: all added up, each as often as it occurs; unknown when one is unknown.
 */
final class Sum extends Function {
  Sum() {
    super("sum", "sum(values...)", "all values added up", 1, Integer.MAX_VALUE);
  }

  @Override
  protected Value apply(List<Value> arguments) {
    Quantity total = null;
    Value.Unknown unknown = null;
    for (Flattened.Item item : Flattened.of(arguments)) {
      if (item.value() instanceof Value.Unknown u) {
        unknown = unknown == null ? item.about(u) : unknown;
        continue;
      }
      Quantity q = Arithmetic.quantity(item.value(), "`sum`");
      refusePoint(q);
      Quantity all = item.count() == 1 ? q : q.times(Quantity.number(item.count()));
      total = total == null ? all : total.plus(all);
    }
    if (unknown != null) {
      return unknown;
    }
    return total == null
        ? new Value.Unknown("there is nothing to add up")
        : new Value.Number(total);
  }

  private static void refusePoint(Quantity q) {
    if (q.zero() == Zero.MILLIWATT) {
      throw new Mistake(
          "units.Mismatch", "the level " + q + " cannot be added up", "write powersum(...)");
    } else if (q.zero() == Zero.CELSIUS) {
      throw new Mistake(
          "units.Mismatch",
          "the temperature " + q + " cannot be added up",
          "take max(...) or min(...)");
    }
  }
}
