package dev.shoreline.rollup.structure;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What stands inside what. A figure stated for a part is the part's own, without the parts that it
 * contains; those state theirs.
 */
public final class Contents {
  private final Map<Instance, List<Instance>> children = new HashMap<>();

  public Contents(Design design) {
    for (Instance i : design.instances()) {
      if (i.parent() != null) {
        children.computeIfAbsent(i.parent(), p -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Instances directly inside one, in the order written. */
  public List<Instance> of(Instance instance) {
    return children.getOrDefault(instance, List.of());
  }

  /**
   * The sum over one instance and all inside it, counts included.
   *
   * @param each the figure of one instance of a declaration
   * @param apart contained declarations to leave out, with all inside them
   * @param zero a nought in the unit of the sum
   */
  public Value sum(
      Instance instance, Function<Instance, Value> each, Predicate<Instance> apart, Quantity zero) {
    List<Value> terms = new ArrayList<>();
    terms.add(each.apply(instance));
    for (Instance inside : of(instance)) {
      if (!apart.test(inside)) {
        terms.add(Amounts.times(sum(inside, each, apart, zero), inside.count()));
      }
    }
    return Amounts.sum(terms, zero);
  }
}
