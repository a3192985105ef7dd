package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Payload of all optics over the width of the panel's opening (Tb/s/mm/panel-edge), all rows
 * together. Worst is the smallest.
 */
final class PanelEdgeDensity implements RollUp {
  @Override
  public String name() {
    return "density.panel";
  }

  @Override
  public String title() {
    return "Bandwidth by light over the width of the panel's opening";
  }

  @Override
  public Value of(Analysis analysis) {
    return Density.of(
        analysis.rollUp("bandwidth.panel"), Edge.PANEL.length(analysis), "Tb/s/mm/panel-edge");
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
