package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.thermal.PlateState;

/**
 * Junction temperature of the parts under each plate (degC), the hottest one in a series; see
 * {@code ThermalSolver}. Worst is the largest.
 */
final class JunctionTemperature implements RollUp {
  @Override
  public String name() {
    return "thermal.junction";
  }

  @Override
  public String title() {
    return "Junction temperature under each plate";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.plates(analysis, PlateState::junction);
  }
}
