package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Arithmetic;
import dev.shoreline.evaluate.operation.Elementwise;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;

/** A function of one quantity; of many it gives many. */
abstract class Elemental extends Function {
  Elemental(String name, String argument, String summary) {
    super(name, name + "(" + argument + ")", summary, 1, 1);
  }

  @Override
  protected final Value apply(List<Value> arguments) {
    return Elementwise.map(arguments.get(0), v -> of(Arithmetic.quantity(v, "`" + name() + "`")));
  }

  abstract Value of(Quantity q);
}
