package dev.shoreline.elaborate;

import dev.shoreline.evaluate.Evaluator;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Result;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.Expression;
import org.jspecify.annotations.Nullable;

/** Computes expressions, and passes on what the evaluator says. */
final class Computation {
  private final Messages messages;
  private final ExprReader expressions;

  Computation(Messages messages, ExprReader expressions) {
    this.messages = messages;
    this.expressions = expressions;
  }

  Value value(@Nullable Expression ast, NameScope scope) {
    return value(expressions.read(ast), scope);
  }

  Value value(Expr expression, NameScope scope) {
    Result<Value> result = Evaluator.evaluate(expression, scope);
    messages.addAll(result.diagnostics());
    return result.value();
  }
}
