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

/**
 * A figure for the whole, or one that does not say what it counts, is not that of a part: 73 % is
 * what the optics save, not the system.
 */
public final class PartForWhole implements Rule {
  @Override
  public String title() {
    return "A figure claimed for the whole is not the figure of a part";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    Claims claims = new Claims(analysis.design());
    Derivations derivations = new Derivations(claims);
    return Judging.each(this, claims.all(), c -> judge(c, claims, derivations));
  }

  private Optional<Verdict> judge(Claim claim, Claims claims, Derivations derivations) {
    Bounds bounds = Bounds.of(claim).orElse(null);
    if (bounds == null) {
      return Optional.empty();
    }
    boolean compares = ComparedMeasure.of(claim.measure()).isPresent();
    List<Derivation> derived = compares ? derivations.of(claim) : List.of();
    List<Derivation> parts =
        derived.stream().filter(d -> bounds.endsWhere(d.value().base())).toList();
    List<Claim> figures = narrower(claim, bounds, claims);
    if (parts.stream().anyMatch(d -> d.scope().equals(claim.scope()))) {
      return Optional.of(Findings.on(this, claim).pass());
    }
    Optional<Derivation> part = parts.stream().filter(d -> isPart(d, claim, claims)).findFirst();
    if (part.isPresent()) {
      return part.map(d -> fail(claim, d, claims));
    }
    return figures.isEmpty() ? said(claim, derived) : Optional.of(fail(claim, figures.get(0)));
  }

  /** A saving or gain that says what it counts, and is none of those that its parts give. */
  private Optional<Verdict> said(Claim claim, List<Derivation> derived) {
    return !derived.isEmpty() && !claim.scope().isEmpty()
        ? Optional.of(Findings.on(this, claim).pass())
        : Optional.empty();
  }

  private static boolean isPart(Derivation d, Claim claim, Claims claims) {
    return !d.scope().isEmpty()
        && (claim.scope().isEmpty() || claims.isNarrower(d.scope(), claim.scope()));
  }

  /** The same figure of the same measure, claimed for something narrower. */
  private static List<Claim> narrower(Claim claim, Bounds bounds, Claims claims) {
    if (claim.measure().equals("mtbf")) {
      // There the whole can be computed; another rule does.
      return List.of();
    }
    BasisScale scale = new BasisScale(claims);
    return claims.of(claim.subject(), claim.measure()).stream()
        .filter(c -> claims.isNarrower(c.scope(), claim.scope()))
        .filter(
            c ->
                scale
                    .factor(c, claim)
                    .flatMap(f -> Bounds.of(c).map(b -> b.times(f)))
                    .filter(b -> same(b, bounds))
                    .isPresent())
        .toList();
  }

  private static boolean same(Bounds a, Bounds b) {
    return !a.contradicts(b) && (a.exact() == null) == (b.exact() == null);
  }

  private Verdict fail(Claim claim, Derivation d, Claims claims) {
    VerdictBuilder verdict = Findings.against(Findings.on(this, claim), d.figure());
    if (d.baseline() != null) {
      Findings.against(verdict, d.baseline());
    }
    String whole =
        claims.of(claim.subject(), claim.measure()).stream()
            .filter(c -> claims.isNarrower(d.scope(), c.scope()))
            .findFirst()
            .map(
                c ->
                    "; counting "
                        + c.scope()
                        + ", "
                        + c.figure()
                        + " is claimed ("
                        + c.citation()
                        + ")")
            .orElse("");
    return Findings.sides(verdict, new Value.Number(d.value()), claim)
        .hint(
            "say what it counts: `"
                + claim.measure()
                + " "
                + claim.figure()
                + " counting "
                + d.scope()
                + "`")
        .fail(
            "%s%s; it is the figure of %s alone: %s, from %s%s"
                .formatted(
                    ClaimText.full(claim),
                    claim.scope().isEmpty() ? " and does not say what it counts" : "",
                    d.scope(),
                    d.result(),
                    d.figures(),
                    whole));
  }

  private Verdict fail(Claim claim, Claim part) {
    VerdictBuilder verdict = Findings.against(Findings.on(this, claim), part);
    return Findings.sides(verdict, part.value(), claim)
        .hint("give the figure of the whole, or say `counting " + part.scope() + "`")
        .fail(
            "%s; it is the figure of a part, %s"
                .formatted(ClaimText.full(claim), ClaimText.cited(part)));
  }
}
