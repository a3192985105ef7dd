package dev.shoreline.evaluate;

import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.model.AttributeType;
import dev.shoreline.model.Kind;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Nearest;
import dev.shoreline.model.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses to compare an attribute with a name that it can never have: {@code m.form == QSFP}. */
final class ChoiceCheck {
  private final Evaluation evaluation;

  ChoiceCheck(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * @throws Mistake when one side is an attribute with a list of names and the other none of them
   */
  void check(Expr left, Value leftValue, Expr right, Value rightValue) {
    if (rightValue instanceof Value.Symbol s) {
      check(left, s);
    }
    if (leftValue instanceof Value.Symbol s) {
      check(right, s);
    }
  }

  private void check(Expr attribute, Value.Symbol symbol) {
    if (!(attribute instanceof Expr.Member m) || !isPlain(m.of())) {
      return;
    }
    Kind kind = kind(evaluation.again(m.of()));
    if (kind == null) {
      return;
    }
    kind.attribute(m.name())
        .map(a -> a.type())
        .filter(AttributeType.Choice.class::isInstance)
        .map(t -> ((AttributeType.Choice) t).names())
        .filter(names -> !names.contains(symbol.text()))
        .ifPresent(names -> refuse(kind, m.name(), names, symbol.text()));
  }

  /** Whether computing it a second time costs next to nothing, however the whole is nested. */
  private static boolean isPlain(Expr e) {
    Expr base = e;
    while (base instanceof Expr.Member m && isPlain(m.index())) {
      base = m.of();
    }
    return base instanceof Expr.Name n && n.arguments() == null && isPlain(n.index());
  }

  private static boolean isPlain(Expr.@Nullable Index index) {
    return index == null
        || (index.lower() == null || index.lower() instanceof Expr.Literal)
            && (index.upper() == null || index.upper() instanceof Expr.Literal);
  }

  private static void refuse(Kind kind, String attribute, List<String> names, String symbol) {
    String near = Nearest.hint(symbol, names);
    throw new Mistake(
        "type.Mismatch",
        "`" + attribute + "` of " + kind.name() + " is never " + symbol,
        near.isEmpty() ? "it is one of " + String.join(", ", names) : near);
  }

  private static @Nullable Kind kind(Value value) {
    if (value instanceof Value.InstanceRef i) {
      return i.instance().part().kind();
    } else if (value instanceof Value.PartRef p) {
      return p.part().kind();
    } else if (value instanceof Value.Many many && !many.items().isEmpty()) {
      return kind(many.items().get(0).value());
    }
    return null;
  }
}
