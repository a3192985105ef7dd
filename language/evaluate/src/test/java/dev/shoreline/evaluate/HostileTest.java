package dev.shoreline.evaluate;

import static dev.shoreline.evaluate.Exprs.*;
import static dev.shoreline.model.expr.Expr.Operator.PLUS;
import static dev.shoreline.model.expr.Expr.Operator.TIMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Nearest;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Expressions that nobody would write in earnest. */
class HostileTest {
  private final World world = new World().with("a", "1 W").with("u", unknown("why"));

  private static Expr nested(int depth, Expr seed, UnaryOperator<Expr> wrap) {
    Expr e = seed;
    for (int i = 0; i < depth; i++) {
      e = wrap.apply(e);
    }
    return e;
  }

  private void isTooDeep(Expr e) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var result = Evaluator.evaluate(e, world);
          assertThat(result.diagnostics()).hasSize(1);
          assertThat(result.diagnostics().get(0).id()).isEqualTo("value.TooDeep");
          assertThat(result.diagnostics().get(0).message())
              .isEqualTo("the expression is nested deeper than 256 levels");
          assertThat(result.diagnostics().get(0).hint()).isEqualTo("split it into several");
          assertThat(Poison.is(result.value())).isTrue();
          var judged = Evaluator.judge(e, world);
          assertThat(judged.value().truth()).isEqualTo(Truth.UNKNOWN);
          assertThat(judged.diagnostics()).hasSize(1);
        });
  }

  @Test
  void refusesDeepNestingOfEveryForm() {
    int deep = 100_000;
    isTooDeep(nested(deep, name("a"), Exprs::minus));
    isTooDeep(nested(deep, name("a"), e -> op(PLUS, e, lit("1 W"))));
    isTooDeep(nested(deep, truth(true), Exprs::not));
    isTooDeep(nested(deep, truth(true), e -> and(e, truth(true))));
    isTooDeep(nested(deep, truth(true), e -> or(truth(false), e)));
    isTooDeep(nested(deep, name("a"), e -> call("abs", e)));
    isTooDeep(nested(deep, name("a"), e -> range(e, lit("1 W"))));
    isTooDeep(nested(deep, truth(true), e -> choose(e, truth(true), truth(true))));
    isTooDeep(nested(deep, name("a"), e -> member(minus(e), "max")));
    isTooDeep(nested(deep, lit("1"), e -> name("a", new Expr.Index(e, null, span()))));
  }

  @Test
  void twoDeepOperandsAreOneMessage() {
    Expr deep = nested(1000, name("a"), Exprs::minus);
    isTooDeep(op(PLUS, deep, nested(1000, name("a"), Exprs::minus)));
  }

  @Test
  void acceptsWhatTheParserAccepts() {
    Expr e = nested(200, name("a"), Exprs::minus);
    assertThat(Evaluated.shown(e, world)).isEqualTo("1 W");
  }

  @Test
  void takesAnyNumberOfOperands() {
    Expr[] operands = Collections.nCopies(100_000, lit("1 W")).toArray(new Expr[0]);
    assertThat(Evaluated.shown(op(PLUS, operands), world)).isEqualTo("100000 W");
  }

  @Test
  void takesLongChainsOfMembers() {
    Expr e = nested(100_000, name("a"), x -> member(x, "max"));
    assertThat(Evaluated.shown(e, world)).isEqualTo("1 W");
    Expr wrong = nested(100_000, name("nothing"), x -> member(x, "max"));
    assertThat(Evaluator.evaluate(wrong, world).diagnostics()).hasSize(1);
  }

  /** Each level is computed once, whatever it stands in; otherwise this takes for ever. */
  @Test
  void nestingCostsNoMoreThanItsLength() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Expr open = compare(name("u"), "<=", lit("1 W"));
          Evaluator.judge(nested(100, open, e -> choose(open, e, truth(true))), world);
          Evaluator.evaluate(
              nested(
                  100, name("a"), e -> choose(compare(e, "<=", lit("2 W")), name("a"), name("a"))),
              world);
          Evaluator.judge(
              nested(
                  100,
                  name("a"),
                  e ->
                      call(
                          "worst",
                          choose(
                              compare(call("worst", e), ">=", lit("1 W")), name("a"), name("a")))),
              world);
          Evaluator.judge(
              nested(
                  60,
                  truth(true),
                  e ->
                      compare(
                          member(call("typ", choose(e, name("a"), name("a"))), "max"),
                          ">=",
                          lit("1 W"))),
              world);
        });
  }

  @Test
  void numbersThatGrowAreRefused() {
    Expr[] operands = Collections.nCopies(1000, lit("1e9")).toArray(new Expr[0]);
    var result = Evaluator.evaluate(op(TIMES, operands), world);
    assertThat(result.diagnostics()).extracting(d -> d.id()).containsExactly("value.Overflow");
  }

  @Test
  void textsAreCutInMessages() {
    var result = Evaluator.evaluate(minus(text("x".repeat(1_000_000))), world);
    assertThat(result.diagnostics().get(0).message()).hasSizeLessThan(200);
  }

  @Test
  void longNamesAreNotCompared() {
    World w = new World().with("b".repeat(1_000_000), "1 W");
    var result = Evaluator.evaluate(name("c".repeat(1_000_000)), w);
    assertThat(result.diagnostics()).extracting(d -> d.hint()).isEqualTo(List.of(""));
    assertThat(Nearest.to("c", List.of("b".repeat(1_000_000)))).isEmpty();
  }

  @Test
  void countsThatOverflowAreRefused() {
    World w = new World().with("m", many("x", Long.MAX_VALUE, number("1e290 W")));
    assertThat(Evaluator.evaluate(call("sum", name("m")), w).diagnostics())
        .extracting(d -> d.id())
        .containsExactly("value.Overflow");
    assertThat(Evaluator.evaluate(call("sum", lit(new Value.Many(List.of()))), w).diagnostics())
        .isEmpty();
  }
}
