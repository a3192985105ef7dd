package dev.shoreline.check.rules.claims;

import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimBasis;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings a figure for one amount to another amount, as far as the claims say how. */
record BasisScale(Claims claims) {
  private static final Dimension BANDWIDTH = Dimension.of(Base.BIT).over(Dimension.of(Base.SECOND));

  /** Things that carry bandwidth: what claims how much, and counting what. */
  private enum Carrier {
    LANE(Base.LANE, "lane-rate", List.of("", "lane")),
    PORT(Base.PORT, "port-rate", List.of("", "port")),
    ENGINE(Base.ENGINE, "bandwidth", List.of("engine")),
    MODULE(Base.MODULE, "bandwidth", List.of("module"));

    private final Base counted;
    private final String measure;
    private final List<String> scopes;

    Carrier(Base counted, String measure, List<String> scopes) {
      this.counted = counted;
      this.measure = measure;
      this.scopes = scopes;
    }

    private static Optional<Carrier> of(Dimension d) {
      for (Carrier c : values()) {
        if (Dimension.of(c.counted).equals(d)) {
          return Optional.of(c);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * What a figure on the basis of {@code from} is multiplied by to be one on that of {@code to};
   * empty when the two do not compare, as two currencies do not.
   */
  Optional<BigDecimal> factor(Claim from, Claim to) {
    Quantity a = from.quantity().orElse(null);
    Quantity b = to.quantity().orElse(null);
    return a == null || b == null || !a.sameKind(b)
        ? Optional.empty()
        : factor(from.subject(), from.per(), to.subject(), to.per());
  }

  /**
   * @param fromSubject whose ports, lanes, engines and modules the first basis counts
   */
  Optional<BigDecimal> factor(
      String fromSubject, @Nullable ClaimBasis from, String toSubject, @Nullable ClaimBasis to) {
    if (from == null || to == null) {
      return from == to ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }
    Quantity a = from.amount();
    Quantity b = to.amount();
    if (!a.dimension().equals(b.dimension())) {
      a = bandwidth(fromSubject, a).orElse(a);
      b = bandwidth(toSubject, b).orElse(b);
    }
    return a.dimension().equals(b.dimension()) ? Optional.of(Claims.ratio(b, a)) : Optional.empty();
  }

  /** What an amount of ports, lanes, engines or modules carries. */
  private Optional<Quantity> bandwidth(String subject, Quantity amount) {
    return Carrier.of(amount.dimension())
        .flatMap(
            c ->
                claims
                    .number(subject, c.measure, c.scopes)
                    .map(rate -> rate.times(Quantity.number(Claims.ratio(amount, one(amount))))));
  }

  private static Quantity one(Quantity like) {
    return Quantity.of(BigDecimal.ONE, like.unit());
  }

  /**
   * The claim that would bring two figures to one basis, and what it would have to say for them to
   * agree; empty when none could.
   */
  Optional<String> bridge(Claim a, Claim b) {
    if (a.per() == null || b.per() == null) {
      return Optional.empty();
    }
    boolean first = b.per().amount().dimension().equals(BANDWIDTH);
    Claim counted = first ? a : b;
    Claim carried = first ? b : a;
    ClaimBasis things = first ? a.per() : b.per();
    ClaimBasis rate = first ? b.per() : a.per();
    Carrier carrier = Carrier.of(things.amount().dimension()).orElse(null);
    if (carrier == null || !rate.amount().dimension().equals(BANDWIDTH)) {
      return Optional.empty();
    }
    String claim = "claim the " + carrier.measure + " of " + counted.subject();
    return Optional.of(claim + agreeing(counted, carried, things, rate));
  }

  /** What one thing must carry for two figures to be the same. */
  private static String agreeing(Claim counted, Claim carried, ClaimBasis things, ClaimBasis rate) {
    Quantity each = counted.quantity().orElse(null);
    Quantity share = carried.quantity().orElse(null);
    if (each == null || share == null || !each.sameKind(share)) {
      return "";
    }
    try {
      Quantity amount = Quantity.number(Claims.ratio(things.amount(), one(things.amount())));
      Quantity carries = each.over(share).times(rate.amount()).over(amount).inPreferredUnit();
      return ": the two agree when one "
          + things.text()
          + " carries "
          + ClaimText.computed(carries);
    } catch (QuantityException e) {
      return "";
    }
  }
}
