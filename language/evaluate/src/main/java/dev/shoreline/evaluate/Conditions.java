package dev.shoreline.evaluate;

import dev.shoreline.evaluate.operation.Arithmetic;
import dev.shoreline.evaluate.operation.Descriptions;
import dev.shoreline.evaluate.operation.Elementwise;
import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.evaluate.operation.Ranges;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.expr.Expr.Relation;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Judges conditions. A negation is carried down to the comparisons ({@code not a <= b} is {@code a
 * > b}), so that bounds are judged honestly there too.
 */
final class Conditions {
  private final Evaluation evaluation;

  Conditions(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  Judgement judge(Expr e, boolean negated) {
    if (e instanceof Expr.Comparison c) {
      return compare(c, negated ? inverse(c.relation()) : c.relation(), negated);
    } else if (e instanceof Expr.Within w) {
      return within(w, negated);
    } else if (e instanceof Expr.Not n) {
      return evaluation.judge(n.operand(), !negated);
    } else if (e instanceof Expr.Operation o && Evaluation.isCondition(o)) {
      return combine(o, negated);
    } else if (e instanceof Expr.Conditional c) {
      return conditional(c, negated);
    }
    return flag(e, negated);
  }

  // -- comparisons --------------------------------------------------------------------------------

  private Judgement compare(Expr.Comparison c, Relation relation, boolean any) {
    boolean leftAll = saysAll(c.left(), relation, true);
    boolean rightAll = saysAll(c.right(), relation, false);
    Value left = leftAll && !rightAll ? argument(c.left()) : evaluation.value(c.left());
    Value symbol = symbol(c.right(), left);
    Value right =
        symbol != null
            ? symbol
            : rightAll && !leftAll ? argument(c.right()) : evaluation.value(c.right());
    if (leftAll && !rightAll) {
      left = eachOrOne(c.left(), left, right);
    } else if (rightAll && !leftAll) {
      right = eachOrOne(c.right(), right, left);
    }
    if (Poison.is(left) || Poison.is(right)) {
      return Judgements.POISONED;
    }
    new ChoiceCheck(evaluation).check(c.left(), left, c.right(), right);
    String leftText = ExprText.of(c.left());
    String rightText = ExprText.of(c.right());
    return each(
        left,
        right,
        any,
        relation.symbol(),
        (a, b) -> compare(a, relation, b, leftText, rightText));
  }

  private static Judgement compare(
      Value a, Relation relation, Value b, String leftText, String rightText) {
    if (a instanceof Value.Number x && b instanceof Value.Number y) {
      x.quantity().requireSameScale(y.quantity(), "compare");
      return new NumberComparison(x.quantity(), y.quantity(), leftText, rightText).judge(relation);
    }
    return ValueComparison.judge(a, relation, b);
  }

  /**
   * The name that a bare word stands for when it is compared with a name and means nothing else: so
   * {@code m.line.medium == smf} needs no declaration of smf, and a misspelt one gets the list of
   * names.
   */
  private @Nullable Value symbol(Expr word, Value other) {
    boolean bare = word instanceof Expr.Name n && n.index() == null && n.arguments() == null;
    if (!bare || !isSymbol(other)) {
      return null;
    }
    String name = ((Expr.Name) word).name();
    return evaluation.scope().name(name) == null ? new Value.Symbol(name) : null;
  }

  private static boolean isSymbol(Value v) {
    return v instanceof Value.Symbol
        || (v instanceof Value.Many many
            && many.items().stream().anyMatch(i -> i.value() instanceof Value.Symbol));
  }

  /**
   * Whether one side is of the form {@code worst(margins) >= limit}, which says that all margins
   * are at least the limit. Then each is judged, so that the judgement names the deciding one and
   * what is unknown about it.
   */
  private static boolean saysAll(Expr e, Relation relation, boolean left) {
    if (!(e instanceof Expr.Name n) || n.arguments() == null || n.arguments().size() != 1) {
      return false;
    }
    boolean smallest = n.name().equals("worst") || n.name().equals("min");
    boolean largest = n.name().equals("best") || n.name().equals("max");
    boolean atLeast = relation == Relation.AT_LEAST || relation == Relation.ABOVE;
    boolean atMost = relation == Relation.AT_MOST || relation == Relation.BELOW;
    return left
        ? (smallest && atLeast) || (largest && atMost)
        : (smallest && atMost) || (largest && atLeast);
  }

  private Value argument(Expr call) {
    List<Expr> arguments = ((Expr.Name) call).arguments();
    return evaluation.value(arguments == null ? call : arguments.get(0));
  }

  private Value eachOrOne(Expr call, Value argument, Value other) {
    boolean each =
        argument instanceof Value.Many many && holdsNumbers(many) && !(other instanceof Value.Many);
    return each ? argument : evaluation.applied((Expr.Name) call, List.of(argument));
  }

  private static boolean holdsNumbers(Value.Many many) {
    return !many.items().isEmpty()
        && many.items().stream()
            .allMatch(i -> i.value() instanceof Value.Number || i.value() instanceof Value.Unknown);
  }

  private Judgement within(Expr.Within w, boolean negated) {
    Value measured = evaluation.value(w.value());
    String what = ExprText.of(w.value());
    if (w.upper() != null) {
      return between(measured, w.lower(), w.upper(), what, negated);
    }
    Value range = evaluation.value(w.lower());
    if (Poison.is(measured) || Poison.is(range)) {
      return Judgements.POISONED;
    }
    String text = ExprText.of(w.lower());
    return each(
        measured,
        range,
        negated,
        "within",
        (a, b) -> {
          Judgement j =
              Containment.judge(
                  Arithmetic.quantity(a, "`within`"),
                  Arithmetic.quantity(b, "`within`"),
                  what,
                  text);
          return negated ? negate(j) : j;
        });
  }

  /** {@code v within a .. b} is {@code v >= a and v <= b}, each bound taken at its strictest. */
  private Judgement between(Value measured, Expr lower, Expr upper, String what, boolean negated) {
    Evaluation.Range range = evaluation.range(lower, upper);
    if (Poison.is(measured) || Poison.is(range.lower()) || Poison.is(range.upper())) {
      return Judgements.POISONED;
    }
    Relation above = negated ? Relation.BELOW : Relation.AT_LEAST;
    Relation below = negated ? Relation.ABOVE : Relation.AT_MOST;
    String lowerText = ExprText.of(lower);
    String upperText = ExprText.of(upper);
    List<Judgement> sides =
        List.of(
            each(
                measured,
                range.lower(),
                negated,
                "within",
                (a, b) -> compare(a, above, b, what, lowerText)),
            each(
                measured,
                range.upper(),
                negated,
                "within",
                (a, b) -> compare(a, below, b, what, upperText)));
    Judgement j = negated ? Judgements.any(sides) : Judgements.all(sides);
    return new Judgement(
        j.truth(),
        j.measured(),
        negated ? "not within" : "within",
        Ranges.bounds(range.lower(), range.upper()),
        j.margin(),
        j.marginRatio(),
        j.subject(),
        j.remark());
  }

  /** Judges each pair of values; what is unknown stays so. */
  private static Judgement each(
      Value left,
      Value right,
      boolean any,
      String relation,
      BiFunction<Value, Value, Judgement> comparison) {
    List<Judgement> judgements = new ArrayList<>();
    for (Elementwise.Pair p : Elementwise.pairs(left, right)) {
      Judgement j;
      if (p.left() instanceof Value.Unknown u) {
        j = Judgements.compared(Truth.UNKNOWN, p.left(), relation, p.right(), u.reason());
      } else if (p.right() instanceof Value.Unknown u) {
        j = Judgements.compared(Truth.UNKNOWN, p.left(), relation, p.right(), u.reason());
      } else {
        j = comparison.apply(p.left(), p.right());
      }
      judgements.add(Judgements.about(p.subject(), j));
    }
    return any ? Judgements.any(judgements) : Judgements.all(judgements);
  }

  private static Relation inverse(Relation relation) {
    return switch (relation) {
      case EQUAL -> Relation.DIFFERENT;
      case DIFFERENT -> Relation.EQUAL;
      case AT_MOST -> Relation.ABOVE;
      case ABOVE -> Relation.AT_MOST;
      case AT_LEAST -> Relation.BELOW;
      case BELOW -> Relation.AT_LEAST;
    };
  }

  private static Judgement negate(Judgement j) {
    return new Judgement(
        j.truth().not(),
        j.measured(),
        "not " + j.relation(),
        j.limit(),
        j.margin() == null ? null : j.margin().negate(),
        j.marginRatio() == null ? null : j.marginRatio().negate(),
        j.subject(),
        j.remark());
  }

  // -- logic --------------------------------------------------------------------------------------

  /** Once an operand decides, the others are still looked at for mistakes in what they say. */
  private Judgement combine(Expr.Operation o, boolean negated) {
    boolean all = (o.operators().get(0) == Expr.Operator.AND) != negated;
    Truth deciding = all ? Truth.FALSE : Truth.TRUE;
    List<Judgement> judgements = new ArrayList<>();
    boolean decided = false;
    for (Expr operand : o.operands()) {
      if (decided) {
        evaluation.inspect(() -> evaluation.judge(operand, negated));
        continue;
      }
      Judgement j = evaluation.judge(operand, negated);
      judgements.add(j);
      decided = j.truth() == deciding;
    }
    return all ? Judgements.all(judgements) : Judgements.any(judgements);
  }

  private Judgement conditional(Expr.Conditional c, boolean negated) {
    Judgement condition = evaluation.judge(c.condition(), false);
    if (condition.truth() == Truth.TRUE) {
      evaluation.inspect(() -> evaluation.judge(c.otherwise(), negated));
      return evaluation.judge(c.then(), negated);
    } else if (condition.truth() == Truth.FALSE) {
      evaluation.inspect(() -> evaluation.judge(c.then(), negated));
      return evaluation.judge(c.otherwise(), negated);
    }
    // Whatever the condition is, both branches may say the same.
    List<Judgement> branches =
        List.of(evaluation.judge(c.then(), negated), evaluation.judge(c.otherwise(), negated));
    Judgement worse = Judgements.all(branches);
    if (Judgements.isPoisoned(condition) || branches.stream().anyMatch(Judgements::isPoisoned)) {
      return Judgements.POISONED;
    }
    return worse.truth() == Judgements.any(branches).truth()
        ? worse
        : Judgements.bare(Truth.UNKNOWN, open(c, condition));
  }

  private static String open(Expr.Conditional c, Judgement condition) {
    String state = condition.truth() == Truth.MARGINAL ? " is marginal" : " is not known";
    return "whether "
        + ExprText.of(c.condition())
        + state
        + (condition.remark().isEmpty() ? "" : ": " + condition.remark());
  }

  private Judgement flag(Expr e, boolean negated) {
    Value value = evaluation.value(e);
    if (Poison.is(value)) {
      return Judgements.POISONED;
    }
    List<Judgement> judgements = new ArrayList<>();
    for (Elementwise.Pair p : Elementwise.pairs(value, value)) {
      judgements.add(Judgements.about(p.subject(), flag(e, p.left(), negated)));
    }
    return negated ? Judgements.any(judgements) : Judgements.all(judgements);
  }

  private static Judgement flag(Expr e, Value value, boolean negated) {
    if (value instanceof Value.Flag f) {
      return Judgements.bare(negated ? f.truth().not() : f.truth(), "");
    } else if (value instanceof Value.Unknown u) {
      return Judgements.bare(Truth.UNKNOWN, u.reason());
    }
    String text = ExprText.of(e);
    throw new Mistake(
        "condition.NotBoolean",
        "`" + text + "` is " + Descriptions.of(value) + ", which neither holds nor fails",
        value instanceof Value.Number ? "compare it, for example `" + text + " <= ...`" : "");
  }

  // -- conditional values -------------------------------------------------------------------------

  /** {@code if c then a else b} as a value; a marginal condition gives the bounds of both. */
  Value choose(Expr.Conditional c) {
    Judgement condition = evaluation.judge(c.condition(), false);
    Truth truth = condition.truth();
    if (truth == Truth.TRUE || truth == Truth.FALSE) {
      evaluation.inspect(() -> evaluation.value(truth == Truth.TRUE ? c.otherwise() : c.then()));
      return evaluation.value(truth == Truth.TRUE ? c.then() : c.otherwise());
    }
    Value then = evaluation.value(c.then());
    Value otherwise = evaluation.value(c.otherwise());
    if (Judgements.isPoisoned(condition) || Poison.is(then) || Poison.is(otherwise)) {
      return Poison.VALUE;
    }
    if (truth == Truth.MARGINAL
        && then instanceof Value.Number a
        && otherwise instanceof Value.Number b) {
      return hull(a.quantity(), b.quantity());
    }
    return new Value.Unknown(open(c, condition));
  }

  private static Value hull(Quantity then, Quantity otherwise) {
    Quantity low = then.least(otherwise).minimum();
    Quantity high = then.greatest(otherwise).maximum();
    Quantity typ = then.typical();
    return low == null && typ == null && high == null
        ? new Value.Unknown("no bound is stated")
        : new Value.Number(Quantity.corners(low, typ, high).in(then.unit()));
  }
}
