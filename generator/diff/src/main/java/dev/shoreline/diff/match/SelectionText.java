package dev.shoreline.diff.match;

import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Selection;
import dev.shoreline.model.value.LaneGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A selection as text for comparing. Where it takes all there are it reads {@code [*]}, so that a
 * range that grew does not change everything that selects all of it.
 */
public final class SelectionText {
  private static final String ALL = "[*]";

  private final UnaryOperator<String> renamed;

  /**
   * @param renamed puts a path under its new names
   */
  public SelectionText(UnaryOperator<String> renamed) {
    this.renamed = renamed;
  }

  public String of(Selection s) {
    StringBuilder text = new StringBuilder();
    List<Instance> lineage = s.instance().lineage();
    for (int i = 0; i < lineage.size(); i++) {
      Instance step = lineage.get(i);
      IndexRange range = s.indices().get(i);
      text.append(i == 0 ? "" : ".").append(step.name());
      text.append(range.equals(step.indices()) ? ALL : "[" + range + "]");
    }
    IndexRange lanes = s.lanes();
    if (!s.group().isEmpty()) {
      text.append('.').append(s.group());
      text.append(lanes == null || isWhole(s, lanes) ? ALL : "[" + lanes + "]");
    }
    return renamed.apply(text.toString());
  }

  /** As it was written, indices and all. */
  public String exact(Selection s) {
    return renamed.apply(s.toString());
  }

  /** Only which declaration and which group. */
  public String element(Selection s) {
    String group = s.group().isEmpty() ? "" : "." + s.group();
    return renamed.apply(InstancePairs.names(s.instance()) + group);
  }

  private static boolean isWhole(Selection s, IndexRange lanes) {
    Optional<LaneGroup> group = s.instance().attributes().group(s.group());
    return group.isPresent() && lanes.lower() == 1 && lanes.upper() == group.get().count();
  }
}
