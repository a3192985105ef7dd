package dev.shoreline.check.rules.closure;

import dev.shoreline.check.range.Box;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the lanes of each group of each declaration stand in links. */
final class LaneUses {
  /** Name of the group that light or current only passes through, as in a connector or cable. */
  static final String PASSED = "lanes";

  /** A group of one declaration of instances. */
  record Group(Instance instance, String name) {}

  /**
   * One place in a link.
   *
   * @param arrives whether something comes before it in the link
   * @param leaves whether something comes after it
   */
  record Use(Box box, Link link, Segment segment, boolean arrives, boolean leaves) {}

  private final Map<Group, List<Use>> byGroup = new LinkedHashMap<>();

  private LaneUses() {}

  static LaneUses of(Design design) {
    LaneUses uses = new LaneUses();
    for (Link link : design.links()) {
      int last = link.segments().size() - 1;
      for (int i = 0; i <= last; i++) {
        uses.add(link, link.segments().get(i), i > 0, i < last);
      }
    }
    return uses;
  }

  private void add(Link link, Segment segment, boolean arrives, boolean leaves) {
    if (segment instanceof Segment.Terminal t && !t.selection().group().isEmpty()) {
      add(Box.of(t.selection()), link, segment, arrives, leaves);
    } else if (segment instanceof Segment.Through t
        && t.selection().instance().attributes().group(PASSED).isPresent()) {
      // A part named without a group is passed on all its lanes.
      Box all = Box.all(t.selection().instance(), PASSED);
      Box selected = Box.of(t.selection());
      add(
          selected.with(PASSED, all.ranges().get(all.ranges().size() - 1)),
          link,
          segment,
          true,
          true);
    }
  }

  private void add(Box box, Link link, Segment segment, boolean arrives, boolean leaves) {
    byGroup
        .computeIfAbsent(new Group(box.instance(), box.group()), g -> new ArrayList<>())
        .add(new Use(box, link, segment, arrives, leaves));
  }

  List<Group> groups() {
    return List.copyOf(byGroup.keySet());
  }

  List<Use> of(Group group) {
    return List.copyOf(byGroup.getOrDefault(group, List.of()));
  }
}
