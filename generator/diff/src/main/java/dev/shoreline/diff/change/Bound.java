package dev.shoreline.diff.change;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way a limit binds, as the comparisons that use it say, and so which way is tighter. */
enum Bound {
  /** What is judged may be no larger: lower is tighter. */
  MOST,
  /** What is judged may be no smaller: higher is tighter. */
  LEAST,
  /** What is judged lies within: narrower is tighter. */
  RANGE,
  /** It is used both ways, or not in a comparison. */
  NEITHER;

  /** The way in which conditions use a name; empty when none of them does. */
  static Set<Bound> of(List<Expr> conditions, String name) {
    Set<Bound> ways = EnumSet.noneOf(Bound.class);
    conditions.forEach(c -> condition(c, name, ways));
    return ways;
  }

  private static void condition(Expr e, String name, Set<Bound> ways) {
    if (e instanceof Expr.Operation o) {
      o.operands().forEach(x -> condition(x, name, ways));
    } else if (e instanceof Expr.Conditional c) {
      condition(c.then(), name, ways);
      condition(c.otherwise(), name, ways);
    } else if (e instanceof Expr.Comparison c) {
      Bound right =
          switch (c.relation()) {
            case AT_MOST, BELOW -> MOST;
            case AT_LEAST, ABOVE -> LEAST;
            case EQUAL, DIFFERENT -> NEITHER;
          };
      add(right, sign(c.right(), name) - sign(c.left(), name), ways);
    } else if (e instanceof Expr.Within w) {
      add(w.upper() == null ? RANGE : LEAST, sign(w.lower(), name), ways);
      Expr upper = w.upper();
      if (upper != null) {
        add(MOST, sign(upper, name), ways);
      }
    }
  }

  private static void add(Bound way, int sign, Set<Bound> ways) {
    if (sign > 0) {
      ways.add(way);
    } else if (sign < 0) {
      ways.add(way == MOST ? LEAST : way == LEAST ? MOST : way);
    }
  }

  /** 1 when the expression grows with the name, -1 when it falls, 0 when it does not name it. */
  private static int sign(Expr e, String name) {
    if (e instanceof Expr.Name n) {
      return n.arguments() == null && n.name().equals(name) ? 1 : 0;
    } else if (e instanceof Expr.Member m) {
      return sign(m.of(), name);
    } else if (e instanceof Expr.Negation n) {
      return -sign(n.operand(), name);
    } else if (e instanceof Expr.Operation o) {
      int sum = 0;
      for (int i = 0; i < o.operands().size(); i++) {
        Expr.Operator before = i == 0 ? Expr.Operator.PLUS : o.operators().get(i - 1);
        boolean falls = before == Expr.Operator.MINUS || before == Expr.Operator.OVER;
        sum += sign(o.operands().get(i), name) * (falls ? -1 : 1);
      }
      return Integer.signum(sum);
    }
    return 0;
  }

  /** What a value that no comparison uses says by the side that it states. */
  static Bound of(Value value) {
    if (!(value instanceof Value.Number n) || n.quantity().isExact()) {
      return NEITHER;
    }
    boolean least = n.quantity().minimum() != null;
    boolean most = n.quantity().maximum() != null;
    return least && most ? RANGE : most ? MOST : least ? LEAST : NEITHER;
  }

  /**
   * Positive when {@code after} is tighter, negative when it is looser, 0 when that is not said.
   */
  int tighter(Value before, Value after) {
    if (!(before instanceof Value.Number b)
        || !(after instanceof Value.Number a)
        || !b.quantity().sameKind(a.quantity())) {
      return 0;
    }
    int most = compare(most(b.quantity()), most(a.quantity()));
    int least = compare(least(a.quantity()), least(b.quantity()));
    return switch (this) {
      case MOST -> most;
      case LEAST -> least;
      case RANGE -> most * least < 0 ? 0 : Integer.signum(most + least);
      case NEITHER -> 0;
    };
  }

  private static int compare(@Nullable BigDecimal x, @Nullable BigDecimal y) {
    return x == null || y == null ? 0 : Integer.signum(Interval.compare(x, y));
  }

  private static @Nullable BigDecimal most(Quantity q) {
    return q.base().max() != null ? q.base().max() : q.base().typ();
  }

  private static @Nullable BigDecimal least(Quantity q) {
    return q.base().min() != null ? q.base().min() : q.base().typ();
  }
}
