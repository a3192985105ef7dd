package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.structure.Payload;

/**
 * Data rate of the design in one direction, after FEC and line coding (bit/s): lanes times payload
 * of all ASIC SerDes, or of the line groups of all optics when the design has no ASIC. Worst is the
 * smallest.
 */
final class Bandwidth implements RollUp {
  @Override
  public String name() {
    return "bandwidth";
  }

  @Override
  public String title() {
    return "Payload of all ASIC SerDes, one direction; of the optics' lines when there is no ASIC";
  }

  @Override
  public Value of(Analysis analysis) {
    return Payload.ofDesign(analysis.design());
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
