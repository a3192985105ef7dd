package dev.shoreline.check.rules.claims;

import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimBasis;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Quantity;
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

  /** What a figure on the basis of {@code from} is multiplied by to be one on that of {@code to}. */
  Optional<BigDecimal> factor(Claim from, Claim to) {
    return factor(from.subject(), from.per(), to.subject(), to.per());
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
    return a.dimension().equals(b.dimension())
        ? Optional.of(Claims.ratio(b, a))
        : Optional.empty();
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

  /** The claim that would bring two bases together; empty when none could. */
  Optional<String> missing(ClaimBasis a, ClaimBasis b) {
    for (ClaimBasis basis : List.of(a, b)) {
      ClaimBasis other = basis == a ? b : a;
      Optional<Carrier> carrier = Carrier.of(basis.amount().dimension());
      boolean bridges =
          other.amount().dimension().equals(BANDWIDTH)
              || Carrier.of(other.amount().dimension()).isPresent();
      if (carrier.isPresent() && bridges) {
        return carrier.map(c -> c.measure);
      }
    }
    return Optional.empty();
  }
}
