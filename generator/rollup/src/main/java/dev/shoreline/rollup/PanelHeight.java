package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Height of all rows of panel parts (mm), one above the other; see {@code PanelSolver}. Worst is
 * the largest.
 */
final class PanelHeight implements RollUp {
  @Override
  public String name() {
    return "panel.height";
  }

  @Override
  public String title() {
    return "Height of all rows of panel parts";
  }

  @Override
  public Value of(Analysis analysis) {
    return analysis.panel().height();
  }
}
