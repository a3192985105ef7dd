package dev.shoreline.rollup;

import dev.shoreline.model.Level;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.power.Load;

/**
 * Power of all parts on the chip level (W). Losses of supplies are not in it. Worst is the largest.
 */
final class ChipPower implements RollUp {
  @Override
  public String name() {
    return "power.chip";
  }

  @Override
  public String title() {
    return "Power of all parts on the chip level";
  }

  @Override
  public Value of(Analysis analysis) {
    return Load.sum(analysis.loads(), i -> i.level() == Level.CHIP);
  }
}
