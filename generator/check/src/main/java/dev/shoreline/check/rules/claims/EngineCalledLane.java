package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lane, which many texts call a channel, carries no more than a lane can. */
public final class EngineCalledLane implements Rule {
  private static final List<String> GROUPS = List.of("engine", "module", "port", "asic");

  @Override
  public String title() {
    return "What is claimed of a lane or channel is within reach of one lane";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    Claims claims = new Claims(analysis.design());
    return Judging.each(
        this, claims.all().filter(c -> c.measure().equals("lane-rate")), c -> judge(c, claims));
  }

  /** The rate that is claimed at least, else the one that is claimed at most. */
  static @Nullable BigDecimal rate(Claim claim) {
    Bounds b = Bounds.of(claim).orElse(null);
    return b == null ? null : b.low() != null ? b.low() : b.high();
  }

  static boolean isOfALane(Claim claim) {
    BigDecimal rate = rate(claim);
    BigDecimal most = Reference.FASTEST_LANE.value().base().max();
    return rate != null && most != null && rate.compareTo(most) <= 0;
  }

  private Optional<Verdict> judge(Claim claim, Claims claims) {
    if (rate(claim) == null) {
      return Optional.empty();
    }
    VerdictBuilder verdict =
        Findings.on(this, claim)
            .source(Reference.FASTEST_LANE.provenance())
            .sides(
                claim.value(),
                Expr.Relation.AT_MOST,
                new Value.Number(Reference.FASTEST_LANE.value()));
    if (isOfALane(claim)) {
      return Optional.of(verdict.pass());
    }
    Claim group = group(claim, claims);
    String meant =
        group == null
            ? "it takes several lanes"
            : "it is the bandwidth of one %s: %s"
                .formatted(group.scope(), ClaimText.ofSubject(group));
    if (group != null) {
      Findings.against(verdict, group);
    }
    return Optional.of(
        verdict
            .hint(
                "claim it as `bandwidth` counting what has it, and the rate of its lanes beside it")
            .fail(
                "%s; the fastest lane in sight signals at %s (%s), and %s"
                    .formatted(
                        ClaimText.full(claim),
                        Reference.FASTEST_LANE.value(),
                        Reference.FASTEST_LANE.citation(),
                        meant)));
  }

  /** What has just this bandwidth and more than one lane; of the same thing first. */
  private static @Nullable Claim group(Claim claim, Claims claims) {
    BigDecimal rate = rate(claim);
    if (rate == null) {
      return null;
    }
    return claims
        .all()
        .filter(c -> c.measure().equals("bandwidth") && GROUPS.contains(c.scope()))
        .filter(c -> c.per() == null)
        .filter(c -> Bounds.of(c).filter(b -> b.allows(rate, b.half())).isPresent())
        .min(
            (a, b) ->
                Boolean.compare(
                    !a.subject().equals(claim.subject()), !b.subject().equals(claim.subject())))
        .orElse(null);
  }
}
