package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Number of ASICs, each counted as one die (die): instances of kind {@code Asic}. Exact; none is a
 * true nought.
 */
final class Dies implements RollUp {
  @Override
  public String name() {
    return "dies";
  }

  @Override
  public String title() {
    return "Number of ASICs, each counted as one die";
  }

  @Override
  public Value of(Analysis analysis) {
    return Count.instances(analysis.design(), "Asic", "die");
  }
}
