package dev.shoreline.server.views;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.emit.diagram.Picture;
import dev.shoreline.model.Design;
import dev.shoreline.model.Level;
import dev.shoreline.model.message.Span;
import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.server.protocol.DiagramEdge;
import dev.shoreline.server.protocol.DiagramNode;
import dev.shoreline.server.protocol.DiagramView;
import dev.shoreline.server.state.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.jspecify.annotations.Nullable;

/** The block diagram of a design with the places in the text that its boxes and lines come from. */
public final class Diagrams {
  private final Snapshot snapshot;
  private final Design design;

  private Diagrams(Snapshot snapshot, Design design) {
    this.snapshot = snapshot;
    this.design = design;
  }

  public static Optional<DiagramView> of(Snapshot snapshot, DesignQuery query) {
    return Designs.find(snapshot, query)
        .map(c -> new Diagrams(snapshot, c.analysis().design()).view(c));
  }

  private DiagramView view(Conformance conformance) {
    Picture picture = Picture.of(conformance);
    List<DiagramEdge> edges = new ArrayList<>();
    for (int i = 0; i < picture.wires().size(); i++) {
      edges.add(edge("wire " + i, picture.wires().get(i)));
    }
    return new DiagramView(
        design.qualifiedName(),
        picture.width(),
        picture.height(),
        picture.boxes().stream().map(this::node).toList(),
        edges);
  }

  private DiagramNode node(Picture.Box box) {
    return new DiagramNode(
        box.id(),
        box.parent(),
        box.role(),
        box.lines(),
        box.x(),
        box.y(),
        box.width(),
        box.height(),
        label(box.worst()),
        place(box));
  }

  private @Nullable Location place(Picture.Box box) {
    return switch (box.role()) {
      case "part" -> design.instance(box.about()).map(i -> location(i.span())).orElse(null);
      case "loop" ->
          design.loops().stream()
              .filter(l -> l.name().equals(box.about()))
              .findFirst()
              .map(l -> location(l.span()))
              .orElse(null);
      case "level" ->
          design.levels().stream()
              .filter(l -> label(l.level()).equals(box.about()))
              .findFirst()
              .map(l -> location(l.span()))
              .orElse(null);
      default -> null;
    };
  }

  private static String label(Level level) {
    return level.label();
  }

  private DiagramEdge edge(String id, Picture.Wire wire) {
    Location place =
        design.links().stream()
            .filter(l -> l.name().equals(wire.link()))
            .findFirst()
            .map(l -> location(l.span()))
            .orElse(null);
    return new DiagramEdge(
        id,
        wire.from(),
        wire.to(),
        wire.flow(),
        String.join("\n", wire.lines()),
        wire.labelX(),
        wire.labelY(),
        wire.points(),
        label(wire.worst()),
        place);
  }

  private Location location(Span span) {
    return snapshot.addresses().location(span);
  }

  private static String label(@Nullable Status status) {
    return status == null ? "" : status.label();
  }
}
