package dev.shoreline.emit.diagram;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.emit.diagram.Diagram.Box;
import dev.shoreline.emit.diagram.Diagram.Flow;
import dev.shoreline.emit.diagram.Diagram.Role;
import dev.shoreline.emit.diagram.Diagram.Wire;
import dev.shoreline.emit.diagram.Layout.PlacedBox;
import dev.shoreline.emit.diagram.Layout.PlacedWire;
import dev.shoreline.emit.diagram.Layout.Point;
import dev.shoreline.emit.html.Tone;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Draws the block diagram of a checked design as SVG. It uses style classes only ({@code d-...} for
 * boxes, {@code e-...} for wires, {@code a-...} for arrow heads); the page brings the rules.
 */
public final class BlockDiagram {
  private final Layout layout;
  private final Svg svg;

  private BlockDiagram(Layout layout, String title) {
    this.layout = layout;
    this.svg = new Svg(layout.width() + 2, layout.height() + 2, title);
  }

  /** The picture; empty when the design has no parts. */
  public static String draw(Conformance conformance) {
    Diagram diagram = new DiagramBuilder(conformance).build();
    if (diagram.boxes().isEmpty()) {
      return "";
    }
    String name = conformance.analysis().design().name();
    return new BlockDiagram(new Layout(diagram), "Levels, parts and lanes of " + name).render();
  }

  private String render() {
    // Containers first, wires over them, then parts; labels last, so that nothing crosses them.
    List<PlacedBox> boxes = layout.boxes();
    Set<String> containers = new HashSet<>();
    for (PlacedBox placed : boxes) {
      String parent = placed.box().parent();
      if (parent != null) {
        containers.add(parent);
      }
    }
    boxes.stream().filter(b -> containers.contains(b.box().id())).forEach(this::box);
    layout.wires().forEach(this::wire);
    boxes.stream().filter(b -> !containers.contains(b.box().id())).forEach(this::box);
    layout.wires().forEach(this::label);
    return svg.finish();
  }

  private void box(PlacedBox placed) {
    Box box = placed.box();
    double x = placed.x() + 1;
    double y = placed.y() + 1;
    if (box.role() == Role.LEVEL) {
      svg.rect(x, y, placed.width(), placed.height(), 8, "d-level");
      svg.text(x + 16, y + 22, box.name(), "d-level-name");
      return;
    }
    Status worst = box.worst();
    svg.open(box.name() + (worst == null ? "" : ": " + worst.label()));
    svg.rect(x, y, placed.width(), placed.height(), 4, css(box));
    svg.text(x + 12, y + 19, Layout.name(box), "d-name");
    double line = y + 19;
    for (String detail : Layout.details(box)) {
      line += Layout.LINE;
      svg.text(x + 12, line, detail, "d-detail");
    }
    svg.close();
  }

  private static String css(Box box) {
    return switch (box.role()) {
      case LOOP -> "d-loop";
      case OUTSIDE -> "d-outside";
      default -> "d-" + tone(box.worst(), "box");
    };
  }

  private static String tone(@Nullable Status worst, String without) {
    return worst == null ? without : Tone.of(worst);
  }

  private void wire(PlacedWire placed) {
    List<Point> path = placed.path();
    if (path.size() < 2) {
      return;
    }
    Wire wire = placed.wire();
    String tone = wire.flow() == Flow.COOLANT ? "coolant" : tone(wire.worst(), "plain");
    StringBuilder data = new StringBuilder();
    for (Point p : path) {
      data.append(data.isEmpty() ? 'M' : 'L')
          .append(Svg.number(p.x() + 1))
          .append(' ')
          .append(Svg.number(p.y() + 1));
    }
    svg.path(data.toString(), "e e-" + wire.flow().css() + " e-" + tone);
    arrow(path.get(path.size() - 2), path.get(path.size() - 1), tone);
  }

  private void arrow(Point from, Point to, String tone) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    if (length < 1e-6) {
      return;
    }
    double dx = (to.x() - from.x()) / length;
    double dy = (to.y() - from.y()) / length;
    double x = to.x() + 1;
    double y = to.y() + 1;
    svg.path(
        "M"
            + Svg.number(x)
            + " "
            + Svg.number(y)
            + "L"
            + Svg.number(x - 8 * dx - 4 * dy)
            + " "
            + Svg.number(y - 8 * dy + 4 * dx)
            + "L"
            + Svg.number(x - 8 * dx + 4 * dy)
            + " "
            + Svg.number(y - 8 * dy - 4 * dx)
            + "Z",
        "a a-" + tone);
  }

  private void label(PlacedWire placed) {
    if (placed.lines().isEmpty()) {
      return;
    }
    double x = placed.label().x() + 1;
    double y = placed.label().y() + 1;
    svg.rect(x, y, placed.labelWidth(), Layout.LINE * placed.lines().size(), 3, "d-label-back");
    for (int i = 0; i < placed.lines().size(); i++) {
      svg.text(
          x + placed.labelWidth() / 2,
          y + 12 + i * Layout.LINE,
          placed.lines().get(i),
          "d-label",
          "middle");
    }
  }
}
