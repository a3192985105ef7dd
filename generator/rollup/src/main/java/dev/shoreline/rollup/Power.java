package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.power.Load;

/** Power of all parts (W). Losses of supplies are not in it. Worst is the largest. */
final class Power implements RollUp {
  @Override
  public String name() {
    return "power";
  }

  @Override
  public String title() {
    return "Power of all parts, without supply losses";
  }

  @Override
  public Value of(Analysis analysis) {
    return Load.sum(analysis.loads(), i -> true);
  }
}
