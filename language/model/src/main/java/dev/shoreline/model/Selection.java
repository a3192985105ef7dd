package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some instances of one declaration, and perhaps some lanes of one of their groups: {@code
 * asic[1..2].serdes[1..256]}. It is a box: one index range for each nesting level, and one for
 * lanes. In a link the box is walked in row-major order, lanes fastest.
 *
 * @param indices one range for each instance of {@link Instance#lineage()}, outermost first
 * @param group name of the lane group; empty when the instance itself is meant
 * @param lanes which lanes of the group; null when the instance itself is meant
 */
public record Selection(
    Instance instance,
    List<IndexRange> indices,
    String group,
    @Nullable IndexRange lanes,
    Span span) {

  public Selection {
    indices = List.copyOf(indices);
  }

  /** All instances of a declaration. */
  public static Selection all(Instance instance) {
    List<IndexRange> all = instance.lineage().stream().map(Instance::indices).toList();
    return new Selection(instance, all, "", null, instance.span());
  }

  /** How many instances are selected. */
  public long instances() {
    long n = 1;
    for (IndexRange r : indices) {
      n = Math.multiplyExact(n, r.size());
    }
    return n;
  }

  /** How many lanes, or instances when no group is named. */
  public long volume() {
    return lanes == null ? instances() : Math.multiplyExact(instances(), lanes.size());
  }

  /** Whether any instance, and any lane of the same group, is in both. */
  public boolean overlaps(Selection o) {
    if (!instance.equals(o.instance) || !group.equals(o.group)) {
      return false;
    }
    for (int i = 0; i < indices.size(); i++) {
      if (!indices.get(i).overlaps(o.indices.get(i))) {
        return false;
      }
    }
    return lanes == null || o.lanes == null || lanes.overlaps(o.lanes);
  }

  /** As a reader writes it, for example {@code asic[1..2].serdes[1..256]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    List<Instance> lineage = instance.lineage();
    for (int i = 0; i < lineage.size(); i++) {
      text.append(i == 0 ? "" : ".").append(lineage.get(i).name());
      if (lineage.get(i).range() != null) {
        text.append('[').append(indices.get(i)).append(']');
      }
    }
    if (!group.isEmpty()) {
      text.append('.').append(group);
      if (lanes != null) {
        text.append('[').append(lanes).append(']');
      }
    }
    return text.toString();
  }
}
