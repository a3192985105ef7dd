package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Arithmetic;
import dev.shoreline.evaluate.operation.Flattened;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;

/**
 * {@code powersum(levels...)}: the level of several levels together; two equal ones give 3.01 dB
 * more.
 */
final class PowerSum extends Function {
  PowerSum() {
    super(
        "powersum",
        "powersum(levels...)",
        "the level in dBm of several levels together",
        1,
        Integer.MAX_VALUE);
  }

  @Override
  protected Value apply(List<Value> arguments) {
    Quantity total = null;
    for (Flattened.Item item : Flattened.of(arguments)) {
      if (item.value() instanceof Value.Unknown u) {
        return item.about(u);
      }
      Quantity level = Arithmetic.quantity(item.value(), "`powersum`");
      Power.requireLevel(level, "`powersum`");
      Quantity power = level.toPower().times(Quantity.number(item.count()));
      total = total == null ? power : total.plus(power);
    }
    return total == null
        ? new Value.Unknown("there is nothing to add up")
        : new Value.Number(total.toLevel());
  }
}
