package dev.shoreline.rollup.fabric;

import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.model.fabric.Tier;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that can be computed from a fabric and the designs of its switches. Checks, reports
 * and simulation inputs read the same object.
 */
public final class FabricAnalysis {
  private final Fabric fabric;
  private final List<SwitchTier> tiers;
  private final Plan plan;

  private FabricAnalysis(Fabric fabric, List<SwitchTier> tiers) {
    this.fabric = fabric;
    this.tiers = tiers;
    this.plan = Plan.of(fabric, tiers);
  }

  /**
   * @param designs analysis of a design, by qualified name; those of the fabric's tiers are there
   */
  public static FabricAnalysis of(Fabric fabric, Function<String, Analysis> designs) {
    List<SwitchTier> tiers = fabric.tiers().stream().map(t -> tier(t, designs)).toList();
    return new FabricAnalysis(fabric, tiers);
  }

  private static SwitchTier tier(Tier tier, Function<String, Analysis> designs) {
    return new SwitchTier(tier, new SwitchFigures(designs.apply(tier.design())));
  }

  public Fabric fabric() {
    return fabric;
  }

  /** First tier first. */
  public List<SwitchTier> tiers() {
    return tiers;
  }

  /** Empty while something that it takes is unknown. */
  public Optional<Wiring> wiring() {
    return plan.wiring();
  }

  /** What the wiring lacks, in one sentence; empty when there is one. */
  public String missing() {
    return plan.missing();
  }

  /** Planes, each of which every host has a port in. */
  public long planes() {
    return fabric.count("planes").orElse(1L);
  }

  public long switches() {
    return tiers.stream().mapToLong(SwitchTier::count).sum();
  }

  /** Payload of all ports of hosts, one direction (bit/s). */
  public Value hostBandwidth() {
    Value hosts = Amounts.stated(fabric.name(), fabric.attributes(), "hosts");
    Value speed = Amounts.stated(fabric.name(), fabric.attributes(), "host-speed");
    return Amounts.tidy(Amounts.times(Amounts.times(hosts, speed), planes()));
  }

  /** Payload between two halves of the hosts, one direction (bit/s). */
  public Value bisection() {
    return wiring()
        .<Value>map(w -> rate(w.bisection()))
        .orElseGet(() -> Amounts.unknown(missing()));
  }

  /** Power of the parts of all switches (W). */
  public Value power() {
    return sum(SwitchFigures::power, "W");
  }

  /** Power that all switches take in (W). */
  public Value inputPower() {
    return sum(SwitchFigures::inputPower, "W");
  }

  /** Power of the parts of all switches for one host (W). */
  public Value powerPerHost() {
    Value hosts = Amounts.stated(fabric.name(), fabric.attributes(), "hosts");
    return Amounts.tidy(Amounts.over(power(), hosts));
  }

  /** Cost of all switches, in the currency that all of their parts state. */
  public Value cost() {
    Value total = null;
    for (SwitchTier t : tiers) {
      Value of = Amounts.times(t.figures().cost(), t.count());
      total = total == null ? of : Amounts.plus(total, of);
    }
    return total == null ? Amounts.unknown("there is no switch") : total;
  }

  /**
   * Over one link and through the switch behind it (s), with the delay of the cable; unknown when
   * no latency is stated.
   */
  public Value linkLatency() {
    return LinkLatency.of(fabric);
  }

  private Value sum(Function<SwitchFigures, Value> figure, String unit) {
    List<Value> terms =
        tiers.stream().map(t -> Amounts.times(figure.apply(t.figures()), t.count())).toList();
    return Amounts.tidy(Amounts.sum(terms, Quantity.of(0, unit)));
  }

  /** A data rate for people. */
  public static Value rate(BigDecimal bitsPerSecond) {
    Quantity q = Quantity.ofBase(Interval.exact(bitsPerSecond), Units.of("Gb/s"));
    return new Value.Number(q.inPreferredUnit());
  }
}
