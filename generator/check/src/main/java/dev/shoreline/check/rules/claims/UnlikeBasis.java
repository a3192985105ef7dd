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
import java.util.ArrayList;
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
    List<Verdict> verdicts = new ArrayList<>();
    claims.all().forEach(c -> judge(c, claims, scale).ifPresent(verdicts::add));
    return verdicts;
  }

  private Optional<Verdict> judge(Claim claim, Claims claims, BasisScale scale) {
    if (claim.quantity().isEmpty()) {
      return Optional.empty();
    }
    boolean compared = false;
    for (Claim earlier : claims.of(claim.subject(), claim.measure())) {
      if (earlier == claim) {
        break;
      }
      if (!earlier.scope().equals(claim.scope()) || earlier.quantity().isEmpty()) {
        continue;
      }
      compared = true;
      if (scale.factor(earlier, claim).isEmpty()) {
        return Optional.of(unlike(claim, earlier, scale));
      }
    }
    return compared ? Optional.of(Findings.on(this, claim).pass()) : Optional.empty();
  }

  private Verdict unlike(Claim claim, Claim earlier, BasisScale scale) {
    VerdictBuilder verdict = Findings.against(Findings.on(this, claim), earlier);
    String both = ClaimText.full(claim) + ", and also " + ClaimText.cited(earlier);
    String why = difference(claim.per(), earlier.per(), scale);
    boolean sameNumber =
        claim.relation() == earlier.relation() && claim.value().equals(earlier.value());
    return sameNumber
        ? verdict
            .sides(claim.value(), Expr.Relation.EQUAL, earlier.value())
            .hint("find out which of the two bases the figure was published for")
            .fail(both + ": one number on two bases; " + why)
        : verdict.notEvaluated(both + ": the two do not compare, " + why);
  }

  private static String difference(
      @Nullable ClaimBasis a, @Nullable ClaimBasis b, BasisScale scale) {
    if (a == null || b == null) {
      return "one of them is a total";
    }
    if (isOneOfEach(a.amount(), b.amount())) {
      return "a rack unit (RU) is 44.45 mm high in a 19 inch rack,"
          + " an open rack unit (OU) 48 mm in a 21 inch one";
    }
    return scale
        .missing(a, b)
        .map(measure -> "while no single " + measure + " is claimed")
        .orElse("because `per " + a.text() + "` and `per " + b.text() + "` count unlike things");
  }

  private static boolean isOneOfEach(Quantity a, Quantity b) {
    return (a.dimension().equals(RACK_UNIT) && b.dimension().equals(OPEN_RACK_UNIT))
        || (a.dimension().equals(OPEN_RACK_UNIT) && b.dimension().equals(RACK_UNIT));
  }
}
