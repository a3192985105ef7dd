package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;

/**
 * Number of ports (port), as the design states with {@code ports}; which lanes make one port is the
 * author's choice. Exact.
 */
final class Ports implements RollUp {
  @Override
  public String name() {
    return "ports";
  }

  @Override
  public String title() {
    return "Ports as the design states them";
  }

  @Override
  public Value of(Analysis analysis) {
    return Amounts.stated(analysis.design().name(), analysis.design().attributes(), "ports");
  }
}
