package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.service.ReliabilitySolver;

/**
 * Failure rate of all parts of the box together (FIT, failures in 1e9 hours of the box): {@code sum
 * n_i FIT_i}. Worst is the largest.
 */
final class FailureRate implements RollUp {
  @Override
  public String name() {
    return "fit";
  }

  @Override
  public String title() {
    return "Failure rate of the box, all parts in series";
  }

  @Override
  public Value of(Analysis analysis) {
    return ReliabilitySolver.sum(analysis.failures(), i -> true);
  }
}
