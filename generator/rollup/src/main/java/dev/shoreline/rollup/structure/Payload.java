package dev.shoreline.rollup.structure;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Data rates after FEC and line coding, in one direction (bit/s). */
public final class Payload {
  public static final Quantity NONE = Quantity.of(0, "Gb/s");

  private Payload() {}

  /** What {@code lanes} lanes of a group carry. */
  public static Value of(String owner, LaneGroup group, long lanes) {
    return group.payload() == null
        ? Amounts.notStated(owner, "payload of its lanes")
        : Amounts.times(Amounts.of(group.payload()), lanes);
  }

  /** What one instance carries through its group of that name. */
  public static Value of(Instance instance, String group) {
    return instance
        .attributes()
        .group(group)
        .map(g -> of(instance.path() + "." + group, g, g.count()))
        .orElseGet(() -> Amounts.notStated(instance.path(), group));
  }

  /** What all instances of a kind carry together through their groups of that name. */
  public static Value ofAll(Design design, String kind, String group) {
    List<Value> terms = new ArrayList<>();
    for (Instance i : design.instancesOf(kind)) {
      terms.add(Amounts.times(of(i, group), i.total()));
    }
    return Amounts.tidy(Amounts.sum(terms, NONE));
  }

  /** The design's bandwidth: of its ASICs' SerDes; of its optics' lines when it has no ASIC. */
  public static Value ofDesign(Design design) {
    if (!design.instancesOf("Asic").isEmpty()) {
      return ofAll(design, "Asic", "serdes");
    }
    return design.instancesOf("Optics").isEmpty()
        ? Amounts.unknown("the design has neither an ASIC nor optics")
        : ofAll(design, "Optics", "line");
  }
}
