package dev.shoreline.rollup.power;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.function.Predicate;

/**
 * Power drawn by the instances of one declaration.
 *
 * @param each of one instance without its contents (W), or unknown
 * @param total of all of them (W), or unknown
 */
public record Load(Instance instance, Value each, Value total) {

  /** What the instances that pass {@code which} draw together (W). */
  public static Value sum(List<Load> loads, Predicate<Instance> which) {
    return Amounts.sum(
        loads.stream().filter(l -> which.test(l.instance())).map(Load::total).toList(),
        Quantity.of(0, "W"));
  }
}
