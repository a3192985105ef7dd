package dev.shoreline.rollup.service;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.structure.Payload;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a technician swaps. A {@code hot-swap} part is its own unit and is swapped live; a part in a
 * {@code socket} is its own unit too, but what it stands in is pulled out for it: the hot-swap part
 * that contains it, else the box is powered down, so that all goes dark. A {@code fixed} part goes
 * with what it stands on: with the part that contains it, else with the board (chip and board
 * level) or the box (panel). A contained part that does not say goes with its container; any other
 * part that does not say stands in a unit called {@code not stated}.
 */
public final class ServiceSolver {
  private static final String NOT_STATED = "not stated";

  private final Design design;
  private final List<Failures> failures;
  private final DarkSolver dark;

  private ServiceSolver(Design design, List<LinkState> links, List<Failures> failures) {
    this.design = design;
    this.failures = failures;
    this.dark = new DarkSolver(design, links);
  }

  public static List<FieldUnit> solve(
      Design design, List<LinkState> links, List<Failures> failures) {
    return new ServiceSolver(design, links, failures).units();
  }

  /**
   * @param own whether {@code name} is the path of the instance that is swapped, not of what it
   *     stands on
   */
  private record Unit(String name, boolean own) {}

  private List<FieldUnit> units() {
    Map<Unit, List<Failures>> members = new LinkedHashMap<>();
    for (Failures f : failures) {
      members.computeIfAbsent(unit(f.instance()), n -> new ArrayList<>()).add(f);
    }
    return members.entrySet().stream().map(e -> fieldUnit(e.getKey(), e.getValue())).toList();
  }

  private FieldUnit fieldUnit(Unit unit, List<Failures> members) {
    Value total =
        Amounts.sum(members.stream().map(Failures::total).toList(), ReliabilitySolver.NO_FAILURES);
    Instance first = members.get(0).instance();
    if (!unit.own()) {
      return new FieldUnit(unit.name(), first, 1, false, total, total, darkness(unit.name()));
    }
    Value each = Amounts.over(total, Amounts.of(Quantity.number(first.total())));
    Optional<Instance> out = pulledOut(first);
    return new FieldUnit(
        unit.name(),
        first,
        first.total(),
        out.isPresent(),
        Amounts.in(each, "FIT"),
        total,
        out.map(dark::of).orElseGet(() -> Payload.ofDesign(design)));
  }

  /** What leaves the running box for a swap: the hot-swap part itself or what contains it. */
  private static Optional<Instance> pulledOut(Instance instance) {
    List<Instance> lineage = instance.lineage();
    for (int i = lineage.size() - 1; i >= 0; i--) {
      if (serviced(lineage.get(i)).equals("hot-swap")) {
        return Optional.of(lineage.get(i));
      }
    }
    return Optional.empty();
  }

  private Value darkness(String name) {
    return name.equals(NOT_STATED)
        ? Amounts.unknown("how these parts are serviced is not stated")
        : Payload.ofDesign(design);
  }

  /** Name of the unit that an instance is swapped with; empty when that is not stated. */
  public static Optional<String> unitOf(Instance instance) {
    String name = unit(instance).name();
    return name.equals(NOT_STATED) ? Optional.empty() : Optional.of(name);
  }

  private static Unit unit(Instance instance) {
    String serviced = serviced(instance);
    if (serviced.equals("hot-swap") || serviced.equals("socket")) {
      return new Unit(instance.path(), true);
    }
    if (instance.parent() != null) {
      return unit(instance.parent());
    }
    if (!serviced.equals("fixed")) {
      return new Unit(NOT_STATED, false);
    }
    return new Unit(instance.level() == Level.PANEL ? "box" : "board", false);
  }

  private static String serviced(Instance instance) {
    return instance.attributes().text("serviced");
  }
}
