package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.structure.Payload;

/**
 * Payload of all ASIC SerDes over the edges of their dies (Tb/s/mm/die-edge): all four sides count,
 * {@code 2 (die-width + die-height)}. Worst is the smallest.
 */
final class DieEdgeDensity implements RollUp {
  @Override
  public String name() {
    return "density.die";
  }

  @Override
  public String title() {
    return "Bandwidth over all four sides of the ASIC dies";
  }

  @Override
  public Value of(Analysis analysis) {
    return Density.of(
        Payload.ofAll(analysis.design(), "Asic", "serdes"),
        Edge.DIE.length(analysis),
        "Tb/s/mm/die-edge");
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
