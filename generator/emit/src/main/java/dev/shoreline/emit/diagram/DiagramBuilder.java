package dev.shoreline.emit.diagram;

import dev.shoreline.check.Conformance;
import dev.shoreline.emit.diagram.Diagram.Box;
import dev.shoreline.emit.diagram.Diagram.Flow;
import dev.shoreline.emit.diagram.Diagram.Role;
import dev.shoreline.emit.diagram.Diagram.Wire;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.model.Plate;
import dev.shoreline.rollup.link.LinkState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the diagram of a design: levels as containers, one box for each range of instances, links,
 * and the cooling loops. A design with very many declarations gets one box for each kind and level.
 */
final class DiagramBuilder {
  /** More boxes than this cannot be read. */
  private static final int MOST_PARTS = 120;

  private static final int RANK_OUTSIDE = Level.values().length;

  private final Conformance conformance;
  private final Design design;
  private final Findings findings;
  private final boolean byKind;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final List<Wire> wires = new ArrayList<>();

  DiagramBuilder(Conformance conformance) {
    this.conformance = conformance;
    this.design = conformance.analysis().design();
    this.findings = new Findings(conformance);
    this.byKind = design.instances().size() > MOST_PARTS;
  }

  Diagram build() {
    for (Level level : Level.values()) {
      if (design.instances().stream().anyMatch(i -> i.level() == level)) {
        add(levelBox(level));
      }
    }
    design.instances().forEach(i -> add(byKind ? kindBox(i) : partBox(i)));
    for (LinkState link : conformance.analysis().links()) {
      new LinkWires(this, link).add();
    }
    design.loops().forEach(this::addLoop);
    return new Diagram(List.copyOf(boxes.values()), wires);
  }

  Findings findings() {
    return findings;
  }

  void add(Wire wire) {
    for (int i = 0; i < wires.size(); i++) {
      if (wires.get(i).isParallelTo(wire)) {
        wires.set(i, wires.get(i).and(wire));
        return;
      }
    }
    wires.add(wire);
  }

  private void add(Box box) {
    boxes.merge(
        box.id(),
        box,
        (a, b) ->
            new Box(
                a.id(),
                a.parent(),
                a.role(),
                a.rank(),
                a.name(),
                a.details(),
                Diagram.worse(a.worst(), b.worst())));
  }

  /** The box that stands for an instance. */
  String boxOf(Instance instance) {
    return byKind ? kindBox(instance).id() : partId(instance);
  }

  /** The one box for everything beyond the design. */
  String outside() {
    Box box =
        new Box(
            "outside",
            null,
            Role.OUTSIDE,
            RANK_OUTSIDE,
            "far end",
            List.of("beyond this box"),
            null);
    add(box);
    return box.id();
  }

  private static String partId(Instance instance) {
    return "part " + instance.path();
  }

  private static String levelId(Level level) {
    return "level " + level.label();
  }

  private Box levelBox(Level level) {
    String size = design.level(level).flatMap(LevelBlock::size).map(q -> " - " + q).orElse("");
    return new Box(
        levelId(level), null, Role.LEVEL, level.ordinal(), level.label() + size, List.of(), null);
  }

  private Box partBox(Instance instance) {
    Instance parent = instance.parent();
    String count = instance.total() == 1 ? "" : instance.total() + " x ";
    return new Box(
        partId(instance),
        parent == null ? levelId(instance.level()) : partId(parent),
        Role.PART,
        instance.level().ordinal(),
        instance.path(),
        List.of(count + instance.part().name(), instance.part().kind().name()),
        findings.worstOn(instance));
  }

  private Box kindBox(Instance instance) {
    String kind = instance.part().kind().name();
    return new Box(
        "kind " + instance.level().label() + " " + kind,
        levelId(instance.level()),
        Role.PART,
        instance.level().ordinal(),
        kind,
        List.of("all of this kind"),
        findings.worstOn(instance));
  }

  private void addLoop(CoolingLoop loop) {
    String id = "loop " + loop.name();
    List<String> details =
        Stream.of("coolant", "inlet", "flow")
            .flatMap(name -> loop.attributes().find(name).stream())
            .map(a -> a.name().equals("coolant") ? a.value().text() : a.name() + " " + text(a))
            .toList();
    add(new Box(id, null, Role.LOOP, RANK_OUTSIDE, "loop " + loop.name(), details, null));
    for (Plate plate : design.plates()) {
      if (plate.loop().equals(loop.name())) {
        String flow = plate.attributes().find("flow").map(DiagramBuilder::text).orElse("");
        List<String> labels = flow.isEmpty() ? List.of() : List.of(flow + " each");
        add(wire(id, boxOf(plate.selection().instance()), labels));
      }
    }
  }

  private static String text(@Nullable Attribute attribute) {
    return attribute == null ? "" : attribute.value().text();
  }

  private static Wire wire(String from, String to, List<String> labels) {
    return new Wire(from, to, Flow.COOLANT, 0, "", labels, null, "");
  }
}
