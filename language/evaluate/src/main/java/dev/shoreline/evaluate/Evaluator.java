package dev.shoreline.evaluate;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Result;
import dev.shoreline.model.value.Value;

/**
 * Computes expressions. A mistake of the author never throws: it gives one message at its place and
 * the value {@link Value.Unknown}, and whatever is computed from that value stays silent.
 *
 * <p>Names mean what the {@link Scope} says. {@code all(Kind)} is asked of the scope as the name
 * {@code all(Kind)}, spelled exactly so. A bare name that stands for an instance of which there are
 * several ({@code xpo} of {@code xpo[1..16]}) means all of them, as {@code xpo[*]} does, so that no
 * sum counts only one; a rule's variable means its subject.
 */
public final class Evaluator {
  private Evaluator() {}

  public static Result<Value> evaluate(Expr expression, Scope scope) {
    Evaluation evaluation = new Evaluation(scope);
    Value value = evaluation.value(expression);
    return new Result<>(value, evaluation.diagnostics());
  }

  public static Result<Judgement> judge(Expr condition, Scope scope) {
    Evaluation evaluation = new Evaluation(scope);
    Judgement judgement = evaluation.judge(condition, false);
    return new Result<>(judgement, evaluation.diagnostics());
  }
}
