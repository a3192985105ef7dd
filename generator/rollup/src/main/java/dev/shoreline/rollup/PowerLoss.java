package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Power lost between the box's input and its parts (W): {@code I^2 R} of all connections and bars,
 * and {@code load (1 / efficiency - 1)} of all conversions. Worst is the largest.
 */
final class PowerLoss implements RollUp {
  @Override
  public String name() {
    return "power.loss";
  }

  @Override
  public String title() {
    return "Losses in all supply connections and conversions";
  }

  @Override
  public Value of(Analysis analysis) {
    return analysis.power().loss();
  }
}
