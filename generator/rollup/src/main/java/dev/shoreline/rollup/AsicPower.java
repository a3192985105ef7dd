package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.power.Load;

/**
 * Power of all parts of kind {@code Asic} (W). Losses of supplies are not in it. Worst is the
 * largest.
 */
final class AsicPower implements RollUp {
  @Override
  public String name() {
    return "power.asic";
  }

  @Override
  public String title() {
    return "Power of all ASICs";
  }

  @Override
  public Value of(Analysis analysis) {
    return Load.sum(analysis.loads(), i -> i.part().kind().is("Asic"));
  }
}
