package dev.shoreline.sonic;

import dev.shoreline.model.Design;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import dev.shoreline.model.Selection;
import dev.shoreline.model.value.LaneGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lane map of a design, every lane by itself: what each lane of a group is reached from. Made
 * only for outputs that list lanes, and refused beyond {@link #MOST} of them.
 */
final class LaneGraph {
  /** Lanes of one group that are still followed one by one. */
  static final long MOST = 100_000;

  /** The same of the lanes that all links name together; a lane is named a few times. */
  private static final long NAMED = 8 * MOST;

  /** A group of one declaration of instances. */
  record Group(Instance instance, String name) {
    LaneGroup lanes() {
      return instance.attributes().group(name).orElseThrow();
    }

    boolean isOf(String kind) {
      return instance.part().kind().is(kind);
    }
  }

  /**
   * One lane.
   *
   * @param instance which of the declaration's instances, from 0, in the order of their paths
   * @param index of the lane in its group, from 0
   */
  record Lane(Group group, int instance, int index) {}

  private final Map<Lane, Lane> before = new HashMap<>();
  private final Map<Group, Group> groups = new HashMap<>();

  private LaneGraph() {}

  /** Null when the design has more lanes than {@link #MOST}. */
  static @Nullable LaneGraph of(Design design) {
    long named = 0;
    for (Link link : design.links()) {
      for (Segment.Terminal t : link.terminals()) {
        if (!t.selection().group().isEmpty()) {
          long offered = times(t.selection().instance().total(), t.group().count());
          named += times(t.selection().instances(), lanes(t.selection()).size());
          if (offered > MOST || named > NAMED) {
            return null;
          }
        }
      }
    }
    LaneGraph graph = new LaneGraph();
    design.links().forEach(graph::add);
    return graph;
  }

  private void add(Link link) {
    List<Lane> from = List.of();
    long ways = 1;
    for (Segment segment : link.segments()) {
      if (segment instanceof Segment.Split split) {
        ways = Math.max(1, Math.min(MOST, ways * Math.max(1, split.ways())));
      } else if (segment instanceof Segment.Terminal t && !t.selection().group().isEmpty()) {
        List<Lane> to = lanesOf(t.selection());
        for (int i = 0; i < to.size() && i / ways < from.size(); i++) {
          before.putIfAbsent(to.get(i), from.get((int) (i / ways)));
        }
        from = to;
        ways = 1;
      }
    }
  }

  private List<Lane> lanesOf(Selection selection) {
    Group key = new Group(selection.instance(), selection.group());
    Group group = groups.computeIfAbsent(key, g -> g);
    IndexRange lanes = lanes(selection);
    List<Instance> lineage = selection.instance().lineage();
    List<Integer> instances = new ArrayList<>(List.of(0));
    for (int level = 0; level < lineage.size(); level++) {
      IndexRange all = lineage.get(level).indices();
      IndexRange some = selection.indices().get(level);
      List<Integer> deeper = new ArrayList<>();
      for (int outer : instances) {
        for (long i = some.lower(); i <= some.upper(); i++) {
          deeper.add((int) (outer * all.size() + i - all.lower()));
        }
      }
      instances = deeper;
    }
    List<Lane> found = new ArrayList<>();
    for (int instance : instances) {
      for (long lane = lanes.lower(); lane <= lanes.upper(); lane++) {
        found.add(new Lane(group, instance, (int) (lane - 1)));
      }
    }
    return found;
  }

  /** A product, or more than {@link #NAMED} where it is larger. */
  private static long times(long a, long b) {
    return a > NAMED || b > NAMED ? NAMED + 1 : a * b;
  }

  private static IndexRange lanes(Selection s) {
    long all = s.instance().attributes().group(s.group()).map(LaneGroup::count).orElse(1L);
    return s.lanes() == null ? new IndexRange(1, Math.max(1, all)) : s.lanes();
  }

  /** The lane that reaches this one directly; null when none does. */
  @Nullable Lane before(Lane lane) {
    return before.get(lane);
  }

  /** Whether any lane of that group stands in a link. */
  boolean names(Group group) {
    return groups.containsKey(group);
  }

  /**
   * Where a lane begins, followed through connectors that are only passed; the lane itself when
   * nothing reaches it.
   */
  Lane origin(Lane lane) {
    Lane at = lane;
    for (int steps = 0; steps < MOST; steps++) {
      Lane earlier = before.get(at);
      if (earlier == null) {
        return at;
      }
      at = earlier;
    }
    return lane;
  }
}
