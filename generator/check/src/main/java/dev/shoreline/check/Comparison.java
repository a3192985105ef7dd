package dev.shoreline.check;

import dev.shoreline.evaluate.Evaluator;
import dev.shoreline.evaluate.Judgement;
import dev.shoreline.evaluate.Scope;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two values exactly as the same comparison in a spec would. */
final class Comparison {
  private static final Scope NO_NAMES =
      new Scope() {
        @Override
        public @Nullable Value name(String name) {
          return null;
        }

        @Override
        public @Nullable Value member(Value of, String name) {
          return null;
        }

        @Override
        public @Nullable Value total(Dimension dimension) {
          return null;
        }

        @Override
        public List<String> candidates() {
          return List.of();
        }

        @Override
        public List<String> members(Value of) {
          return List.of();
        }
      };

  private Comparison() {}

  static Judgement judge(Value left, Expr.Relation relation, Value right) {
    return judge(new Expr.Comparison(relation, literal(left), literal(right), Span.NONE));
  }

  static Judgement within(Value value, Value bounds) {
    return judge(new Expr.Within(literal(value), literal(bounds), null, Span.NONE));
  }

  private static Judgement judge(Expr condition) {
    Result<Judgement> result = Evaluator.judge(condition, NO_NAMES);
    if (!result.hasErrors()) {
      return result.value();
    }
    // Two values that do not compare, such as watts and volts: say so instead of a verdict.
    String why = result.diagnostics().stream().map(Diagnostic::message).findFirst().orElse("");
    return new Judgement(Truth.UNKNOWN, null, "", null, null, null, "", why);
  }

  private static Expr literal(Value value) {
    return new Expr.Literal(value, Span.NONE);
  }
}
