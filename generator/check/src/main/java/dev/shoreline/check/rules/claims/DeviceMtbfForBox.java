package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The MTBF of a box is that of one device over their number: of N devices in series, each with a
 * constant rate of failure, the first fails after MTBF / N.
 */
public final class DeviceMtbfForBox implements Rule {
  /** Scopes of which there are several in a box. */
  private static final List<String> DEVICES =
      List.of("lane", "laser", "port", "device", "engine", "module");

  private static final List<String> BOXES = List.of("", "optics", "box", "system");

  @Override
  public String title() {
    return "The MTBF of one device is not that of a box full of them";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    Claims claims = new Claims(analysis.design());
    return Judging.each(
        this,
        claims.all().filter(c -> c.measure().equals("mtbf") && !DEVICES.contains(c.scope())),
        c -> judge(c, claims));
  }

  private Optional<Verdict> judge(Claim claim, Claims claims) {
    Bounds bounds = Bounds.of(claim).orElse(null);
    Claim device =
        claims.of(claim.subject(), "mtbf").stream()
            .filter(c -> DEVICES.contains(c.scope()) && Bounds.of(c).isPresent())
            .findFirst()
            .orElse(null);
    if (bounds == null || (device == null && !claim.scope().isEmpty())) {
      return Optional.empty();
    }
    if (device == null) {
      return Optional.of(
          Findings.on(this, claim)
              .notEvaluated(ClaimText.full(claim) + ", but does not say of what"));
    }
    Claim count =
        claims.of(claim.subject(), "devices").stream()
            .filter(c -> BOXES.contains(c.scope()) && Bounds.of(c).isPresent())
            .findFirst()
            .orElse(null);
    VerdictBuilder verdict = Findings.against(Findings.on(this, claim), device);
    if (count == null) {
      return Optional.of(
          verdict.notEvaluated(
              "%s, and %s; how many devices a box has (devices) is not claimed"
                  .formatted(ClaimText.full(claim), ClaimText.cited(device))));
    }
    return box(device, count).map(box -> decide(claim, bounds, device, count, box, verdict));
  }

  private static Optional<Quantity> box(Claim device, Claim count) {
    try {
      return device.quantity().flatMap(d -> count.quantity().map(n -> d.over(n).in("kh")));
    } catch (QuantityException e) {
      return Optional.empty();
    }
  }

  private Verdict decide(
      Claim claim, Bounds bounds, Claim device, Claim count, Quantity box, VerdictBuilder verdict) {
    BigDecimal most = box.base().max();
    BigDecimal claimed = bounds.low() == null ? bounds.high() : bounds.low();
    boolean more =
        claimed != null && most != null && claimed.subtract(bounds.half()).compareTo(most) > 0;
    verdict
        .source(count.provenance())
        .sides(claim.value(), Expr.Relation.AT_MOST, new Value.Number(box));
    return more
        ? verdict
            .hint("say `counting " + device.scope() + "`, or claim the MTBF of the box")
            .fail(
                "%s; that is the figure of one %s, %s: a box of %s of them (%s) has %s, or %s, to its"
                        .formatted(
                            ClaimText.full(claim),
                            device.scope(),
                            ClaimText.cited(device),
                            count.figure(),
                            count.citation(),
                            ClaimText.computed(box),
                            ClaimText.computed(box.in("years")))
                    + " first failure")
        : verdict.pass();
  }
}
