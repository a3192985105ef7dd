package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A claimed bandwidth is what the claimed lanes carry at the claimed rate. */
public final class BandwidthNotLanes implements Rule {
  @Override
  public String title() {
    return "A claimed bandwidth is the claimed lanes times their rate";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    Claims claims = new Claims(analysis.design());
    return Judging.each(
        this,
        claims.all().filter(c -> c.measure().equals("bandwidth") && c.per() == null),
        c -> judge(c, claims));
  }

  /** Lanes and a rate, with what they carry. */
  private record Carried(Claim lanes, Claim rate, Quantity bandwidth) {}

  private Optional<Verdict> judge(Claim claim, Claims claims) {
    Bounds bounds = Bounds.of(claim).orElse(null);
    List<Claim> lanes = lanes(claim, claims);
    if (bounds == null || lanes.isEmpty()) {
      return Optional.empty();
    }
    List<Carried> carried = new ArrayList<>();
    for (Claim rate : claims.of(claim.subject(), "lane-rate")) {
      // What no lane reaches is no rate of a lane; another rule says so.
      if (EngineCalledLane.isOfALane(rate) && isExact(rate)) {
        lanes.forEach(l -> times(l, rate).ifPresent(q -> carried.add(new Carried(l, rate, q))));
      }
    }
    VerdictBuilder verdict = Findings.on(this, claim);
    if (carried.isEmpty()) {
      return Optional.of(
          verdict.notEvaluated(
              "%s on %s, but no rate of a lane is claimed of %s"
                  .formatted(
                      ClaimText.full(claim), ClaimText.cited(lanes.get(0)), claim.subject())));
    }
    boolean borneOut = carried.stream().anyMatch(c -> bounds.isBorneOutBy(c.bandwidth().base()));
    return Optional.of(borneOut ? verdict.pass() : fail(claim, carried.get(0), verdict));
  }

  /** Lanes of what the bandwidth counts, or of something that is not said. */
  private static List<Claim> lanes(Claim claim, Claims claims) {
    return claims.of(claim.subject(), "lanes").stream()
        .filter(BandwidthNotLanes::isExact)
        .filter(
            l -> l.scope().isEmpty() || claim.scope().isEmpty() || l.scope().equals(claim.scope()))
        .toList();
  }

  private static boolean isExact(Claim c) {
    return c.per() == null && Bounds.of(c).filter(b -> b.exact() != null).isPresent();
  }

  private static Optional<Quantity> times(Claim lanes, Claim rate) {
    Quantity one = Quantity.of(1, "lane");
    return lanes
        .quantity()
        .filter(n -> n.dimension().equals(Dimension.of(Base.LANE)))
        .flatMap(n -> rate.quantity().map(r -> r.times(n.over(one)).inPreferredUnit()));
  }

  private Verdict fail(Claim claim, Carried carried, VerdictBuilder verdict) {
    Findings.against(verdict, carried.lanes());
    Findings.against(verdict, carried.rate());
    return Findings.sides(verdict, new Value.Number(carried.bandwidth()), claim)
        .hint("correct the bandwidth, or the lanes or their rate")
        .fail(
            "%s; %s x %s carry %s"
                .formatted(
                    ClaimText.full(claim),
                    ClaimText.cited(carried.lanes()),
                    ClaimText.cited(carried.rate()),
                    carried.bandwidth()));
  }
}
