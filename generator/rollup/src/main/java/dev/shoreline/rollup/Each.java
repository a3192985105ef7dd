package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Builds and maps values that hold one figure for each of several ranges. */
final class Each {
  private Each() {}

  /** One item for each element of {@code all}; unknown because of {@code none} without any. */
  static <T> Value of(String none, List<T> all, Function<T, Value.Many.Item> item) {
    return all.isEmpty() ? Amounts.unknown(none) : new Value.Many(all.stream().map(item).toList());
  }

  static Value map(Value value, UnaryOperator<Value> f) {
    return value instanceof Value.Many many
        ? new Value.Many(
            many.items().stream()
                .map(i -> new Value.Many.Item(i.subject(), i.count(), f.apply(i.value())))
                .toList())
        : f.apply(value);
  }
}
