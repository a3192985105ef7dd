package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimBaseline;
import dev.shoreline.model.claim.ClaimRelation;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two figures for one measure of one thing on one basis cannot differ and both be right. */
public final class Disagree implements Rule {
  @Override
  public String title() {
    return "Figures claimed for one thing on one basis agree";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    Claims claims = new Claims(analysis.design());
    BasisScale scale = new BasisScale(claims);
    return Judging.each(this, claims.all(), c -> judge(c, claims, scale));
  }

  /** Held against what was claimed before it; the first figure of a measure stands alone. */
  private Optional<Verdict> judge(Claim claim, Claims claims, BasisScale scale) {
    Bounds mine = Bounds.of(claim).orElse(null);
    if (mine == null) {
      return Optional.empty();
    }
    boolean compared = false;
    for (Claim earlier : claims.of(claim.subject(), claim.measure())) {
      if (earlier == claim) {
        break;
      }
      Optional<BigDecimal> factor = scale.factor(earlier, claim);
      Bounds theirs = Bounds.of(earlier).orElse(null);
      if (!isAlike(claim, earlier) || factor.isEmpty() || theirs == null) {
        continue;
      }
      compared = true;
      if (mine.contradicts(theirs.times(factor.get()))) {
        return Optional.of(fail(claim, earlier, factor.get()));
      }
    }
    return compared ? Optional.of(Findings.on(this, claim).pass()) : Optional.empty();
  }

  private static boolean isAlike(Claim a, Claim b) {
    return a.scope().equals(b.scope()) && text(a.against()).equals(text(b.against()));
  }

  private static String text(@Nullable ClaimBaseline baseline) {
    return baseline == null ? "" : baseline.text();
  }

  private Verdict fail(Claim claim, Claim earlier, BigDecimal factor) {
    VerdictBuilder verdict = Findings.against(Findings.on(this, claim), earlier);
    boolean more = claim.relation() != ClaimRelation.STATED;
    return Findings.sides(verdict, more ? earlier.value() : claim.value(), more ? claim : earlier)
        .hint("find out which of the two holds, or for which revision or product each of them does")
        .fail(
            "%s, and also %s%s"
                .formatted(
                    ClaimText.full(claim),
                    ClaimText.cited(earlier),
                    converted(earlier, claim, factor)));
  }

  /** The earlier figure on the basis of the later one, where the two are not written alike. */
  private static String converted(Claim earlier, Claim claim, BigDecimal factor) {
    Quantity q = earlier.quantity().orElse(null);
    return q == null || claim.per() == null || factor.compareTo(BigDecimal.ONE) == 0
        ? ""
        : ", which is "
            + earlier.relation().prefix()
            + q.times(Quantity.number(factor))
            + " per "
            + claim.per().text();
  }
}
