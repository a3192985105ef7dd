package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimBasis;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures of one measure are given for amounts that can be brought to one another. */
public final class UnlikeBasis implements Rule {
  private static final Dimension RACK_UNIT = Dimension.of(Base.RACK_UNIT);
  private static final Dimension OPEN_RACK_UNIT = Dimension.of(Base.OPEN_RACK_UNIT);

  @Override
  public String title() {
    return "Figures claimed for one thing are for amounts that compare";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    Claims claims = new Claims(analysis.design());
    BasisScale scale = new BasisScale(claims);
    return Judging.each(this, claims.all(), c -> judge(c, claims, scale));
  }

  private Optional<Verdict> judge(Claim claim, Claims claims, BasisScale scale) {
    if (claim.quantity().isEmpty()) {
      return Optional.empty();
    }
    Claim unlike = null;
    for (Claim earlier : claims.of(claim.subject(), claim.measure())) {
      if (earlier == claim) {
        break;
      }
      if (!earlier.scope().equals(claim.scope()) || earlier.quantity().isEmpty()) {
        continue;
      }
      if (scale.factor(earlier, claim).isPresent()) {
        return Optional.of(Findings.on(this, claim).pass());
      }
      unlike = unlike == null ? earlier : unlike;
    }
    return unlike == null ? Optional.empty() : Optional.of(unlike(claim, unlike, scale));
  }

  private Verdict unlike(Claim claim, Claim earlier, BasisScale scale) {
    VerdictBuilder verdict = Findings.against(Findings.on(this, claim), earlier);
    boolean sameNumber =
        claim.relation() == earlier.relation() && claim.value().equals(earlier.value());
    return sameNumber
        ? verdict
            .sides(claim.value(), Expr.Relation.EQUAL, earlier.value())
            .hint("find out which of the two bases the figure was published for")
            .fail(
                "%s, and also %s: one number on two bases%s"
                    .formatted(
                        ClaimText.full(claim),
                        ClaimText.cited(earlier),
                        difference(claim.per(), earlier.per())))
        : verdict
            .hint(scale.bridge(claim, earlier).orElse("claim both on one basis"))
            .notEvaluated(
                "%s, which does not compare with %s"
                    .formatted(ClaimText.full(claim), ClaimText.cited(earlier)));
  }

  private static String difference(@Nullable ClaimBasis a, @Nullable ClaimBasis b) {
    return a != null && b != null && isOneOfEach(a.amount(), b.amount())
        ? "; a rack unit (RU) is 44.45 mm high in a 19 inch rack, an open rack unit (OU) 48 mm in a"
            + " 21 inch one"
        : "";
  }

  private static boolean isOneOfEach(Quantity a, Quantity b) {
    return (a.dimension().equals(RACK_UNIT) && b.dimension().equals(OPEN_RACK_UNIT))
        || (a.dimension().equals(OPEN_RACK_UNIT) && b.dimension().equals(RACK_UNIT));
  }
}
