package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.service.ReliabilitySolver;

/** Failure rate of all optics and laser sources of the box together (FIT). Worst is the largest. */
final class OpticsFailureRate implements RollUp {
  @Override
  public String name() {
    return "fit.optics";
  }

  @Override
  public String title() {
    return "Failure rate of all optics and laser sources of the box";
  }

  @Override
  public Value of(Analysis analysis) {
    return ReliabilitySolver.sum(analysis.failures(), OpticsPower::isOptics);
  }
}
