package dev.shoreline.emit.fabric;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.PortUse;
import dev.shoreline.rollup.fabric.SwitchTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One tier of a fabric.
 *
 * @param use ports that each switch needs; empty while nobody can say
 * @param power of all its switches
 */
record TierRow(SwitchTier tier, Optional<PortUse> use, Value power) {

  static List<TierRow> of(FabricAnalysis analysis) {
    List<TierRow> rows = new ArrayList<>();
    for (SwitchTier tier : analysis.tiers()) {
      Optional<PortUse> use =
          analysis.wiring().stream()
              .flatMap(w -> w.portUses().stream())
              .filter(u -> u.tier().equals(tier))
              .findFirst();
      Value power = Amounts.tidy(Amounts.times(tier.figures().power(), tier.count()));
      rows.add(0, new TierRow(tier, use, power));
    }
    return rows;
  }

  String path() {
    return tier.tier().path();
  }

  String design() {
    return tier.figures().name();
  }

  /** For example {@code 64: 32 for hosts and 32 towards spine}. */
  String needed() {
    return use.map(u -> u.total() + ": " + u.text()).orElse("");
  }

  Value ports() {
    return tier.figures().ports();
  }

  Value portSpeed() {
    return tier.figures().portSpeed();
  }
}
