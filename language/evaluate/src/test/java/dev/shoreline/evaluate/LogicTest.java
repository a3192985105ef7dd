package dev.shoreline.evaluate;

import static dev.shoreline.evaluate.Evaluated.judged;
import static dev.shoreline.evaluate.Evaluated.refused;
import static dev.shoreline.evaluate.Evaluated.shown;
import static dev.shoreline.evaluate.Exprs.*;
import static dev.shoreline.model.expr.Expr.Operator.OVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import org.junit.jupiter.api.Test;

class LogicTest {
  private final World none = new World();

  // -- logic --------------------------------------------------------------------------------------

  private static Expr flag(Truth t) {
    return lit(new Value.Flag(t));
  }

  @Test
  void andIsTheWorstOrIsTheBest() {
    for (Truth a : Truth.values()) {
      for (Truth b : Truth.values()) {
        assertThat(judged(and(flag(a), flag(b)), none).truth()).isEqualTo(a.and(b));
        assertThat(judged(or(flag(a), flag(b)), none).truth()).isEqualTo(a.or(b));
        assertThat(judged(not(and(flag(a), flag(b))), none).truth()).isEqualTo(a.not().or(b.not()));
        assertThat(judged(not(or(flag(a), flag(b))), none).truth()).isEqualTo(a.not().and(b.not()));
      }
      assertThat(judged(not(not(flag(a))), none).truth()).isEqualTo(a);
    }
  }

  @Test
  void theWorstOperandExplains() {
    World w = new World().with("m", "_ 130 480 W");
    Expr fine = compare(lit("1 W"), "<=", lit("2 W"));
    Expr marginal = compare(name("m"), "<=", lit("400 W"));
    Expr failing = compare(lit("5 W"), "<=", lit("2 W"));
    assertThat(judged(and(fine, marginal), w).margin()).hasToString("-80 W");
    assertThat(judged(and(fine, marginal, failing), w).margin()).hasToString("-3 W");
    assertThat(judged(or(failing, marginal), w).margin()).hasToString("-80 W");
    Expr tight = compare(lit("19 W"), "<=", lit("20 W"));
    assertThat(judged(and(fine, truth(true), tight), w).margin()).hasToString("1 W");
  }

  @Test
  void negationIsCarriedToTheComparison() {
    World w = new World().with("m", "300 500 600 W");
    Judgement j = judged(not(compare(name("m"), "<=", lit("400 W"))), w);
    assertThat(j.truth()).isEqualTo(Truth.MARGINAL);
    assertThat(j.relation()).isEqualTo(">");
    for (String[] pair :
        new String[][] {{"<", ">="}, {">=", "<"}, {">", "<="}, {"==", "!="}, {"!=", "=="}}) {
      assertThat(judged(not(compare(name("m"), pair[0], lit("400 W"))), w).relation())
          .isEqualTo(pair[1]);
    }
  }

  @Test
  void onceDecidedTheRestIsOnlyInspected() {
    Expr byZero = compare(op(OVER, lit("1 W"), lit("0")), "<=", lit("2 W"));
    assertThat(judged(and(truth(false), byZero), none).truth()).isEqualTo(Truth.FALSE);
    assertThat(judged(or(truth(true), byZero), none).truth()).isEqualTo(Truth.TRUE);
    Expr mismatch = compare(lit("1 W"), "<=", lit("2 V"));
    assertThat(Evaluator.judge(and(truth(false), mismatch), none).diagnostics())
        .extracting(d -> d.id())
        .containsExactly("units.Mismatch");
  }

  @Test
  void aPoisonedConditionIsUnknownWithOneMessage() {
    Expr wrong = compare(lit("1 W"), "<=", lit("2 V"));
    refused(
        and(truth(true), wrong), none, wrong, "units.Mismatch", "cannot compare 1 W and 2 V", "");
    var result = Evaluator.judge(not(and(truth(true), wrong)), none);
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.value().truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(result.value().remark()).isEqualTo(Poison.REASON);
  }

  @Test
  void onlyTruthsAreConditions() {
    World w =
        new World()
            .with("m", "400 W")
            .with("u", unknown("why"))
            .with(
                "f", many("a", 1, new Value.Flag(Truth.TRUE), "b", 2, new Value.Flag(Truth.FALSE)));
    Expr wrong = name("m");
    refused(
        and(wrong, truth(true)),
        w,
        wrong,
        "condition.NotBoolean",
        "`m` is the quantity 400 W, which neither holds nor fails",
        "compare it, for example `m <= ...`");
    Expr text = text("yes");
    refused(
        not(text),
        w,
        text,
        "condition.NotBoolean",
        "`\"yes\"` is the text \"yes\", which neither holds nor fails",
        "");
    assertThat(judged(name("u"), w).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(judged(name("u"), w).remark()).isEqualTo("why");
    assertThat(judged(name("f"), w).subject()).isEqualTo("b");
    assertThat(judged(not(name("f")), w).truth()).isEqualTo(Truth.TRUE);
    Expr nothing = name("nothing");
    refused(not(nothing), w, nothing, "name.Unknown", "nothing is called `nothing` here", "");
  }

  // -- if then else -------------------------------------------------------------------------------

  @Test
  void choosesValues() {
    World w = new World().with("m", "_ 130 480 W").with("u", unknown("why"));
    Expr marginal = compare(name("m"), "<=", lit("400 W"));
    Expr open = compare(name("u"), "<=", lit("400 W"));
    assertThat(shown(choose(truth(true), lit("1 W"), lit("2 W")), w)).isEqualTo("1 W");
    assertThat(shown(choose(truth(false), lit("1 W"), lit("2 W")), w)).isEqualTo("2 W");
    assertThat(shown(choose(marginal, lit("1 W"), lit("2 W")), w)).isEqualTo("1 .. 2 W (typ 1 W)");
    assertThat(Evaluated.reason(choose(open, lit("1 W"), lit("2 W")), w))
        .isEqualTo("whether u <= 400 W is not known: why");
    assertThat(Evaluated.reason(choose(marginal, text("a"), text("b")), w))
        .isEqualTo(
            "whether m <= 400 W is marginal: it holds at the typical value, but not at the largest, 480 W");
    assertThat(shown(choose(truth(true), lit("1 W"), op(OVER, lit("1 W"), lit("0"))), w))
        .isEqualTo("1 W");
    Expr wrong = name("nothing");
    assertThat(Evaluator.evaluate(choose(truth(true), lit("1 W"), wrong), w).diagnostics())
        .hasSize(1);
    refused(
        choose(wrong, lit("1 W"), lit("2 W")),
        w,
        wrong,
        "name.Unknown",
        "nothing is called `nothing` here",
        "");
  }

  @Test
  void choosesConditions() {
    World w = new World().with("u", unknown("why"));
    Expr open = compare(name("u"), "<=", lit("400 W"));
    Expr fine = compare(lit("1 W"), "<=", lit("2 W"));
    Expr failing = compare(lit("5 W"), "<=", lit("2 W"));
    assertThat(judged(choose(truth(true), fine, failing), w).truth()).isEqualTo(Truth.TRUE);
    assertThat(judged(choose(truth(false), fine, failing), w).truth()).isEqualTo(Truth.FALSE);
    assertThat(judged(not(choose(truth(false), fine, failing)), w).truth()).isEqualTo(Truth.TRUE);
    assertThat(judged(choose(open, fine, fine), w).truth()).isEqualTo(Truth.TRUE);
    assertThat(judged(choose(open, failing, failing), w).truth()).isEqualTo(Truth.FALSE);
    Judgement j = judged(choose(open, fine, failing), w);
    assertThat(j.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(j.remark()).isEqualTo("whether u <= 400 W is not known: why");
    Expr wrong = name("nothing");
    assertThat(Evaluator.judge(choose(wrong, fine, failing), w).diagnostics()).hasSize(1);
    assertThat(Evaluator.judge(choose(open, fine, name("nothing")), w).diagnostics()).hasSize(1);
  }
}
