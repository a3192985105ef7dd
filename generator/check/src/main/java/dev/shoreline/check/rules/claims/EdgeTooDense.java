package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Numbers;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claimed density of a die's edge is one that the claimed bandwidth of a die can need. The lanes
 * of a die leave it around its edge, so it needs its bandwidth over its perimeter; even if all left
 * by the shortest edge, it would need no more than its bandwidth over that edge.
 */
public final class EdgeTooDense implements Rule {
  private static final Dimension DIE_EDGE =
      Dimension.of(Base.METRE).times(Dimension.of(Base.DIE_EDGE));

  @Override
  public String title() {
    return "A claimed density of the die's edge is one that a die can need";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    Claims claims = new Claims(analysis.design());
    return Judging.each(
        this,
        claims
            .all()
            .filter(c -> c.measure().equals("density"))
            .filter(c -> c.per() != null && c.per().amount().dimension().equals(DIE_EDGE)),
        c -> judge(c, claims));
  }

  private Optional<Verdict> judge(Claim claim, Claims claims) {
    BigDecimal claimed = EngineCalledLane.rate(claim);
    if (claimed == null || claim.per() == null) {
      return Optional.empty();
    }
    VerdictBuilder verdict = Findings.on(this, claim);
    Claim die = die(claim, claims);
    BigDecimal bandwidth = die == null ? null : most(die);
    if (die == null || bandwidth == null || bandwidth.signum() <= 0) {
      return Optional.of(
          verdict.notEvaluated(
              "%s, but no bandwidth counting asic is claimed of %s"
                  .formatted(ClaimText.full(claim), claim.subject())));
    }
    Edges edges = Edges.of(claim.subject(), claims);
    Findings.against(verdict, die).source(Reference.RETICLE_SHORT.provenance());
    Quantity around = density(bandwidth, edges.around());
    Quantity shortest = density(bandwidth, edges.shorter());
    BigDecimal needed = shortest.base().max();
    BigDecimal each = claimed.divide(perMetre(claim), MathContext.DECIMAL128);
    verdict.sides(claim.value(), Expr.Relation.AT_MOST, new Value.Number(shortest));
    return Optional.of(
        needed != null && each.compareTo(needed) > 0
            ? verdict
                .hint("say which edge it is for: die-edge, engine-edge or panel-edge")
                .fail(fact(claim, die, edges, around, shortest, each))
            : verdict.pass());
  }

  private static String fact(
      Claim claim, Claim die, Edges edges, Quantity around, Quantity shortest, BigDecimal each) {
    BigDecimal need = around.base().max();
    BigDecimal times =
        need == null
            ? BigDecimal.ONE
            : each.divide(need, MathContext.DECIMAL128).setScale(1, RoundingMode.HALF_EVEN);
    String text =
        "%s, but a die of %s needs %s over the %s around it (%s), and %s if all of it left by its"
            + " shortest edge; the claim is %s times the first";
    return text.formatted(
        ClaimText.full(claim),
        ClaimText.ofSubject(die),
        ClaimText.computed(around),
        edges.around(),
        edges.text(),
        ClaimText.computed(shortest),
        Numbers.show(times));
  }

  /** The largest bandwidth that is claimed of one die of the subject. */
  private static @Nullable Claim die(Claim claim, Claims claims) {
    return claims.of(claim.subject(), "bandwidth").stream()
        .filter(c -> c.scope().equals("asic") && c.per() == null && most(c) != null)
        .max(Comparator.comparing(EdgeTooDense::orZero))
        .orElse(null);
  }

  private static BigDecimal orZero(Claim c) {
    BigDecimal most = most(c);
    return most == null ? BigDecimal.ZERO : most;
  }

  private static @Nullable BigDecimal most(Claim c) {
    return Bounds.of(c).map(b -> b.high() != null ? b.high() : b.low()).orElse(null);
  }

  private static BigDecimal perMetre(Claim claim) {
    BigDecimal amount = claim.per() == null ? null : claim.per().amount().base().max();
    return amount == null ? BigDecimal.ONE : amount;
  }

  private static Quantity density(BigDecimal bandwidth, Quantity length) {
    Quantity total = Quantity.ofBase(Interval.exact(bandwidth), Units.of("b/s"));
    return total.over(length).in(Units.of("Tb/s/mm"));
  }

  /**
   * Edges of a die.
   *
   * @param text where they are from
   */
  private record Edges(Quantity width, Quantity height, String text) {

    /** As claimed, else those of the largest die that can be made in one exposure. */
    static Edges of(String subject, Claims claims) {
      Optional<Quantity> w = claims.number(subject, "die-width", List.of("", "asic"));
      Optional<Quantity> h = claims.number(subject, "die-height", List.of("", "asic"));
      return w.isPresent() && h.isPresent()
          ? new Edges(w.get(), h.get(), "die of %s x %s, as claimed".formatted(w.get(), h.get()))
          : new Edges(
              Reference.RETICLE_SHORT.value(),
              Reference.RETICLE_LONG.value(),
              "the largest die of one exposure, 26 mm x 33 mm");
    }

    Quantity around() {
      return width.plus(height).times(Quantity.number(2));
    }

    Quantity shorter() {
      return width.least(height);
    }
  }
}
