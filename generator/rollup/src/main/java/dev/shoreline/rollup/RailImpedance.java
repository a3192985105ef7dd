package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.rail.FrequencyGrid;
import dev.shoreline.rollup.rail.RailState;

/**
 * Largest impedance of each rail (ohm), the parallel sum of its branches; see {@link RailState}. A
 * rail is a bus that regulators or capacitors are fed on. Worst is the largest.
 */
final class RailImpedance implements RollUp {
  @Override
  public String name() {
    return "rail.impedance";
  }

  @Override
  public String title() {
    return "Largest impedance of each rail, " + FrequencyGrid.TEXT;
  }

  @Override
  public Value of(Analysis analysis) {
    return Each.of(
        "the design has no rail with regulators or capacitors",
        analysis.rails(),
        s -> new Value.Many.Item(s.bus().name(), 1, s.peak()));
  }
}
