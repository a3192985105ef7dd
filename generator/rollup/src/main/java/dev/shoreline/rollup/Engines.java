package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Number of optical engines (engine): instances of kind {@code OpticalEngine}. Exact; none is a
 * true nought.
 */
final class Engines implements RollUp {
  @Override
  public String name() {
    return "engines";
  }

  @Override
  public String title() {
    return "Number of optical engines";
  }

  @Override
  public Value of(Analysis analysis) {
    return Count.instances(analysis.design(), "OpticalEngine", "engine");
  }
}
