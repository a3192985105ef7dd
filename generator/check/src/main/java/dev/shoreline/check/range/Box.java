package dev.shoreline.check.range;

import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Selection;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.LaneGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A selection as a plain box of index ranges: one range for each nesting level, outermost first,
 * and one more for lanes when a group is named. Set arithmetic on boxes is how rules speak of
 * ranges without unrolling them.
 *
 * @param group name of the lane group; empty for the instances themselves
 */
public record Box(Instance instance, String group, List<IndexRange> ranges) {
  public Box {
    ranges = List.copyOf(ranges);
  }

  /** The selection; lanes that were left out mean all lanes of the group. */
  public static Box of(Selection selection) {
    List<IndexRange> ranges = new ArrayList<>(selection.indices());
    if (!selection.group().isEmpty()) {
      IndexRange lanes = selection.lanes();
      ranges.add(lanes != null ? lanes : allLanes(selection.instance(), selection.group()));
    }
    return new Box(selection.instance(), selection.group(), ranges);
  }

  /** All instances of a declaration. */
  public static Box all(Instance instance) {
    return of(Selection.all(instance));
  }

  /** All lanes of a group of all instances of a declaration. */
  public static Box all(Instance instance, String group) {
    return all(instance).with(group, allLanes(instance, group));
  }

  private static IndexRange allLanes(Instance instance, String group) {
    long count = instance.attributes().group(group).map(LaneGroup::count).orElse(1L);
    return new IndexRange(1, Math.max(1, count));
  }

  /** These instances (a box without group) with lanes of a group added. */
  public Box with(String laneGroup, IndexRange lanes) {
    List<IndexRange> more = new ArrayList<>(ranges);
    more.add(lanes);
    return new Box(instance, laneGroup, more);
  }

  public boolean overlaps(Box o) {
    for (int i = 0; i < ranges.size(); i++) {
      if (!ranges.get(i).overlaps(o.ranges.get(i))) {
        return false;
      }
    }
    return true;
  }

  public boolean contains(Box o) {
    for (int i = 0; i < ranges.size(); i++) {
      if (!ranges.get(i).contains(o.ranges.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What is in both; empty when nothing is. */
  public Optional<Box> and(Box o) {
    if (!overlaps(o)) {
      return Optional.empty();
    }
    List<IndexRange> common = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      IndexRange a = ranges.get(i);
      IndexRange b = o.ranges.get(i);
      common.add(new IndexRange(Math.max(a.lower(), b.lower()), Math.min(a.upper(), b.upper())));
    }
    return Optional.of(new Box(instance, group, common));
  }

  /** What is here and not there, as disjoint boxes in ascending order of the outermost range. */
  public List<Box> minus(Box o) {
    Optional<Box> common = and(o);
    if (common.isEmpty()) {
      return List.of(this);
    }
    List<Box> before = new ArrayList<>();
    List<Box> after = new ArrayList<>();
    List<IndexRange> core = new ArrayList<>(ranges);
    for (int i = 0; i < core.size(); i++) {
      IndexRange mine = core.get(i);
      IndexRange cut = common.get().ranges.get(i);
      if (mine.lower() < cut.lower()) {
        before.add(replaced(core, i, new IndexRange(mine.lower(), cut.lower() - 1)));
      }
      if (mine.upper() > cut.upper()) {
        after.add(0, replaced(core, i, new IndexRange(cut.upper() + 1, mine.upper())));
      }
      core.set(i, cut);
    }
    before.addAll(after);
    return before;
  }

  private Box replaced(List<IndexRange> from, int index, IndexRange range) {
    List<IndexRange> copy = new ArrayList<>(from);
    copy.set(index, range);
    return new Box(instance, group, copy);
  }

  /** How many instances, whatever lanes of them. */
  public long instances() {
    long n = 1;
    for (int i = 0; i < depth(); i++) {
      n = Math.multiplyExact(n, ranges.get(i).size());
    }
    return n;
  }

  /** How many lanes, or instances when no group is named. */
  public long volume() {
    return group.isEmpty() ? instances() : Math.multiplyExact(instances(), lanes());
  }

  /** How many lanes of each instance; 1 when no group is named. */
  public long lanes() {
    return group.isEmpty() ? 1 : ranges.get(ranges.size() - 1).size();
  }

  /** The instances of this box without their lanes. */
  public Box withoutLanes() {
    return new Box(instance, "", ranges.subList(0, depth()));
  }

  private int depth() {
    return group.isEmpty() ? ranges.size() : ranges.size() - 1;
  }

  public Selection selection(Span span) {
    return new Selection(
        instance,
        ranges.subList(0, depth()),
        group,
        group.isEmpty() ? null : ranges.get(ranges.size() - 1),
        span);
  }

  /** As a reader writes it, for example {@code asic[1..2].serdes[1..256]}. */
  @Override
  public String toString() {
    return selection(Span.NONE).toString();
  }
}
