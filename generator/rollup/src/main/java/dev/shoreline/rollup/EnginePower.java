package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.power.Load;

/**
 * Power of all parts of kind {@code OpticalEngine} (W). Losses of supplies are not in it. Worst is
 * the largest.
 */
final class EnginePower implements RollUp {
  @Override
  public String name() {
    return "power.engines";
  }

  @Override
  public String title() {
    return "Power of all optical engines, lasers outside not included";
  }

  @Override
  public Value of(Analysis analysis) {
    return Load.sum(analysis.loads(), i -> i.part().kind().is("OpticalEngine"));
  }
}
