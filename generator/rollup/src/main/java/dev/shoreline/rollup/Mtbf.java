package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.service.ReliabilitySolver;

/**
 * Mean time between failures of the box (h): {@code 1e9 / fit}. The unit it is for is the whole
 * box, not one device. Worst is the smallest.
 */
final class Mtbf implements RollUp {
  @Override
  public String name() {
    return "mtbf";
  }

  @Override
  public String title() {
    return "Mean time between failures of the box";
  }

  @Override
  public Value of(Analysis analysis) {
    return ReliabilitySolver.mtbf(analysis.rollUp("fit"));
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
