package dev.shoreline.rollup;

import dev.shoreline.evaluate.Scope;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Bus;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.Instance;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Link;
import dev.shoreline.model.Plate;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scope of a rule: that of the design, and a variable for the subject. An instance or link is a
 * value with members; of a design, level, loop, plate or bus only dotted names have a meaning
 * ({@code s.ports}, {@code l.rise}), first its attributes, then its figures.
 */
public final class SubjectScope implements Scope {
  private final DesignScope design;
  private final String variable;
  private final Value value;
  private final @Nullable Facts facts;
  private final Figure figure;

  /** Figures of a subject that has no value of its own; null for an unknown name. */
  private interface Figure {
    @Nullable Value of(String name);
  }

  private SubjectScope(
      DesignScope design, String variable, Value value, @Nullable Facts facts, Figure figure) {
    this.design = design;
    this.variable = variable;
    this.value = value;
    this.facts = facts;
    this.figure = figure;
  }

  public static SubjectScope of(DesignScope design, String variable, Instance instance) {
    return new SubjectScope(design, variable, new Value.InstanceRef(instance), null, n -> null);
  }

  public static SubjectScope of(DesignScope design, String variable, Link link) {
    return new SubjectScope(design, variable, new Value.LinkRef(link), null, n -> null);
  }

  /** The design itself, for rules on kind System; {@code s.power} is the roll-up of that name. */
  public static SubjectScope ofDesign(DesignScope design, String variable) {
    String name = design.analysis().design().name();
    return new SubjectScope(
        design, variable, new Value.Text(name), design.facts(), design.analysis()::find);
  }

  public static SubjectScope of(DesignScope design, String variable, CoolingLoop loop) {
    Facts facts = new Facts("loop " + loop.name(), loop.attributes(), design.kind("CoolingLoop"));
    return new SubjectScope(
        design,
        variable,
        new Value.Text(loop.name()),
        facts,
        n -> PlateFigures.ofLoop(design.analysis(), loop).get(n));
  }

  public static SubjectScope of(DesignScope design, String variable, Plate plate) {
    String name = "plate on " + plate.selection();
    Facts facts = new Facts(name, plate.attributes(), design.kind("ColdPlate"));
    return new SubjectScope(
        design,
        variable,
        new Value.Text(name),
        facts,
        n -> PlateFigures.ofPlate(design.analysis(), plate).get(n));
  }

  /** A bus states no attributes: what its line says is among its figures. */
  public static SubjectScope of(DesignScope design, String variable, Bus bus) {
    String name = "bus " + bus.name();
    return new SubjectScope(
        design,
        variable,
        new Value.Text(name),
        new Facts(name, Attributes.NONE, null),
        n -> BusFigures.of(design.analysis(), bus, n));
  }

  /** A level, for rules on kinds ChipLevel, BoardLevel and PanelLevel. */
  public static SubjectScope of(DesignScope design, String variable, LevelBlock level) {
    String label = level.level().label();
    String kind = label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
    Facts facts = new Facts(label, level.attributes(), design.kind(kind + "Level"));
    return new SubjectScope(design, variable, new Value.Text(label), facts, n -> null);
  }

  /** The same with another source's figure in the place of a limit. */
  public SubjectScope holdingTo(Limit limit, Limit alternative) {
    return new SubjectScope(design.holdingTo(limit, alternative), variable, value, facts, figure);
  }

  /** What was looked at since it was last cleared. */
  public Reads reads() {
    return design.reads();
  }

  @Override
  public @Nullable Value name(String name) {
    if (name.equals(variable)) {
      return value;
    }
    return name.startsWith(variable + ".")
        ? ofSubject(name.substring(variable.length() + 1))
        : design.name(name);
  }

  /** Members of an instance or link are asked for as such; what else is called so is hidden. */
  private @Nullable Value ofSubject(String member) {
    if (facts == null) {
      return null;
    }
    Value fact = facts.find(member, reads());
    if (fact != null) {
      return fact;
    }
    Value found = figure.of(member);
    if (found != null) {
      reads().figure(member);
    }
    return found;
  }

  @Override
  public @Nullable Value member(Value of, String name) {
    return design.member(of, name);
  }

  @Override
  public @Nullable Value total(Dimension dimension) {
    return design.total(dimension);
  }

  @Override
  public List<String> candidates() {
    List<String> names = new ArrayList<>(List.of(variable));
    if (facts != null) {
      facts.names().forEach(n -> names.add(variable + "." + n));
    }
    names.addAll(design.candidates());
    return List.copyOf(names);
  }

  @Override
  public List<String> members(Value of) {
    return design.members(of);
  }

  /** Figures of loops and plates by name. */
  private static final class PlateFigures {
    private PlateFigures() {}

    static Map<String, Value> ofLoop(Analysis analysis, CoolingLoop loop) {
      return analysis.loops().stream()
          .filter(s -> s.loop().equals(loop))
          .findFirst()
          .map(
              s ->
                  Map.of(
                      "heat",
                      s.heat(),
                      "plate-flow",
                      s.plateFlow(),
                      "rise",
                      s.rise(),
                      "outlet",
                      s.outlet()))
          .orElse(Map.of());
    }

    static Map<String, Value> ofPlate(Analysis analysis, Plate plate) {
      return analysis.plates().stream()
          .filter(s -> s.plate().equals(plate))
          .findFirst()
          .map(
              s ->
                  Map.of(
                      "heat",
                      s.heat(),
                      "rise",
                      s.rise(),
                      "coolant",
                      s.coolant(),
                      "wall",
                      s.wall(),
                      "case",
                      s.caseTemperature(),
                      "junction",
                      s.junction()))
          .orElse(Map.of());
    }
  }
}
