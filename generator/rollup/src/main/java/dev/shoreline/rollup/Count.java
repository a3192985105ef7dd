package dev.shoreline.rollup;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Counts over all instances of a kind, each with a unit of its own. */
final class Count {
  private Count() {}

  static Value instances(Design design, String kind, String unit) {
    return sum(design, kind, unit, i -> Amounts.of(Quantity.of(1, unit)));
  }

  /** Of a group of every instance, which must be counted in {@code unit}. */
  static Value lanes(Design design, String kind, String group, String unit) {
    return sum(design, kind, unit, i -> group(i, group, unit));
  }

  /** Of a count that every instance states. */
  static Value attribute(Design design, String kind, String attribute, String unit) {
    return sum(design, kind, unit, i -> Amounts.stated(i, attribute));
  }

  private static Value group(Instance i, String name, String unit) {
    LaneGroup group = i.attributes().group(name).orElse(null);
    if (group == null) {
      return Amounts.notStated(i.path(), name);
    }
    return group.unit().equals(unit)
        ? Amounts.of(Quantity.of(group.count(), unit))
        : Amounts.unknown(i.path() + "." + name + " counts " + group.unit() + ", not " + unit);
  }

  private static Value sum(
      Design design, String kind, String unit, Function<Instance, Value> each) {
    List<Value> terms = new ArrayList<>();
    for (Instance i : design.instancesOf(kind)) {
      terms.add(Amounts.times(each.apply(i), i.total()));
    }
    return Amounts.sum(terms, Quantity.of(0, unit));
  }
}
