package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.service.ReliabilitySolver;

/**
 * Mean time between failures of all optics and laser sources of the box together (h): {@code 1e9 /
 * fit.optics}. Worst is the smallest.
 */
final class OpticsMtbf implements RollUp {
  @Override
  public String name() {
    return "mtbf.optics";
  }

  @Override
  public String title() {
    return "Mean time between failures of the optics of the box";
  }

  @Override
  public Value of(Analysis analysis) {
    return ReliabilitySolver.mtbf(analysis.rollUp("fit.optics"));
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
