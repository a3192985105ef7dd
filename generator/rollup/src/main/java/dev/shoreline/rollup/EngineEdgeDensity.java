package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.structure.Payload;

/**
 * Line payload of all optical engines over the {@code edge} that each takes (Tb/s/mm/engine-edge).
 * Worst is the smallest.
 */
final class EngineEdgeDensity implements RollUp {
  @Override
  public String name() {
    return "density.engine";
  }

  @Override
  public String title() {
    return "Line payload of the engines over the edge they take";
  }

  @Override
  public Value of(Analysis analysis) {
    return Density.of(
        Payload.ofAll(analysis.design(), "OpticalEngine", "line"),
        Edge.ENGINE.length(analysis),
        "Tb/s/mm/engine-edge");
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
