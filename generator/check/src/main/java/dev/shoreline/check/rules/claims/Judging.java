package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.units.QuantityException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Judges claims one by one; a figure that nothing can be computed with spoils its own verdict only.
 */
final class Judging {
  private Judging() {}

  static List<Verdict> each(
      Rule rule, Stream<Claim> claims, Function<Claim, Optional<Verdict>> judge) {
    return claims.flatMap(c -> judged(rule, c, judge).stream()).toList();
  }

  private static Optional<Verdict> judged(
      Rule rule, Claim claim, Function<Claim, Optional<Verdict>> judge) {
    try {
      return judge.apply(claim);
    } catch (QuantityException e) {
      return Optional.of(
          Findings.on(rule, claim).notEvaluated(ClaimText.full(claim) + ": " + e.reason()));
    }
  }
}
