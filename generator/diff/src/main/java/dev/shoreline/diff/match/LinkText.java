package dev.shoreline.diff.match;

import dev.shoreline.model.Link;
import dev.shoreline.model.Part;
import dev.shoreline.model.Segment;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A link as text for comparing, its segments in order. */
public final class LinkText {
  private final SelectionText selections;
  private final Function<Part, String> parts;

  /**
   * @param parts how a part is called
   */
  public LinkText(SelectionText selections, Function<Part, String> parts) {
    this.selections = selections;
    this.parts = parts;
  }

  public String of(Link link) {
    return link.segments().stream().map(this::of).collect(Collectors.joining(" -> "));
  }

  public String of(Segment segment) {
    if (segment instanceof Segment.Terminal t) {
      return selections.of(t.selection());
    } else if (segment instanceof Segment.Through t) {
      return selections.of(t.selection());
    } else if (segment instanceof Segment.Split s) {
      return "split " + s.ways();
    }
    Segment.Medium m = (Segment.Medium) segment;
    String joints = joints(m.joints());
    return m.length()
        + " of "
        + parts.apply(m.part())
        + (joints.isEmpty() ? "" : " with " + joints);
  }

  /** For example {@code 2 connectors and 1 Mpo16}. */
  public String joints(List<Segment.Joint> joints) {
    return joints.stream().map(this::joint).collect(Collectors.joining(" and "));
  }

  private String joint(Segment.Joint j) {
    Part connector = j.connector();
    return j.count() + " " + (connector == null ? "connectors" : parts.apply(connector));
  }

  /** Which declarations it joins. */
  String ends(Link link) {
    List<Segment> all = link.segments();
    return end(all.get(0)) + " -> " + end(all.get(all.size() - 1));
  }

  String start(Link link) {
    return end(link.segments().get(0));
  }

  private String end(Segment segment) {
    if (segment instanceof Segment.Terminal t) {
      return selections.element(t.selection());
    } else if (segment instanceof Segment.Through t) {
      return selections.element(t.selection());
    }
    return segment instanceof Segment.Medium m ? parts.apply(m.part()) : "split";
  }
}
