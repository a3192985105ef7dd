package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.thermal.PlateState;

/**
 * Case temperature of the parts under each plate (degC), the hottest one in a series; see {@code
 * ThermalSolver}. Worst is the largest.
 */
final class CaseTemperature implements RollUp {
  @Override
  public String name() {
    return "thermal.case";
  }

  @Override
  public String title() {
    return "Case temperature under each plate";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.plates(analysis, PlateState::caseTemperature);
  }
}
