package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;

/** Begins a verdict on a claim: its source and that of what it is held against are both named. */
final class Findings {
  private Findings() {}

  static VerdictBuilder on(Rule rule, Claim claim) {
    return new VerdictBuilder(rule, Subject.named(claim.id(), claim.span()))
        .decidedBy(claim.origin());
  }

  static VerdictBuilder against(VerdictBuilder verdict, Claim other) {
    return verdict
        .source(other.provenance())
        .related(
            other.origin().assignedAt(),
            other.subject() + " claims " + other.measure() + " " + other.text() + " here");
  }
}
