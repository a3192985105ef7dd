package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.power.FeedState;

/**
 * Voltage lost along one connection of each feed (V), with the sag of the bar where instances share
 * one; see {@code FeedState}. Worst is the largest, at the largest power and the lowest bus
 * voltage.
 */
final class SupplyDrop implements RollUp {
  @Override
  public String name() {
    return "supply.drop";
  }

  @Override
  public String title() {
    return "Voltage drop of each feed's connections, one instance";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.feeds(analysis, FeedState::drop);
  }
}
