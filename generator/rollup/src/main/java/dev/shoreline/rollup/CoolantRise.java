package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.thermal.LoopState;

/**
 * Rise of the mixed coolant of each loop (K): {@code heat / (density heat-capacity flow)}, with all
 * heat of its plates and the flow of the whole loop. Worst is the largest.
 */
final class CoolantRise implements RollUp {
  @Override
  public String name() {
    return "coolant.rise";
  }

  @Override
  public String title() {
    return "Temperature rise of each loop's coolant";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.loops(analysis, LoopState::rise);
  }
}
