package dev.shoreline.check.rules.claims;

import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimBasis;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The computed figure of a design that stands for a claim about it, on the claim's own basis. */
final class Computed {
  /**
   * Scopes that mean the whole design; who does not say what a figure of a design counts means it.
   */
  private static final List<String> WHOLE = List.of("", "box", "system");

  private static final Map<String, String> OF_ALL =
      Map.of(
          "bandwidth", "bandwidth",
          "lanes", "lanes",
          "ports", "ports",
          "power", "power.input",
          "mtbf", "mtbf",
          "fit", "fit",
          "cost", "cost");

  private static final Map<String, String> OF_OPTICS =
      Map.of(
          "power", "power.optics",
          "energy", "energy.optics",
          "mtbf", "mtbf.optics",
          "fit", "fit.optics");

  private static final Dimension LENGTH = Dimension.of(Base.METRE);

  /** Densities by what they are per. */
  private static final Map<Dimension, String> DENSITIES =
      Map.of(
          Dimension.of(Base.RACK_UNIT), "density.ru",
          Dimension.of(Base.OPEN_RACK_UNIT), "density.ou",
          LENGTH.times(Dimension.of(Base.DIE_EDGE)), "density.die",
          LENGTH.times(Dimension.of(Base.ENGINE_EDGE)), "density.engine",
          LENGTH.times(Dimension.of(Base.PANEL_EDGE)), "density.panel");

  private final Analysis analysis;

  Computed(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * A computed figure.
   *
   * @param name of the roll-up, as expressions call it
   * @param value for the amount that the claim is for; may be unknown
   */
  record Figure(String name, Value value) {}

  /** Empty for a measure that is not computed of a design. */
  Optional<Figure> of(Claim claim) {
    ClaimBasis per = claim.per();
    if (claim.measure().equals("density")) {
      return per == null
          ? Optional.empty()
          : Optional.ofNullable(DENSITIES.get(per.amount().dimension()))
              .map(n -> new Figure(n, Amounts.times(analysis.rollUp(n), number(per))));
    }
    String name =
        claim.scope().equals("optics")
            ? OF_OPTICS.get(claim.measure())
            : WHOLE.contains(claim.scope()) ? OF_ALL.get(claim.measure()) : null;
    if (name == null) {
      return Optional.empty();
    }
    Value total = analysis.rollUp(name);
    if (per == null) {
      return Optional.of(new Figure(name, total));
    }
    Value all = analysis.total(per.amount().dimension());
    return all == null
        ? Optional.empty()
        : Optional.of(new Figure(name, Amounts.over(Amounts.times(total, number(per)), all)));
  }

  private static Value number(ClaimBasis per) {
    return new Value.Number(per.amount());
  }
}
