package dev.shoreline.evaluate;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.expr.Expr.Operator;
import dev.shoreline.model.expr.Expr.Relation;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions in few letters. Every node gets a span of its own, in the order they are made. */
public final class Exprs {
  private static int next;

  private Exprs() {}

  public static Span span() {
    next++;
    return new Span("a.shore", next, 1, next, 1, next, 2);
  }

  /** {@code "400 W"} or {@code "3"}. */
  public static Quantity q(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? Quantity.of(text, "")
        : Quantity.of(text.substring(0, space), text.substring(space + 1));
  }

  /** {@code "_ 130 400 W"}: smallest, typical and largest value; {@code _} is not stated. */
  public static Quantity bounds(String text) {
    String[] p = text.split(" ");
    return Quantity.corners(corner(p[0], p[3]), corner(p[1], p[3]), corner(p[2], p[3]));
  }

  private static @Nullable Quantity corner(String n, String unit) {
    return n.equals("_") ? null : Quantity.of(n, unit);
  }

  public static Value number(String text) {
    return new Value.Number(text.split(" ").length == 4 ? bounds(text) : q(text));
  }

  public static Value unknown(String reason) {
    return new Value.Unknown(reason);
  }

  /** Many values: subject, count, value, again and again. */
  public static Value.Many many(Object... parts) {
    List<Value.Many.Item> items = new java.util.ArrayList<>();
    for (int i = 0; i < parts.length; i += 3) {
      items.add(
          new Value.Many.Item(
              (String) parts[i], ((Number) parts[i + 1]).longValue(), (Value) parts[i + 2]));
    }
    return new Value.Many(items);
  }

  public static Expr lit(Value value) {
    return new Expr.Literal(value, span());
  }

  public static Expr lit(String quantity) {
    return lit(number(quantity));
  }

  public static Expr text(String text) {
    return lit(new Value.Text(text));
  }

  public static Expr truth(boolean b) {
    return lit(
        new Value.Flag(
            b ? dev.shoreline.model.value.Truth.TRUE : dev.shoreline.model.value.Truth.FALSE));
  }

  public static Expr name(String name) {
    return new Expr.Name(name, null, null, span());
  }

  public static Expr name(String name, Expr.Index index) {
    return new Expr.Name(name, index, null, span());
  }

  public static Expr call(String name, Expr... arguments) {
    return new Expr.Name(name, null, List.of(arguments), span());
  }

  public static Expr.Index all() {
    return new Expr.Index(null, null, span());
  }

  public static Expr.Index at(String lower) {
    return new Expr.Index(lit(lower), null, span());
  }

  public static Expr.Index at(String lower, String upper) {
    return new Expr.Index(lit(lower), lit(upper), span());
  }

  /** {@code a.b.c} as the parser makes it: a name and members. */
  public static Expr path(String dotted) {
    String[] parts = dotted.split("\\.");
    Expr e = name(parts[0]);
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      e = member(e, part);
    }
    return e;
  }

  public static Expr member(Expr of, String name) {
    return new Expr.Member(of, name, null, span());
  }

  public static Expr member(Expr of, String name, Expr.Index index) {
    return new Expr.Member(of, name, index, span());
  }

  public static Expr op(Operator operator, Expr... operands) {
    List<Operator> operators = new java.util.ArrayList<>();
    for (int i = 1; i < operands.length; i++) {
      operators.add(operator);
    }
    return new Expr.Operation(operators, List.of(operands), span());
  }

  public static Expr and(Expr... operands) {
    return op(Operator.AND, operands);
  }

  public static Expr or(Expr... operands) {
    return op(Operator.OR, operands);
  }

  public static Expr not(Expr e) {
    return new Expr.Not(e, span());
  }

  public static Expr minus(Expr e) {
    return new Expr.Negation(e, span());
  }

  public static Expr compare(Expr left, String relation, Expr right) {
    Relation r =
        Arrays.stream(Relation.values())
            .filter(x -> x.symbol().equals(relation))
            .findFirst()
            .orElseThrow();
    return new Expr.Comparison(r, left, right, span());
  }

  public static Expr within(Expr value, Expr lower, @Nullable Expr upper) {
    return new Expr.Within(value, lower, upper, span());
  }

  public static Expr choose(Expr condition, Expr then, Expr otherwise) {
    return new Expr.Conditional(condition, then, otherwise, span());
  }

  public static Expr range(Expr lower, Expr upper) {
    return new Expr.Bounds(lower, upper, span());
  }
}
