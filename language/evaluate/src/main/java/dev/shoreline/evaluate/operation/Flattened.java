package dev.shoreline.evaluate.operation;

import dev.shoreline.model.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The single values among arguments of an aggregate, each with its count; ranges are not unrolled.
 */
public final class Flattened {
  private Flattened() {}

  /**
   * @param subject path of the range; empty for a single value
   * @param count how many instances have this value
   */
  public record Item(String subject, long count, Value value) {
    /** The reason of an unknown value, with the instances it is of. */
    public Value.Unknown about(Value.Unknown u) {
      return subject.isEmpty() ? u : new Value.Unknown(subject + ": " + u.reason());
    }
  }

  public static List<Item> of(List<Value> values) {
    List<Item> items = new ArrayList<>();
    values.forEach(v -> add(items, "", 1, v));
    return items;
  }

  private static void add(List<Item> items, String subject, long count, Value value) {
    if (value instanceof Value.Many many) {
      for (Value.Many.Item i : many.items()) {
        add(items, i.subject(), Counts.times(count, i.count()), i.value());
      }
    } else {
      items.add(new Item(subject, count, value));
    }
  }
}
