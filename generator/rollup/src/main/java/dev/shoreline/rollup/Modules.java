package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Number of pluggable modules (module): instances of kind {@code PluggableModule}. Exact; none is a
 * true nought.
 */
final class Modules implements RollUp {
  @Override
  public String name() {
    return "modules";
  }

  @Override
  public String title() {
    return "Number of pluggable modules";
  }

  @Override
  public Value of(Analysis analysis) {
    return Count.instances(analysis.design(), "PluggableModule", "module");
  }
}
