package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Counts;
import dev.shoreline.evaluate.operation.Flattened;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;

/** {@code count(values...)}: how many there are, unknown ones included; a plain number. */
final class Count extends Function {
  Count() {
    super("count", "count(values...)", "how many there are", 1, Integer.MAX_VALUE);
  }

  @Override
  protected Value apply(List<Value> arguments) {
    if (arguments.size() == 1 && arguments.get(0) instanceof Value.Unknown u) {
      return u;
    }
    if (arguments.size() == 1 && arguments.get(0) instanceof Value.Group g) {
      return new Value.Number(Quantity.of(g.group().count(), g.group().unit()));
    }
    long n = 0;
    for (Flattened.Item item : Flattened.of(arguments)) {
      n = Counts.plus(n, item.count());
    }
    return new Value.Number(Quantity.number(n));
  }
}
