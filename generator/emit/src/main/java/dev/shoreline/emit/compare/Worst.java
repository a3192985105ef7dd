package dev.shoreline.emit.compare;

import dev.shoreline.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The least favourable of several figures, with the name of what it is the figure of. */
final class Worst {
  private Worst() {}

  /**
   * Compares the corner that is worst, or the nearest to it that is stated.
   *
   * @param least whether the smallest is the worst, as for a margin
   */
  static Cell of(Value value, boolean least, String unit) {
    return value instanceof Value.Many many ? of(many.items(), least, unit) : Cell.of(value, unit);
  }

  static Cell of(List<Value.Many.Item> items, boolean least, String unit) {
    return of(items, least, unit, UnaryOperator.identity());
  }

  /**
   * @param shown how a subject is named to a reader
   */
  static Cell of(
      List<Value.Many.Item> items, boolean least, String unit, UnaryOperator<String> shown) {
    Value.Many.Item worst = null;
    Value.Many.Item missing = null;
    long unknown = 0;
    for (Value.Many.Item item : items) {
      BigDecimal rank = rank(item.value(), least);
      if (rank == null) {
        unknown++;
        missing = missing == null ? item : missing;
      } else {
        BigDecimal best = worst == null ? null : rank(worst.value(), least);
        worst = best == null || rank.compareTo(best) > 0 ? item : worst;
      }
    }
    if (worst == null) {
      return missing == null ? Cell.none("there is none") : Cell.of(missing.value(), unit);
    }
    String gap =
        missing == null
            ? ""
            : "not known for "
                + unknown
                + " of "
                + items.size()
                + ", as "
                + shown.apply(missing.subject());
    return Cell.of(worst.value(), unit)
        .withNote(shown.apply(worst.subject()))
        .about(List.of(worst.subject()))
        .partly(gap);
  }

  /** The larger, the worse; null when nothing is known. */
  private static @Nullable BigDecimal rank(Value value, boolean least) {
    if (!(value instanceof Value.Number n)) {
      return null;
    }
    var i = n.quantity().base();
    BigDecimal first = least ? i.min() : i.max();
    BigDecimal last = least ? i.max() : i.min();
    BigDecimal rank = first != null ? first : i.typ() != null ? i.typ() : last;
    return rank == null || !least ? rank : rank.negate();
  }
}
