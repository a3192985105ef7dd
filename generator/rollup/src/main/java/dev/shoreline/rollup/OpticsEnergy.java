package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;

/**
 * Energy per bit of the optics, lasers in (pJ/bit): {@code power.optics / bandwidth.panel}. The
 * basis is the payload that the optics carry in one direction. Worst is the largest.
 */
final class OpticsEnergy implements RollUp {
  @Override
  public String name() {
    return "energy.optics";
  }

  @Override
  public String title() {
    return "Energy per bit of the optics with their lasers, on the optics' own payload";
  }

  @Override
  public Value of(Analysis analysis) {
    return Amounts.in(
        Amounts.over(analysis.rollUp("power.optics"), analysis.rollUp("bandwidth.panel")),
        "pJ/bit");
  }
}
