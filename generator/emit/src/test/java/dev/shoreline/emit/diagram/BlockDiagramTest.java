package dev.shoreline.emit.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.emit.diagram.Diagram.Box;
import dev.shoreline.emit.diagram.Diagram.Flow;
import dev.shoreline.emit.diagram.Diagram.Wire;
import dev.shoreline.emit.diagram.Layout.PlacedBox;
import dev.shoreline.emit.diagram.Layout.PlacedWire;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Part;
import dev.shoreline.model.Segment;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.tests.sketch.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockDiagramTest {

  /** One ASIC, sixteen engines in sockets on the package, lasers and connectors at the panel. */
  private static Conformance cpo(Verdict... verdicts) {
    Sketch sketch = new Sketch("Cpo");
    LaneGroup light = new LaneGroup(8, "laser", null, "", null, null, "pmf", "");
    LaneGroup fed = new LaneGroup(8, "laser", null, "", null, null, "pmf", "");
    Part os2 = Sketch.part("Os2", "Fiber");
    Instance asic = sketch.add(Level.CHIP, "asic", 0, 0, Sketch.part("Switch", "Asic"));
    Instance socket = sketch.add(Level.CHIP, "socket", 1, 16, Sketch.part("Lga", "Socket"));
    Instance engine =
        sketch.add(Level.CHIP, socket, "oe", 0, 0, Sketch.part("Oe32", "OpticalEngine"));
    Instance laser = sketch.add(Level.PANEL, "els", 1, 16, Sketch.part("Elsfp", "LaserSource"));
    sketch.add(Level.BOARD, "pump", 0, 0, Sketch.part("LoopPump", "Pump"));
    sketch.link(
        "host",
        Sketch.terminal(asic, "serdes", Sketch.lanes(512)),
        Sketch.terminal(engine, "host", Sketch.lanes(32)));
    sketch.link(
        "light",
        Sketch.terminal(laser, "out", light),
        Sketch.medium("2", "m", os2, new Segment.Joint(2, null)),
        Sketch.terminal(engine, "laser", fed));
    sketch.link(
        "line", Sketch.terminal(engine, "line", Sketch.lanes(32)), Sketch.medium("500", "m", os2));
    sketch.loop("tcs", Sketch.a("inlet", "40", "degC"), Sketch.a("flow", "12", "L/min"));
    sketch.plate(asic, "tcs", Sketch.a("flow", "2", "L/min"));
    return new Conformance(sketch.analysis(), List.of(verdicts));
  }

  private static Verdict verdict(String subject, Status status) {
    return new Verdict(
        "t.rule",
        "",
        "",
        "",
        subject,
        1,
        status,
        false,
        Severity.ERROR,
        "",
        null,
        "",
        null,
        null,
        null,
        null,
        List.of(),
        "",
        "",
        "",
        Span.NONE,
        List.of());
  }

  private static Box box(Diagram diagram, String name) {
    return diagram.boxes().stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
  }

  private static Wire wire(Diagram diagram, Flow flow) {
    return diagram.wires().stream().filter(w -> w.flow() == flow).findFirst().orElseThrow();
  }

  @Test
  void everyRangeIsOneBoxOnItsLevel() {
    Diagram diagram = new DiagramBuilder(cpo()).build();
    assertThat(diagram.boxes())
        .extracting(Box::name)
        .containsExactly(
            "chip",
            "board",
            "panel",
            "asic",
            "socket[1..16]",
            "socket[1..16].oe",
            "els[1..16]",
            "pump",
            "far end",
            "loop tcs");
    assertThat(box(diagram, "els[1..16]").details()).containsExactly("16 x Elsfp", "LaserSource");
    assertThat(box(diagram, "socket[1..16].oe").parent()).isEqualTo("part socket[1..16]");
    assertThat(box(diagram, "loop tcs").details())
        .containsExactly("inlet 40 degC", "flow 12 L/min");
  }

  @Test
  void wiresSayLanesRateAndMedium() {
    Diagram diagram = new DiagramBuilder(cpo()).build();
    assertThat(Layout.lines(wire(diagram, Flow.ELECTRICAL)))
        .containsExactly("512 x 212.5 Gb/s pam4");
    assertThat(Layout.lines(wire(diagram, Flow.LASER)))
        .containsExactly("128 lasers", "2 m Os2, 2 connectors");
    assertThat(Layout.lines(wire(diagram, Flow.OPTICAL)))
        .containsExactly("512 x 212.5 Gb/s pam4", "500 m Os2");
    assertThat(wire(diagram, Flow.OPTICAL).to()).isEqualTo("outside");
    assertThat(Layout.lines(wire(diagram, Flow.COOLANT))).containsExactly("2 L/min each");
  }

  @Test
  void boxesAndWiresTakeTheWorstVerdict() {
    Diagram diagram =
        new DiagramBuilder(
                cpo(
                    verdict("socket[3].oe.host[1..4]", Status.MARGINAL),
                    verdict("socket[1..16].oe", Status.PASS),
                    verdict("line", Status.FAIL),
                    verdict("pump", Status.NOT_APPLICABLE)))
            .build();
    assertThat(box(diagram, "socket[1..16].oe").worst()).isEqualTo(Status.MARGINAL);
    assertThat(box(diagram, "socket[1..16]").worst()).isNull();
    assertThat(box(diagram, "pump").worst()).isNull();
    assertThat(wire(diagram, Flow.OPTICAL).worst()).isEqualTo(Status.FAIL);
    assertThat(wire(diagram, Flow.ELECTRICAL).worst()).isNull();
  }

  @Test
  void levelsStandFromLeftToRightAndNothingOverlaps() {
    Layout layout = new Layout(new DiagramBuilder(cpo()).build());
    List<PlacedBox> top = layout.boxes().stream().filter(b -> b.box().parent() == null).toList();
    assertThat(top.get(0).x() + top.get(0).width()).isLessThanOrEqualTo(top.get(1).x());
    assertThat(top.get(1).x() + top.get(1).width()).isLessThanOrEqualTo(top.get(2).x());
    List<PlacedBox> boxes = layout.boxes();
    for (PlacedBox a : boxes) {
      assertThat(a.x() + a.width()).isLessThanOrEqualTo(layout.width());
      assertThat(a.y() + a.height()).isLessThanOrEqualTo(layout.height());
      for (PlacedBox b : boxes) {
        boolean siblings = java.util.Objects.equals(a.box().parent(), b.box().parent());
        assertThat(!siblings || a == b || apart(a, b)).as("%s %s", a.box(), b.box()).isTrue();
      }
    }
  }

  private static boolean apart(PlacedBox a, PlacedBox b) {
    return a.x() + a.width() <= b.x()
        || b.x() + b.width() <= a.x()
        || a.y() + a.height() <= b.y()
        || b.y() + b.height() <= a.y();
  }

  @Test
  void labelsHaveAPlaceOfTheirOwn() {
    Layout layout = new Layout(new DiagramBuilder(cpo()).build());
    assertThat(layout.wires()).allSatisfy(w -> assertThat(w.label().x()).isPositive());
    assertThat(layout.wires()).extracting(PlacedWire::label).doesNotHaveDuplicates();
  }

  @Test
  void arrowsPointTheWayThingsFlow() {
    Layout layout = new Layout(new DiagramBuilder(cpo()).build());
    PlacedWire light =
        layout.wires().stream()
            .filter(w -> w.wire().flow() == Flow.LASER)
            .findFirst()
            .orElseThrow();
    assertThat(light.path().get(0).x())
        .isGreaterThan(light.path().get(light.path().size() - 1).x());
  }

  @Test
  void isTheSameTwice() {
    assertThat(BlockDiagram.draw(cpo())).isEqualTo(BlockDiagram.draw(cpo()));
  }

  @Test
  void parallelLinksBecomeOneWire() {
    Sketch sketch = new Sketch("Two");
    Instance a = sketch.add(Level.CHIP, "asic", 0, 0, Sketch.part("Switch", "Asic"));
    Instance b = sketch.add(Level.PANEL, "xpo", 1, 2, Sketch.part("Xpo", "PluggableModule"));
    for (String name : new String[] {"first", "second"}) {
      sketch.link(
          name,
          Sketch.terminal(a, "serdes", Sketch.lanes(64)),
          Sketch.terminal(b, "host", Sketch.lanes(32)));
    }
    Diagram diagram =
        new DiagramBuilder(
                new Conformance(sketch.analysis(), List.of(verdict("second", Status.FAIL))))
            .build();
    assertThat(diagram.wires()).hasSize(1);
    assertThat(Layout.lines(diagram.wires().get(0))).containsExactly("128 x 212.5 Gb/s pam4");
    assertThat(diagram.wires().get(0).worst()).isEqualTo(Status.FAIL);
  }

  @Test
  void veryManyDeclarationsAreDrawnByKind() {
    Sketch sketch = new Sketch("Many");
    for (int i = 0; i < 200; i++) {
      sketch.add(Level.BOARD, "fan" + i, 1, 4, Sketch.part("Fan" + i, "Fan"));
    }
    Diagram diagram = new DiagramBuilder(new Conformance(sketch.analysis(), List.of())).build();
    assertThat(diagram.boxes()).extracting(Box::name).containsExactly("board", "Fan");
  }

  @Test
  void oneLongNameDoesNotMakeThePictureSmall() {
    Sketch sketch = new Sketch("Long");
    sketch.add(Level.BOARD, "x".repeat(500), 1, 4, Sketch.part("y".repeat(500), "Fan"));
    Conformance conformance = new Conformance(sketch.analysis(), List.of());
    assertThat(new Layout(new DiagramBuilder(conformance).build()).width()).isLessThan(400);
    assertThat(BlockDiagram.draw(conformance)).contains("xxx\u2026</text>", "yyy\u2026</text>");
  }

  @Test
  void nothingToDrawGivesNoPicture() {
    assertThat(BlockDiagram.draw(new Conformance(new Sketch("None").analysis(), List.of())))
        .isEmpty();
  }
}
