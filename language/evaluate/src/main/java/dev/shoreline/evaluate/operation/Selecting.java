package dev.shoreline.evaluate.operation;

import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses instances and lanes by index. Equal instances stay one item with a count: {@code xpo[*]}
 * is one value for sixteen modules, {@code xpo[3]} is a single one.
 */
public final class Selecting {
  private Selecting() {}

  /**
   * What a name means.
   *
   * @param index null when the name has none
   */
  public static Value named(Value value, String name, @Nullable Choice index) {
    if (value instanceof Value.InstanceRef ref) {
      Instance i = ref.instance();
      if (index == null && (!i.name().equals(last(name)) || i.total() == 1)) {
        return value;
      }
      long outer = i.total() / Math.max(1, i.count());
      return selected(i, "", outer, index == null ? Choice.ALL : index);
    }
    if (index != null
        && value instanceof Value.Many many
        && many.items().size() == 1
        && many.items().get(0).value() instanceof Value.InstanceRef ref) {
      return named(ref, ref.instance().name(), index);
    }
    return index == null ? value : indexed(value, index);
  }

  /**
   * What a member of a value means, when it may itself be an instance inside an instance or a
   * group.
   *
   * @param holders what the member was taken of
   */
  public static Value member(Value value, String name, @Nullable Choice index) {
    if (value instanceof Value.Many many) {
      List<Value.Many.Item> items = new ArrayList<>();
      for (Value.Many.Item item : many.items()) {
        Value chosen = member(item.value(), name, index, item.subject());
        if (chosen instanceof Value.Many inner) {
          for (Value.Many.Item i : inner.items()) {
            items.add(
                new Value.Many.Item(i.subject(), Counts.times(item.count(), i.count()), i.value()));
          }
        } else {
          items.add(new Value.Many.Item(item.subject(), item.count(), chosen));
        }
      }
      return new Value.Many(items);
    }
    return member(value, name, index, "");
  }

  private static Value member(Value value, String name, @Nullable Choice index, String holder) {
    if (value instanceof Value.InstanceRef ref
        && ref.instance().parent() != null
        && ref.instance().name().equals(name)) {
      return selected(ref.instance(), holder, 1, index == null ? Choice.ALL : index);
    }
    return index == null ? value : indexed(value, index);
  }

  private static Value indexed(Value value, Choice index) {
    return Elementwise.map(
        value,
        v -> {
          if (v instanceof Value.Group g) {
            return new Value.Group(lanes(g.group(), index));
          } else if (v instanceof Value.InstanceRef ref) {
            return selected(ref.instance(), "", 1, index);
          }
          throw new Mistake(
              "type.Mismatch",
              "only instances and lanes have an index; this is " + Descriptions.of(v),
              "");
        });
  }

  private static Value selected(Instance i, String holder, long outer, Choice choice) {
    IndexRange range = choice.within(i.indices(), i.path());
    long count = Counts.times(outer, range.size());
    boolean whole = range.equals(i.indices());
    Value.InstanceRef ref = new Value.InstanceRef(i);
    if (count == 1 && !choice.isAll()) {
      return ref;
    }
    if (count == 1 && i.range() == null) {
      return ref;
    }
    Instance parent = i.parent();
    String prefix = !holder.isEmpty() ? holder + "." : parent == null ? "" : parent.path() + ".";
    String suffix = i.range() == null ? "" : "[" + range + "]";
    String subject = whole && holder.isEmpty() ? i.path() : prefix + i.name() + suffix;
    return new Value.Many(List.of(new Value.Many.Item(subject, count, ref)));
  }

  private static LaneGroup lanes(LaneGroup g, Choice choice) {
    IndexRange range = choice.within(new IndexRange(1, Math.max(1, g.count())), g + "");
    return new LaneGroup(
        choice.isAll() ? g.count() : range.size(),
        g.unit(),
        g.rate(),
        g.modulation(),
        g.symbolRate(),
        g.payload(),
        g.medium(),
        g.protocol());
  }

  private static String last(String dotted) {
    return dotted.substring(dotted.lastIndexOf('.') + 1);
  }
}
