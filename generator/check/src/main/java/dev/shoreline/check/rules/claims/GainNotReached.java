package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ComparedMeasure;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import java.util.List;
import java.util.Optional;

/** A claimed saving or gain follows from the figures it compares, where those count the same. */
public final class GainNotReached implements Rule {
  @Override
  public String title() {
    return "A claimed saving or gain follows from the figures that it compares";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    Claims claims = new Claims(analysis.design());
    Derivations derivations = new Derivations(claims);
    return Judging.each(
        this,
        claims.all().filter(c -> ComparedMeasure.of(c.measure()).isPresent()),
        c -> judge(c, derivations));
  }

  private Optional<Verdict> judge(Claim claim, Derivations derivations) {
    Bounds bounds = Bounds.of(claim).orElse(null);
    if (bounds == null) {
      return Optional.empty();
    }
    List<Derivation> all = derivations.of(claim);
    // A claim that does not say what it counts is held against whatever there is.
    List<Derivation> alike =
        claim.scope().isEmpty()
            ? all
            : all.stream().filter(d -> d.scope().equals(claim.scope())).toList();
    if (alike.isEmpty()) {
      return Optional.of(open(claim, all, derivations));
    }
    return Optional.of(
        alike.stream().anyMatch(d -> bounds.isBorneOutBy(d.value().base()))
            ? Findings.on(this, claim).pass()
            : fail(claim, alike.get(0)));
  }

  private Verdict open(Claim claim, List<Derivation> all, Derivations derivations) {
    String measure = ComparedMeasure.of(claim.measure()).orElse("");
    String counted = claim.scope().isEmpty() ? "" : " counting " + claim.scope();
    String hint =
        all.isEmpty()
            ? derivations.implied(claim).orElse("claim the figures that it compares")
            : "counting %s it would be %s, from %s"
                .formatted(all.get(0).scope(), all.get(0).result(), all.get(0).figures());
    return Findings.on(this, claim)
        .hint(hint)
        .notEvaluated(
            "%s, but the figures of %s%s that it compares are not claimed"
                .formatted(ClaimText.full(claim), measure, counted));
  }

  private Verdict fail(Claim claim, Derivation d) {
    VerdictBuilder verdict = Findings.against(Findings.on(this, claim), d.figure());
    if (d.baseline() != null) {
      Findings.against(verdict, d.baseline());
    }
    return Findings.sides(verdict, new Value.Number(d.value()), claim)
        .hint("claim what the figures give at every corner, or say which corner is meant")
        .fail("%s; %s, from %s".formatted(ClaimText.full(claim), d.result(), d.figures()));
  }
}
