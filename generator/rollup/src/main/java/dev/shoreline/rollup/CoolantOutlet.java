package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.thermal.LoopState;

/** Mixed outlet temperature of each loop (degC): inlet plus rise. Worst is the largest. */
final class CoolantOutlet implements RollUp {
  @Override
  public String name() {
    return "coolant.outlet";
  }

  @Override
  public String title() {
    return "Outlet temperature of each loop";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.loops(analysis, LoopState::outlet);
  }
}
