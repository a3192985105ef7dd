package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Number of lanes (lane) of all ASIC SerDes, or of the line groups of all optics when the design
 * has no ASIC. Exact.
 */
final class Lanes implements RollUp {
  @Override
  public String name() {
    return "lanes";
  }

  @Override
  public String title() {
    return "Lanes of all ASIC SerDes; of the optics' lines when there is no ASIC";
  }

  @Override
  public Value of(Analysis analysis) {
    boolean asic = !analysis.design().instancesOf("Asic").isEmpty();
    return Count.lanes(
        analysis.design(), asic ? "Asic" : "Optics", asic ? "serdes" : "line", "lane");
  }
}
