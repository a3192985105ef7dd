package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Base;

/**
 * Payload of all optics over the panel's height in open rack units (Tb/s/OU). Unknown when the
 * panel is stated in RU: the two do not convert, and many claims confuse them. Worst is the
 * smallest.
 */
final class OpenRackUnitDensity implements RollUp {
  @Override
  public String name() {
    return "density.ou";
  }

  @Override
  public String title() {
    return "Bandwidth by light per open rack unit (48 mm)";
  }

  @Override
  public Value of(Analysis analysis) {
    return Density.of(
        analysis.rollUp("bandwidth.panel"),
        Totals.panelSize(analysis, Base.OPEN_RACK_UNIT),
        "Tb/s/OU");
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
