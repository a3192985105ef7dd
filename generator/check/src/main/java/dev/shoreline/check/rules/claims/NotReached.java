package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimRelation;
import dev.shoreline.model.claim.ClaimSubject;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is claimed about {@code this}, the design that the claims are in, is what it computes to.
 */
public final class NotReached implements Rule {
  @Override
  public String title() {
    return "What is claimed about a design is what it computes to";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    Claims claims = new Claims(analysis.design());
    Computed computed = new Computed(analysis);
    return Judging.each(
        this,
        claims.all().filter(c -> c.subject().equals(ClaimSubject.THIS)),
        c -> judge(c, computed));
  }

  private Optional<Verdict> judge(Claim claim, Computed computed) {
    Quantity claimed = claim.quantity().orElse(null);
    Computed.Figure figure = computed.of(claim).orElse(null);
    if (claimed == null || figure == null) {
      return Optional.empty();
    }
    Value value = inUnitOf(figure.value(), claimed);
    VerdictBuilder verdict =
        Findings.on(this, claim).hint("correct the claim, or the design: `" + figure.name() + "`");
    Supplier<String> fact =
        () ->
            "%s; its %s is %s".formatted(ClaimText.full(claim), figure.name(), shown(value, claim));
    if (claim.relation() != ClaimRelation.STATED) {
      Expr.Relation relation =
          claim.relation() == ClaimRelation.ABOVE ? Expr.Relation.ABOVE : Expr.Relation.BELOW;
      return Optional.of(verdict.compare(value, relation, claim.value(), fact));
    }
    if (!claimed.isExact()) {
      return Optional.of(verdict.within(value, claim.value(), fact));
    }
    return Optional.of(
        isRounded(claim, value)
            ? verdict.sides(value, Expr.Relation.EQUAL, claim.value()).pass()
            : verdict.compare(value, Expr.Relation.EQUAL, claim.value(), fact));
  }

  /** Whether the claim is the typical figure to the digits that it is written with. */
  private static boolean isRounded(Claim claim, Value value) {
    Quantity typ = value instanceof Value.Number n ? n.quantity().typical() : null;
    return typ != null
        && Bounds.of(claim)
            .flatMap(c -> Bounds.of(typ, ClaimRelation.STATED).map(t -> !c.contradicts(t)))
            .orElse(false);
  }

  private static String shown(Value value, Claim claim) {
    String text = value instanceof Value.Number n ? ClaimText.computed(n.quantity()) : value.text();
    return claim.per() == null ? text : text + " per " + claim.per().text();
  }

  private static Value inUnitOf(Value value, Quantity like) {
    return value instanceof Value.Number n && n.quantity().sameKind(like)
        ? new Value.Number(n.quantity().in(like.unit()))
        : value;
  }
}
