package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;

/**
 * Share of the panel's opening that its widest row takes (a plain ratio; above 1 it does not fit).
 * Worst is the largest.
 */
final class PanelRatio implements RollUp {
  @Override
  public String name() {
    return "panel.fill";
  }

  @Override
  public String title() {
    return "Share of the panel's opening that its widest row takes";
  }

  @Override
  public Value of(Analysis analysis) {
    return Amounts.over(analysis.panel().width(), analysis.panel().opening());
  }
}
