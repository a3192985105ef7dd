package dev.shoreline.rollup.fabric;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;

/** What a fabric asks of a switch, read off the analysis of its design. */
public record SwitchFigures(Analysis analysis) {
  private static final Value ONE_PORT = new Value.Number(Quantity.of(1, "port"));

  /** Name of the design. */
  public String name() {
    return analysis.design().name();
  }

  /** Ports as the design states them (port). */
  public Value ports() {
    return analysis.rollUp("ports");
  }

  /**
   * Payload of one port, one direction (bit/s): that of the optics' lines, or of the chips' SerDes
   * in a design without optics, shared out evenly among the ports.
   */
  public Value portSpeed() {
    boolean dark = analysis.design().instancesOf("Optics").isEmpty();
    Value bandwidth = analysis.rollUp(dark ? "bandwidth" : "bandwidth.panel");
    return Amounts.tidy(Amounts.times(Amounts.over(bandwidth, ports()), ONE_PORT));
  }

  /** Power of all parts (W), without losses of supplies. */
  public Value power() {
    return analysis.rollUp("power");
  }

  /** Power that the box takes in (W). */
  public Value inputPower() {
    return analysis.rollUp("power.input");
  }

  public Value cost() {
    return analysis.rollUp("cost");
  }
}
