package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Power that the box takes in (W): parts, losses of their connections, and conversion. Unknown
 * while any part that draws power is not fed from a bus. Worst is the largest.
 */
final class InputPower implements RollUp {
  @Override
  public String name() {
    return "power.input";
  }

  @Override
  public String title() {
    return "Power that the box takes in";
  }

  @Override
  public Value of(Analysis analysis) {
    return analysis.power().input();
  }
}
