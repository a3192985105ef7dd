package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.structure.Payload;

/**
 * Data rate that leaves the box by light in one direction (bit/s): lanes times payload of the line
 * groups of all optics, wherever they stand. Worst is the smallest.
 */
final class PanelBandwidth implements RollUp {
  @Override
  public String name() {
    return "bandwidth.panel";
  }

  @Override
  public String title() {
    return "Payload of the line groups of all optics, one direction";
  }

  @Override
  public Value of(Analysis analysis) {
    return analysis.design().instancesOf("Optics").isEmpty()
        ? Amounts.unknown("the design has no optics")
        : Payload.ofAll(analysis.design(), "Optics", "line");
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
