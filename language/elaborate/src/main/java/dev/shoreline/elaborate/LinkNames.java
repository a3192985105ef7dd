package dev.shoreline.elaborate;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Segment;
import dev.shoreline.model.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names the links of a design that their author did not name. */
final class LinkNames {
  private final Map<String, Integer> derived = new HashMap<>();

  /**
   * The ends without indices, for example {@code asic.serdes->xpo.host}; the second of one name
   * gets {@code #2}. A given name holds no arrow, so the two never meet.
   */
  String derived(List<Segment> segments) {
    String name = end(segments.get(0)) + "->" + end(segments.get(segments.size() - 1));
    int count = derived.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + " #" + count;
  }

  private static String end(Segment segment) {
    if (segment instanceof Segment.Terminal t) {
      return end(t.selection()) + "." + t.selection().group();
    }
    if (segment instanceof Segment.Through t) {
      return end(t.selection());
    }
    return segment instanceof Segment.Medium m ? m.part().name() : "split";
  }

  private static String end(Selection selection) {
    return selection.instance().lineage().stream()
        .map(Instance::name)
        .collect(Collectors.joining("."));
  }
}
