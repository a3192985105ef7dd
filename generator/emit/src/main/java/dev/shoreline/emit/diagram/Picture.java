package dev.shoreline.emit.diagram;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The block diagram of a design as places and lengths in pixels, for a view that draws by itself.
 *
 * @param boxes containers before what they contain
 */
public record Picture(double width, double height, List<Box> boxes, List<Wire> wires) {
  public Picture {
    boxes = List.copyOf(boxes);
    wires = List.copyOf(wires);
  }

  /**
   * @param parent id of the box around it, or empty
   * @param role {@code level}, {@code part}, {@code loop} or {@code outside}
   * @param about path of the instances, name of the loop or of the level; empty for other boxes
   * @param lines the name, then what is said below it
   * @param worst null when no rule looked at it
   */
  public record Box(
      String id,
      String parent,
      String role,
      String about,
      List<String> lines,
      double x,
      double y,
      double width,
      double height,
      @Nullable Status worst) {
    public Box {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param flow {@code electrical}, {@code optical}, {@code laser} or {@code coolant}
   * @param link name of the link that it shows; empty for coolant
   * @param points x and y in turn
   */
  public record Wire(
      String from,
      String to,
      String flow,
      String link,
      List<String> lines,
      double labelX,
      double labelY,
      List<Double> points,
      @Nullable Status worst) {
    public Wire {
      lines = List.copyOf(lines);
      points = List.copyOf(points);
    }
  }

  public static Picture of(Conformance conformance) {
    Diagram diagram = new DiagramBuilder(conformance).build();
    if (diagram.boxes().isEmpty()) {
      return new Picture(0, 0, List.of(), List.of());
    }
    Layout layout = new Layout(diagram);
    return new Picture(
        layout.width(),
        layout.height(),
        layout.boxes().stream().map(Picture::box).toList(),
        layout.wires().stream().map(Picture::wire).toList());
  }

  private static Box box(Layout.PlacedBox placed) {
    Diagram.Box box = placed.box();
    List<String> lines = new ArrayList<>(List.of(Layout.name(box)));
    lines.addAll(Layout.details(box));
    String id = box.id();
    boolean named = id.startsWith("part ") || id.startsWith("loop ") || id.startsWith("level ");
    return new Box(
        id,
        box.parent() == null ? "" : box.parent(),
        box.role().name().toLowerCase(Locale.ROOT),
        named ? id.substring(id.indexOf(' ') + 1) : "",
        lines,
        placed.x(),
        placed.y(),
        placed.width(),
        placed.height(),
        box.worst());
  }

  private static Wire wire(Layout.PlacedWire placed) {
    Diagram.Wire wire = placed.wire();
    List<Double> points = new ArrayList<>();
    placed
        .path()
        .forEach(
            p -> {
              points.add(p.x());
              points.add(p.y());
            });
    return new Wire(
        wire.from(),
        wire.to(),
        wire.flow().css(),
        wire.link(),
        placed.lines(),
        placed.label().x(),
        placed.label().y(),
        points,
        wire.worst());
  }
}
