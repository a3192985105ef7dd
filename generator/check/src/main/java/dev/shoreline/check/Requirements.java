package dev.shoreline.check;

import dev.shoreline.evaluate.Evaluator;
import dev.shoreline.evaluate.ExprText;
import dev.shoreline.evaluate.Judgement;
import dev.shoreline.evaluate.Scope;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.Requirement;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.model.value.Truth;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.DesignScope;
import dev.shoreline.rollup.Reads;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges conditions that must all hold, and the requirements of a design itself. */
final class Requirements {
  private Requirements() {}

  /**
   * @param deciding the condition that decides
   * @param mistakes what is wrong with any of the conditions as written
   * @param attributes stated values that the deciding condition read, in that order
   * @param limits limits that it read
   */
  record Outcome(
      Expr deciding,
      Judgement judgement,
      List<Diagnostic> mistakes,
      List<Attribute> attributes,
      List<Limit> limits) {

    /** Why it is so, with the part that decides when the condition speaks of several. */
    String remark() {
      if (judgement.truth() == Truth.UNKNOWN && !mistakes.isEmpty()) {
        return mistakes.get(0).message();
      }
      String subject = judgement.subject();
      boolean told = subject.isEmpty() || judgement.truth() == Truth.TRUE;
      String who = told ? "" : "decided by " + subject;
      return who + (who.isEmpty() || judgement.remark().isEmpty() ? "" : ": ") + judgement.remark();
    }

    /** Sources of the values and limits that were read. */
    List<Provenance> provenance() {
      return Stream.concat(
              attributes.stream().map(Attribute::origin), limits.stream().map(Limit::origin))
          .flatMap(o -> Stream.ofNullable(o.provenance()))
          .toList();
    }
  }

  /**
   * The worst decides; of equally bad ones that with the least margin.
   *
   * @param conditions at least one
   * @param reads what the scope notes down
   */
  static Outcome judge(List<Expr> conditions, Scope scope, Reads reads) {
    List<Diagnostic> mistakes = new ArrayList<>();
    Outcome worst = null;
    for (Expr condition : conditions) {
      reads.clear();
      Result<Judgement> result = Evaluator.judge(condition, scope);
      mistakes.addAll(result.diagnostics());
      Outcome outcome =
          new Outcome(condition, result.value(), List.of(), reads.attributes(), reads.limits());
      if (worst == null || isWorse(outcome.judgement(), worst.judgement())) {
        worst = outcome;
      }
    }
    if (worst == null) {
      throw new IllegalArgumentException("no condition");
    }
    return new Outcome(
        worst.deciding(),
        worst.judgement(),
        List.copyOf(mistakes),
        worst.attributes(),
        worst.limits());
  }

  private static boolean isWorse(Judgement a, Judgement b) {
    int byTruth = a.truth().compareTo(b.truth());
    return byTruth != 0 ? byTruth > 0 : slack(a).compareTo(slack(b)) < 0;
  }

  /** What cannot be said counts as plenty, so that a number decides before none. */
  private static BigDecimal slack(Judgement j) {
    @Nullable BigDecimal ratio = j.marginRatio();
    return ratio == null ? BigDecimal.valueOf(Long.MAX_VALUE) : ratio;
  }

  /** The {@code require}s of the design. */
  static List<Verdict> check(Analysis analysis, Set<Diagnostic> mistakes) {
    List<Verdict> verdicts = new ArrayList<>();
    DesignScope scope = DesignScope.of(analysis);
    OtherSources others = new OtherSources(analysis.design().standards());
    for (Requirement r : analysis.design().requirements()) {
      Outcome outcome = judge(List.of(r.condition()), scope, scope.reads());
      mistakes.addAll(outcome.mistakes());
      String condition = ExprText.of(r.condition());
      Subject subject = new Subject(analysis.design().name(), 1, r.span());
      VerdictBuilder verdict =
          new VerdictBuilder(r.id(), r.title().isEmpty() ? condition : r.title(), subject)
              .condition(condition)
              .judged(outcome.judgement())
              .heldTo(
                  others.of(outcome.limits(), (l, other) -> status(r, scope.holdingTo(l, other))))
              .provisional(outcome.limits().stream().anyMatch(Limit::provisional))
              .confidence(
                  Confidence.lowest(outcome.limits().stream().map(Limit::confidence).toList()));
      outcome.provenance().forEach(verdict::source);
      verdicts.add(
          verdict
              .source(r.provenance())
              .build(outcome.judgement().truth(), outcome.remark(), outcome.remark()));
    }
    return verdicts;
  }

  private static Status status(Requirement requirement, DesignScope instead) {
    return OtherSources.status(
        judge(List.of(requirement.condition()), instead, instead.reads()).judgement().truth());
  }
}
