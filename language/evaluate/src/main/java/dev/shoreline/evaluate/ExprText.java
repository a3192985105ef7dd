package dev.shoreline.evaluate;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints an expression as an author would write it, for reports and messages. */
public final class ExprText {
  private static final int DEEPEST = 256;

  // How tightly each form binds; an operand that binds less is put in brackets.
  private static final int CONDITIONAL = 0;
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int COMPARISON = 4;
  private static final int SUM = 5;
  private static final int PRODUCT = 6;
  private static final int PER = 7;
  private static final int SIGN = 8;
  private static final int MEMBER = 9;
  private static final int PRIMARY = 10;

  private ExprText() {}

  public static String of(Expr expression) {
    return text(expression, 0);
  }

  private static String text(Expr e, int depth) {
    if (depth > DEEPEST) {
      return "...";
    }
    int d = depth + 1;
    if (e instanceof Expr.Literal l) {
      return literal(l.value());
    } else if (e instanceof Expr.Name n) {
      return n.name() + arguments(n.arguments(), d) + index(n.index(), d);
    } else if (e instanceof Expr.Member m) {
      return in(m.of(), MEMBER, d) + "." + m.name() + index(m.index(), d);
    } else if (e instanceof Expr.Operation o) {
      return operation(o, d);
    } else if (e instanceof Expr.Comparison c) {
      return in(c.left(), SUM, d) + " " + c.relation().symbol() + " " + in(c.right(), SUM, d);
    } else if (e instanceof Expr.Within w) {
      String upper = w.upper() == null ? "" : " .. " + in(w.upper(), SUM, d);
      return in(w.value(), SUM, d) + " within " + in(w.lower(), SUM, d) + upper;
    } else if (e instanceof Expr.Negation n) {
      return "-" + in(n.operand(), SIGN, d);
    } else if (e instanceof Expr.Not n) {
      return "not " + in(n.operand(), NOT, d);
    } else if (e instanceof Expr.Conditional c) {
      return "if "
          + text(c.condition(), d)
          + " then "
          + text(c.then(), d)
          + " else "
          + text(c.otherwise(), d);
    } else if (e instanceof Expr.Per p) {
      return in(p.operand(), SIGN, d) + " per " + basis(p, d);
    } else if (e instanceof Expr.Bounds b) {
      return in(b.lower(), SUM, d) + " .. " + in(b.upper(), SUM, d);
    } else if (e instanceof Expr.Corners c) {
      return corners(c, d);
    } else if (e instanceof Expr.Group g) {
      return group(g, d);
    }
    throw new IllegalArgumentException(e.toString());
  }

  private static String in(Expr e, int atLeast, int depth) {
    String text = text(e, depth);
    return binding(e) < atLeast ? "(" + text + ")" : text;
  }

  private static int binding(Expr e) {
    if (e instanceof Expr.Operation o) {
      return switch (o.operators().get(0)) {
        case OR -> OR;
        case AND -> AND;
        case PLUS, MINUS -> SUM;
        case TIMES, OVER -> PRODUCT;
      };
    } else if (e instanceof Expr.Comparison || e instanceof Expr.Within) {
      return COMPARISON;
    } else if (e instanceof Expr.Not) {
      return NOT;
    } else if (e instanceof Expr.Per) {
      return PER;
    } else if (e instanceof Expr.Negation || isNegative(e)) {
      return SIGN;
    } else if (e instanceof Expr.Member) {
      return MEMBER;
    } else if (e instanceof Expr.Literal || e instanceof Expr.Name) {
      return PRIMARY;
    }
    return CONDITIONAL;
  }

  private static boolean isNegative(Expr e) {
    return e instanceof Expr.Literal l
        && l.value() instanceof Value.Number n
        && (isBelowZero(n.quantity().base().min()) || isBelowZero(n.quantity().base().typ()));
  }

  private static boolean isBelowZero(@Nullable BigDecimal n) {
    return n != null && n.signum() < 0;
  }

  private static String operation(Expr.Operation o, int depth) {
    int own = binding(o);
    StringBuilder text = new StringBuilder(in(o.operands().get(0), own, depth));
    for (int i = 0; i < o.operators().size(); i++) {
      // One more on the right: a - (b - c) is not a - b - c.
      text.append(' ')
          .append(o.operators().get(i).symbol())
          .append(' ')
          .append(in(o.operands().get(i + 1), own + 1, depth));
    }
    return text.toString();
  }

  private static String basis(Expr.Per p, int depth) {
    if (p.amount() != null) {
      return in(p.amount(), PRIMARY, depth);
    }
    if (p.unit() == null) {
      return "";
    }
    // Written `mm of die-edge`, held as the unit mm*die-edge.
    return p.unit().symbol().replace("*", " of ");
  }

  private static String corners(Expr.Corners c, int depth) {
    StringBuilder text = new StringBuilder();
    corner(text, "min", c.min(), depth);
    corner(text, "typ", c.typ(), depth);
    corner(text, "max", c.max(), depth);
    return text.toString();
  }

  private static void corner(StringBuilder text, String name, @Nullable Expr value, int depth) {
    if (value != null) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(name)
          .append(' ')
          .append(in(value, SUM, depth));
    }
  }

  private static String group(Expr.Group g, int depth) {
    return in(g.count(), COMPARISON, depth)
        + (g.rate() == null ? "" : " x " + in(g.rate(), PRIMARY, depth) + " " + g.modulation())
        + (g.symbolRate() == null ? "" : " at " + in(g.symbolRate(), PRIMARY, depth))
        + (g.payload() == null ? "" : " carrying " + in(g.payload(), PRIMARY, depth))
        + (g.medium().isEmpty() ? "" : " on " + g.medium())
        + (g.protocol().isEmpty() ? "" : " as " + g.protocol());
  }

  private static String arguments(@Nullable List<Expr> arguments, int depth) {
    return arguments == null
        ? ""
        : arguments.stream().map(a -> text(a, depth)).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String index(Expr.@Nullable Index index, int depth) {
    if (index == null) {
      return "";
    }
    if (index.lower() == null) {
      return "[*]";
    }
    String upper = index.upper() == null ? "" : ".." + text(index.upper(), depth);
    return "[" + text(index.lower(), depth) + upper + "]";
  }

  private static String literal(Value value) {
    if (value instanceof Value.Text t) {
      return quoted(t.text());
    } else if (value instanceof Value.Unknown) {
      return "unknown";
    }
    return value.text();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        // Nothing in a text may steer a terminal.
        default -> out.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return out.append('"').toString();
  }
}
