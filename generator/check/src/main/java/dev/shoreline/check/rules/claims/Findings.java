package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;

/** Begins a verdict on a claim: its source and that of what it is held against are both named. */
final class Findings {
  private Findings() {}

  static VerdictBuilder on(Rule rule, Claim claim) {
    return new VerdictBuilder(rule, Subject.named(claim.id(), claim.span()))
        .decidedBy(claim.origin());
  }

  /** A figure beside the claim that it should meet: {@code 25.6 Tb/s > 25.6 Tb/s}. */
  static VerdictBuilder sides(VerdictBuilder verdict, Value figure, Claim claim) {
    Expr.Relation relation =
        switch (claim.relation()) {
          case STATED -> Expr.Relation.EQUAL;
          case ABOVE -> Expr.Relation.ABOVE;
          case BELOW -> Expr.Relation.BELOW;
        };
    return verdict.sides(figure, relation, claim.value());
  }

  static VerdictBuilder against(VerdictBuilder verdict, Claim other) {
    return verdict
        .source(other.provenance())
        .related(
            other.origin().assignedAt(),
            other.subject() + " claims " + other.measure() + " " + other.text() + " here");
  }
}
