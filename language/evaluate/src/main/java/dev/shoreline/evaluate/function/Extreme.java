package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Arithmetic;
import dev.shoreline.evaluate.operation.Flattened;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The smallest or largest of several quantities. What is known still bounds the result when one of
 * them is not: the smallest of 3 dB and an unknown is at most 3 dB.
 */
abstract class Extreme extends Function {
  private static final Interval NOTHING = new Interval(null, null, null);

  private final BinaryOperator<Quantity> choose;

  Extreme(String name, String summary, BinaryOperator<Quantity> choose) {
    super(name, name + "(values...)", summary, 1, Integer.MAX_VALUE);
    this.choose = choose;
  }

  @Override
  protected final Value apply(List<Value> arguments) {
    Quantity result = null;
    Value.Unknown unknown = null;
    for (Flattened.Item item : Flattened.of(arguments)) {
      if (item.value() instanceof Value.Unknown u) {
        unknown = unknown == null ? item.about(u) : unknown;
        continue;
      }
      Quantity q = Arithmetic.quantity(item.value(), "`" + name() + "`");
      result = result == null ? q : choose.apply(result, q);
    }
    return value(result, unknown);
  }

  private Value value(@Nullable Quantity result, Value.@Nullable Unknown unknown) {
    if (result == null) {
      return unknown != null ? unknown : new Value.Unknown("there is nothing to choose from");
    }
    return new Value.Number(
        unknown == null ? result : choose.apply(result, Quantity.ofBase(NOTHING, result.unit())));
  }
}
