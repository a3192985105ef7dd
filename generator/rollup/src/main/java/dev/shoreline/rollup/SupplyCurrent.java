package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.power.FeedState;

/**
 * Current of one connection of each feed (A), solved as a constant-power load; see {@code
 * FeedState}. Worst is the largest, at the largest power and the lowest bus voltage.
 */
final class SupplyCurrent implements RollUp {
  @Override
  public String name() {
    return "supply.current";
  }

  @Override
  public String title() {
    return "Current of each feed's connections, one instance";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.feeds(analysis, FeedState::current);
  }
}
