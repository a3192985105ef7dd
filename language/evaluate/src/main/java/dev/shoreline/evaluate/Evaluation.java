package dev.shoreline.evaluate;

import dev.shoreline.evaluate.function.Function;
import dev.shoreline.evaluate.function.Functions;
import dev.shoreline.evaluate.operation.Arithmetic;
import dev.shoreline.evaluate.operation.Bases;
import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.evaluate.operation.Ranges;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Nearest;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.QuantityException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The computation of one expression: what it found so far, and how deep it is. */
final class Evaluation {
  /**
   * The parser refuses brackets nested deeper than 200; a chain of other forms may go a little
   * further.
   */
  private static final int DEEPEST = 256;

  private final Scope scope;
  private final Names names = new Names(this);
  private final Conditions conditions = new Conditions(this);
  private List<Diagnostic> diagnostics = new ArrayList<>();
  private int depth;
  private boolean tooDeep;

  Evaluation(Scope scope) {
    this.scope = scope;
  }

  Scope scope() {
    return scope;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Value value(Expr e) {
    return guarded(e.span(), () -> compute(e), Poison.VALUE);
  }

  Judgement judge(Expr condition, boolean negated) {
    return guarded(
        condition.span(), () -> conditions.judge(condition, negated), Judgements.POISONED);
  }

  /**
   * Computes something that does not decide the result, so that mistakes which do not depend on the
   * numbers at hand are found there too.
   */
  void inspect(Runnable computation) {
    List<Diagnostic> before = diagnostics;
    diagnostics = new ArrayList<>();
    computation.run();
    List<Diagnostic> found = diagnostics;
    diagnostics = before;
    found.stream().filter(Evaluation::isAlwaysWrong).forEach(before::add);
  }

  private static boolean isAlwaysWrong(Diagnostic d) {
    return !d.id().startsWith("value.") || d.id().equals("value.TooDeep");
  }

  /** Computes something a second time, to learn more about it; its messages were already given. */
  Value again(Expr e) {
    List<Diagnostic> before = diagnostics;
    diagnostics = new ArrayList<>();
    Value value = value(e);
    diagnostics = before;
    return value;
  }

  private <T> T guarded(Span span, Supplier<T> computation, T poisoned) {
    if (depth >= DEEPEST) {
      reportDepth(span);
      return poisoned;
    }
    depth++;
    try {
      return computation.get();
    } catch (Mistake m) {
      report(m, span);
    } catch (QuantityException e) {
      report(Mistake.of(e), span);
    } finally {
      depth--;
    }
    return poisoned;
  }

  private void reportDepth(Span span) {
    if (!tooDeep) {
      tooDeep = true;
      String message = "the expression is nested deeper than " + DEEPEST + " levels";
      report(new Mistake("value.TooDeep", message, "split it into several"), span);
    }
  }

  private void report(Mistake m, Span span) {
    if (m == Mistake.REPORTED) {
      return;
    }
    diagnostics.add(Diagnostic.error(m.id(), span, m.reason()).withHint(m.hint()));
  }

  private Value compute(Expr e) {
    if (e instanceof Expr.Literal l) {
      return l.value();
    } else if (e instanceof Expr.Name n) {
      return n.arguments() == null ? names.resolve(n) : call(n, n.arguments());
    } else if (e instanceof Expr.Member m) {
      return names.resolve(m);
    } else if (e instanceof Expr.Operation o) {
      return isCondition(o) ? flag(o) : operation(o);
    } else if (e instanceof Expr.Negation n) {
      return Arithmetic.negate(value(n.operand()));
    } else if (e instanceof Expr.Conditional c) {
      return conditions.choose(c);
    } else if (e instanceof Expr.Per p) {
      return per(p);
    } else if (e instanceof Expr.Bounds b) {
      return bounds(b);
    } else if (e instanceof Expr.Corners c) {
      return Ranges.corners(
          c.min() == null ? null : value(c.min()),
          c.typ() == null ? null : value(c.typ()),
          c.max() == null ? null : value(c.max()));
    } else if (e instanceof Expr.Group g) {
      return new Groups(this).value(g);
    }
    return flag(e);
  }

  static boolean isCondition(Expr.Operation o) {
    Expr.Operator first = o.operators().get(0);
    return first == Expr.Operator.AND || first == Expr.Operator.OR;
  }

  private Value flag(Expr condition) {
    Judgement j = conditions.judge(condition, false);
    return Judgements.isPoisoned(j) ? Poison.VALUE : new Value.Flag(j.truth());
  }

  private Value operation(Expr.Operation o) {
    Value result = value(o.operands().get(0));
    for (int i = 0; i < o.operators().size(); i++) {
      result = Arithmetic.apply(o.operators().get(i), result, value(o.operands().get(i + 1)));
    }
    return result;
  }

  /** The two ends of {@code lower .. upper}. */
  record Range(Value lower, Value upper) {}

  /** {@code lower .. upper}, where a bare number takes the unit of the other side. */
  Range range(Expr lower, Expr upper) {
    Value low = value(lower);
    Value high = value(upper);
    return new Range(
        isLiteral(lower) ? Ranges.withUnitOf(low, high) : low,
        isLiteral(upper) ? Ranges.withUnitOf(high, low) : high);
  }

  private Value bounds(Expr.Bounds b) {
    Range range = range(b.lower(), b.upper());
    return Ranges.bounds(range.lower(), range.upper());
  }

  private static boolean isLiteral(Expr e) {
    Expr inner = e instanceof Expr.Negation n ? n.operand() : e;
    return inner instanceof Expr.Literal;
  }

  private Value per(Expr.Per p) {
    Value operand = value(p.operand());
    if (p.amount() == null) {
      return p.unit() == null
          ? operand
          : isLiteral(p.operand())
              ? Bases.inUnitPer(operand, p.unit())
              : Bases.perUnit(operand, p.unit(), scope.total(p.unit().dimension()));
    }
    Value amount = value(p.amount());
    // A written figure has its basis with it: 10 W per 800 Gb/s is 12.5 pJ/bit.
    return amount instanceof Value.Number n && !isLiteral(p.operand())
        ? Bases.perAmount(operand, n.quantity(), scope.total(n.quantity().dimension()))
        : Arithmetic.apply(Expr.Operator.OVER, operand, amount);
  }

  private Value call(Expr.Name n, List<Expr> arguments) {
    if (n.name().equals("all")) {
      return names.all(arguments);
    }
    return applied(n, arguments.stream().map(this::value).toList());
  }

  /** The value of a function for arguments already computed. */
  Value applied(Expr.Name n, List<Value> arguments) {
    if (arguments.stream().anyMatch(Poison::is)) {
      return Poison.VALUE;
    }
    Function function = Functions.find(n.name());
    if (function == null) {
      throw new Mistake(
          "function.Unknown",
          "there is no function `" + n.name() + "`",
          Nearest.hint(n.name(), Functions.names()));
    }
    return function.call(arguments);
  }
}
