package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Base;

/**
 * Payload of all optics over the panel's height in rack units (Tb/s/RU). Unknown when the panel is
 * stated in OU: the two do not convert, and many claims confuse them. Worst is the smallest.
 */
final class RackUnitDensity implements RollUp {
  @Override
  public String name() {
    return "density.ru";
  }

  @Override
  public String title() {
    return "Bandwidth by light per rack unit (44.45 mm)";
  }

  @Override
  public Value of(Analysis analysis) {
    return Density.of(
        analysis.rollUp("bandwidth.panel"), Totals.panelSize(analysis, Base.RACK_UNIT), "Tb/s/RU");
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
