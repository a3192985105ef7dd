package dev.shoreline.evaluate;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members that a quantity or a group has of itself, whatever the scope: {@code power.max}. */
final class OwnMembers {
  private static final List<String> OF_QUANTITY = List.of("min", "typ", "max", "worst");
  private static final List<String> OF_GROUP =
      List.of(
          "count",
          "rate",
          "modulation",
          "symbol-rate",
          "payload",
          "bandwidth",
          "medium",
          "protocol");

  private OwnMembers() {}

  static List<String> names(Value value) {
    if (value instanceof Value.Number) {
      return OF_QUANTITY;
    } else if (value instanceof Value.Group g) {
      List<String> all = new java.util.ArrayList<>(OF_GROUP);
      all.add(plural(g.group().unit()));
      return all;
    }
    return List.of();
  }

  /**
   * @param text what the value was written as, to say what is not stated
   * @return null when the value has no member of that name
   */
  static @Nullable Value of(Value value, String name, Expr text) {
    if (value instanceof Value.Number n) {
      return corner(n.quantity(), name, text);
    } else if (value instanceof Value.Group g) {
      return part(g.group(), name, text);
    }
    return null;
  }

  private static @Nullable Value corner(Quantity q, String name, Expr text) {
    return switch (name) {
      case "min" -> stated(q.minimum(), "the smallest value", text);
      case "typ" -> stated(q.typical(), "the typical value", text);
      case "max", "worst" -> stated(q.maximum(), "the largest value", text);
      default -> null;
    };
  }

  private static @Nullable Value part(LaneGroup g, String name, Expr text) {
    return switch (name) {
      case "count" -> count(g);
      case "rate" -> stated(g.rate(), "the rate", text);
      case "symbol-rate" -> stated(g.symbolRate(), "the symbol rate", text);
      case "payload" -> stated(g.payload(), "the payload", text);
      case "bandwidth" ->
          stated(
              g.payload() == null ? null : g.payload().times(Quantity.number(g.count())),
              "the payload",
              text);
      case "modulation" -> symbol(g.modulation(), "the modulation", text);
      case "medium" -> symbol(g.medium(), "the medium", text);
      case "protocol" -> symbol(g.protocol(), "the protocol", text);
      default -> name.equals(plural(g.unit())) ? count(g) : null;
    };
  }

  private static Value count(LaneGroup g) {
    return new Value.Number(Quantity.of(g.count(), g.unit()));
  }

  private static String plural(String unit) {
    return unit + "s";
  }

  private static Value stated(@Nullable Quantity q, String what, Expr text) {
    return q == null
        ? new Value.Unknown(what + " of " + ExprText.of(text) + " is not stated")
        : new Value.Number(q);
  }

  private static Value symbol(String name, String what, Expr text) {
    return name.isEmpty()
        ? new Value.Unknown(what + " of " + ExprText.of(text) + " is not stated")
        : new Value.Symbol(name);
  }
}
