package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.power.Load;

/**
 * Electrical power of all parts of kind {@code LaserSource} (W). Losses of supplies are not in it.
 * Worst is the largest.
 */
final class LaserPower implements RollUp {
  @Override
  public String name() {
    return "power.lasers";
  }

  @Override
  public String title() {
    return "Power of all laser sources";
  }

  @Override
  public Value of(Analysis analysis) {
    return Load.sum(analysis.loads(), i -> i.part().kind().is("LaserSource"));
  }
}
