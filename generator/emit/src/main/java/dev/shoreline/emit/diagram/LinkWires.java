package dev.shoreline.emit.diagram;

import dev.shoreline.check.Status;
import dev.shoreline.emit.diagram.Diagram.Flow;
import dev.shoreline.emit.diagram.Diagram.Wire;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.rollup.link.LinkState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns one link into wires from box to box; what lies between two boxes becomes the label. */
final class LinkWires {
  private final DiagramBuilder diagram;
  private final LinkState state;
  private final @Nullable Status worst;
  private final List<String> between = new ArrayList<>();
  private @Nullable String from;
  private boolean counted;

  LinkWires(DiagramBuilder diagram, LinkState state) {
    this.diagram = diagram;
    this.state = state;
    this.worst = diagram.findings().worstOn(state.link());
  }

  void add() {
    for (Segment segment : state.link().segments()) {
      if (segment instanceof Segment.Terminal terminal) {
        reach(diagram.boxOf(terminal.selection().instance()));
      } else if (segment instanceof Segment.Through through) {
        reach(diagram.boxOf(through.selection().instance()));
      } else if (segment instanceof Segment.Medium medium) {
        between.add(label(medium));
      } else if (segment instanceof Segment.Split split) {
        between.add("split 1 : " + split.ways());
      }
    }
    if (!between.isEmpty()) {
      reach(diagram.outside());
    }
  }

  private void reach(String box) {
    String start = from;
    from = box;
    if (start == null && between.isEmpty()) {
      return;
    }
    LaneGroup group = state.group();
    boolean rated = group != null && group.rate() != null;
    List<String> labels = new ArrayList<>();
    if (!counted && group != null && group.rate() != null) {
      labels.add(group.rate() + " " + group.modulation());
    }
    labels.addAll(between);
    between.clear();
    String unit = counted || rated ? "" : group == null ? "lane" : group.unit();
    diagram.add(
        new Wire(
            start == null ? diagram.outside() : start,
            box,
            flow(),
            counted ? 0 : state.lanes(),
            unit,
            labels,
            worst,
            state.link().name()));
    counted = true;
  }

  private Flow flow() {
    return switch (state.nature()) {
      case ELECTRICAL -> Flow.ELECTRICAL;
      case OPTICAL -> Flow.OPTICAL;
      case LASER_FEED -> Flow.LASER;
    };
  }

  private static String label(Segment.Medium medium) {
    long connectors = medium.joints().stream().mapToLong(Segment.Joint::count).sum();
    String joints =
        medium.joints().isEmpty()
            ? ""
            : ", " + connectors + (connectors == 1 ? " connector" : " connectors");
    return medium.length() + " " + medium.part().name() + joints;
  }
}
