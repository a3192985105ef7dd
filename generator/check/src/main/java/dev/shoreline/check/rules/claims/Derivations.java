package dev.shoreline.check.rules.claims;

import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimBaseline;
import dev.shoreline.model.claim.ClaimBasis;
import dev.shoreline.model.claim.ComparedMeasure;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import dev.shoreline.units.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Computes a claimed saving or gain anew from the claimed figures that it compares. */
final class Derivations {
  private final Claims claims;
  private final BasisScale scale;

  Derivations(Claims claims) {
    this.claims = claims;
    this.scale = new BasisScale(claims);
  }

  /** All that can be made of pairs of figures that count the same, in the order written. */
  List<Derivation> of(Claim compared) {
    String measure = ComparedMeasure.of(compared.measure()).orElse("");
    List<Derivation> all = new ArrayList<>();
    for (Claim figure : claims.of(compared.subject(), measure)) {
      ClaimBaseline stated = compared.against();
      Value number = stated == null ? null : stated.value();
      if (stated != null && number != null) {
        scale
            .factor(compared.subject(), stated.per(), figure.subject(), figure.per())
            .flatMap(f -> derive(compared, figure, null, stated.text(), number, f))
            .ifPresent(all::add);
      } else {
        for (Claim b : baselines(compared, measure)) {
          if (b.scope().equals(figure.scope())) {
            scale
                .factor(b, figure)
                .flatMap(f -> derive(compared, figure, b, ClaimText.ofSubject(b), b.value(), f))
                .ifPresent(all::add);
          }
        }
      }
    }
    return all;
  }

  /** Figures that a saving or gain may be held against: of the subject it names, else of others. */
  List<Claim> baselines(Claim compared, String measure) {
    ClaimBaseline stated = compared.against();
    String named = stated == null ? "" : stated.subject();
    return claims
        .all()
        .filter(c -> c.measure().equals(measure))
        .filter(c -> !c.subject().equals(compared.subject()))
        .filter(c -> named.isEmpty() || c.subject().equals(named))
        .toList();
  }

  private static Optional<Derivation> derive(
      Claim compared,
      Claim figure,
      @Nullable Claim baseline,
      String baselineText,
      Value number,
      BigDecimal factor) {
    Quantity mine = figure.quantity().orElse(null);
    if (mine == null || !(number instanceof Value.Number n)) {
      return Optional.empty();
    }
    Quantity theirs = n.quantity().times(Quantity.number(factor));
    boolean saving = compared.measure().endsWith(ComparedMeasure.SAVING);
    try {
      Quantity over = mine.over(theirs);
      Quantity value =
          saving ? Quantity.number(1).minus(over).in(Units.of("%")) : over.in(Units.of(""));
      String formula = (saving ? "1 - " : "") + mine + " / " + shown(theirs, figure.per(), n);
      return Optional.of(
          new Derivation(figure, baseline, baselineText, figure.scope(), value, formula));
    } catch (QuantityException e) {
      // A baseline of zero: nothing can be held against it.
      return Optional.empty();
    }
  }

  private static String shown(Quantity scaled, @Nullable ClaimBasis per, Value.Number written) {
    return per == null || scaled.equals(written.quantity())
        ? written.text()
        : ClaimText.computed(scaled);
  }

  /**
   * What the figure that nobody claims would be if the saving or gain held: it is what a reader can
   * compare with figures of their own. Empty when nothing can be computed.
   */
  Optional<String> implied(Claim compared) {
    String measure = ComparedMeasure.of(compared.measure()).orElse("");
    Quantity share = compared.quantity().orElse(null);
    if (share == null || !share.dimension().isNumber()) {
      return Optional.empty();
    }
    boolean saving = compared.measure().endsWith(ComparedMeasure.SAVING);
    Quantity left = saving ? Quantity.number(1).minus(share) : share;
    for (Claim own : claims.of(compared.subject(), measure)) {
      return meaning(compared, own, "a baseline of ", q -> q.over(left));
    }
    for (Claim baseline : baselines(compared, measure)) {
      return meaning(compared, baseline, "", q -> q.times(left));
    }
    return Optional.empty();
  }

  private static Optional<String> meaning(
      Claim compared, Claim known, String what, UnaryOperator<Quantity> other) {
    Quantity q = known.quantity().orElse(null);
    if (q == null) {
      return Optional.empty();
    }
    try {
      String figure =
          compared.relation().prefix() + ClaimText.computed(other.apply(q).in(q.unit()));
      return Optional.of(
          "with %s it would mean %s"
              .formatted(
                  ClaimText.ofSubject(known), (what + figure + " " + known.basis()).strip()));
    } catch (QuantityException e) {
      // A saving of all there is leaves nothing to compare with.
      return Optional.empty();
    }
  }
}
