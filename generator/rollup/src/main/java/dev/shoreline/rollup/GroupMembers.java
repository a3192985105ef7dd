package dev.shoreline.rollup;

import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of lane groups and of numbers, which need no design. */
final class GroupMembers {
  private static final List<String> OF_GROUP =
      List.of(
          "lanes", "count", "rate", "modulation", "symbol-rate", "payload", "medium", "protocol");
  private static final List<String> OF_NUMBER = List.of("min", "typ", "max");

  private GroupMembers() {}

  static List<String> names(Value of) {
    return of instanceof Value.Group
        ? OF_GROUP
        : of instanceof Value.Number ? OF_NUMBER : List.of();
  }

  static @Nullable Value of(Value of, String name) {
    if (of instanceof Value.Group g) {
      return ofGroup(g.group(), name);
    }
    return of instanceof Value.Number n ? ofNumber(n.quantity(), name) : null;
  }

  private static @Nullable Value ofGroup(LaneGroup group, String name) {
    return switch (name) {
      case "lanes", "count" -> Amounts.of(Quantity.of(group.count(), group.unit()));
      case "rate" -> quantity(group, group.rate(), name);
      case "symbol-rate" -> quantity(group, group.symbolRate(), name);
      case "payload" -> quantity(group, group.payload(), name);
      case "modulation" -> symbol(group, group.modulation(), name);
      case "medium" -> symbol(group, group.medium(), name);
      case "protocol" -> symbol(group, group.protocol(), name);
      default -> null;
    };
  }

  private static Value quantity(LaneGroup group, @Nullable Quantity q, String name) {
    return q == null ? Amounts.notStated(group.toString(), name) : Amounts.of(q);
  }

  private static Value symbol(LaneGroup group, String text, String name) {
    return text.isEmpty() ? Amounts.notStated(group.toString(), name) : new Value.Symbol(text);
  }

  private static @Nullable Value ofNumber(Quantity q, String name) {
    return switch (name) {
      case "min" -> corner(q, q.minimum(), name);
      case "typ" -> corner(q, q.typical(), name);
      case "max" -> corner(q, q.maximum(), name);
      default -> null;
    };
  }

  private static Value corner(Quantity of, @Nullable Quantity corner, String name) {
    return corner == null ? Amounts.notStated(of.toString(), name) : Amounts.of(corner);
  }
}
