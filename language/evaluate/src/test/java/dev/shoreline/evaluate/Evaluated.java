package dev.shoreline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.value.Value;

/** What an expression evaluates to, or the one message it gives. */
public final class Evaluated {
  private Evaluated() {}

  public static Value value(Expr e, Scope scope) {
    Result<Value> result = Evaluator.evaluate(e, scope);
    assertThat(result.diagnostics()).isEmpty();
    return result.value();
  }

  public static String shown(Expr e, Scope scope) {
    return value(e, scope).text();
  }

  public static String reason(Expr e, Scope scope) {
    return ((Value.Unknown) value(e, scope)).reason();
  }

  public static Judgement judged(Expr e, Scope scope) {
    Result<Judgement> result = Evaluator.judge(e, scope);
    assertThat(result.diagnostics()).isEmpty();
    return result.value();
  }

  /** Exactly this message, at {@code at}, and a poisoned value. */
  public static void refused(Expr e, Scope scope, Expr at, String id, String message, String hint) {
    Result<Value> result = Evaluator.evaluate(e, scope);
    assertThat(result.diagnostics()).hasSize(1);
    Diagnostic d = result.diagnostics().get(0);
    assertThat(d.message()).isEqualTo(message);
    assertThat(d.hint()).isEqualTo(hint);
    assertThat(d.id()).isEqualTo(id);
    assertThat(d.severity()).isEqualTo(Severity.ERROR);
    assertThat(d.span()).isEqualTo(at.span());
    assertThat(Poison.is(result.value())).isTrue();
  }

  public static void refused(Expr e, Scope scope, String id, String message, String hint) {
    refused(e, scope, e, id, message, hint);
  }
}
