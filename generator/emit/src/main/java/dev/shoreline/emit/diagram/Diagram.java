package dev.shoreline.emit.diagram;

import dev.shoreline.check.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the block diagram shows, before it has a layout.
 *
 * @param boxes levels before the parts on them, parts before the parts within them
 */
public record Diagram(List<Box> boxes, List<Wire> wires) {

  public Diagram {
    boxes = List.copyOf(boxes);
    wires = List.copyOf(wires);
  }

  /** What a box stands for. */
  public enum Role {
    LEVEL,
    PART,
    LOOP,
    /** Whatever a link leads to beyond the box. */
    OUTSIDE
  }

  /**
   * @param id unique in the diagram; never shown
   * @param parent id of the box that contains this one; null at the top
   * @param rank position of a top-level box from left to right
   * @param worst worst verdict on it; null when no rule looked at it
   */
  public record Box(
      String id,
      @Nullable String parent,
      Role role,
      int rank,
      String name,
      List<String> details,
      @Nullable Status worst) {
    public Box {
      details = List.copyOf(details);
    }
  }

  /** What runs along a wire. */
  public enum Flow {
    ELECTRICAL,
    OPTICAL,
    LASER,
    COOLANT;

    /** Ending of the style class. */
    String css() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * @param lanes how many lanes (or lasers, fibers) of all links that are drawn as this wire; zero
   *     when the first label is not a count
   * @param unit what is counted; empty for lanes with a rate
   * @param labels rate, media and splits, one a line
   * @param link name of the link, the first of several that are one line; empty for coolant
   */
  public record Wire(
      String from,
      String to,
      Flow flow,
      long lanes,
      String unit,
      List<String> labels,
      @Nullable Status worst,
      String link) {
    public Wire {
      labels = List.copyOf(labels);
    }

    /** Whether the two differ in nothing but their number of lanes, and can be one line. */
    boolean isParallelTo(Wire o) {
      return from.equals(o.from)
          && to.equals(o.to)
          && flow == o.flow
          && unit.equals(o.unit)
          && labels.equals(o.labels);
    }

    Wire and(Wire o) {
      return new Wire(from, to, flow, lanes + o.lanes, unit, labels, worse(worst, o.worst), link);
    }
  }

  /** The worse of two verdicts, of which either may be missing. */
  static @Nullable Status worse(@Nullable Status a, @Nullable Status b) {
    return a == null ? b : b == null || a.compareTo(b) <= 0 ? a : b;
  }
}
