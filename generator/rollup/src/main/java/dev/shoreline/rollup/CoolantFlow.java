package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.thermal.LoopState;

/** Flow of each loop (volume per time), as stated. Worst is the smallest. */
final class CoolantFlow implements RollUp {
  @Override
  public String name() {
    return "coolant.flow";
  }

  @Override
  public String title() {
    return "Flow of each loop";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.loops(analysis, LoopState::flow);
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
