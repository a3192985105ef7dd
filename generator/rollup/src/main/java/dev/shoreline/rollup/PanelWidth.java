package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Width of the widest row of panel parts (mm): columns times part width; see {@code PanelSolver}.
 * Worst is the largest.
 */
final class PanelWidth implements RollUp {
  @Override
  public String name() {
    return "panel.width";
  }

  @Override
  public String title() {
    return "Width of the widest row of panel parts";
  }

  @Override
  public Value of(Analysis analysis) {
    return analysis.panel().width();
  }
}
