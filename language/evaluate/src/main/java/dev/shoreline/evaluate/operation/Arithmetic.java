package dev.shoreline.evaluate.operation;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;

/** The four operations and the sign, on single values and on many. */
public final class Arithmetic {
  private Arithmetic() {}

  public static Value apply(Expr.Operator operator, Value left, Value right) {
    return Elementwise.zip(
        left,
        right,
        (a, b) -> {
          Quantity x = quantity(a, "`" + operator.symbol() + "`");
          Quantity y = quantity(b, "`" + operator.symbol() + "`");
          return new Value.Number(
              switch (operator) {
                case PLUS -> x.plus(y);
                case MINUS -> x.minus(y);
                case TIMES -> x.times(y);
                case OVER -> x.over(y);
                case AND, OR -> throw new IllegalArgumentException(operator.symbol());
              });
        });
  }

  public static Value negate(Value value) {
    return Elementwise.map(value, v -> new Value.Number(quantity(v, "`-`").negate()));
  }

  /**
   * The quantity that a value is.
   *
   * @param who what needs it, for the message: {@code `+`} or {@code sqrt}
   * @throws Mistake when the value is no quantity
   */
  public static Quantity quantity(Value value, String who) {
    if (value instanceof Value.Number n) {
      return n.quantity();
    }
    throw new Mistake(
        "type.Mismatch",
        who + " works on quantities; this is " + Descriptions.of(value),
        hint(value));
  }

  private static String hint(Value value) {
    if (value instanceof Value.Group) {
      return "name what is meant of the group, for example its `lanes` or its `rate`";
    } else if (value instanceof Value.InstanceRef || value instanceof Value.PartRef) {
      return "name what is meant of it, for example its `power`";
    } else if (value instanceof Value.LinkRef) {
      return "name what is meant of the link, for example its `loss`";
    } else if (value instanceof Value.Many) {
      return "make one value of them, with sum(...), min(...) or max(...)";
    }
    return "";
  }
}
