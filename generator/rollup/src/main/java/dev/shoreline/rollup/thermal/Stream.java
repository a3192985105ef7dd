package dev.shoreline.rollup.thermal;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;

/**
 * The coolant of a loop.
 *
 * @param inlet temperature at which it arrives (degC)
 * @param density (kg/m^3)
 * @param heatCapacity at constant pressure (J/kg/K)
 */
public record Stream(Value inlet, Value density, Value heatCapacity) {

  public static Stream of(CoolingLoop loop) {
    String owner = "loop " + loop.name();
    Attributes own = loop.attributes();
    return own.part("coolant")
        .map(
            p ->
                new Stream(
                    Amounts.stated(owner, own, "inlet"),
                    Amounts.stated(p.name(), p.attributes(), "density"),
                    Amounts.stated(p.name(), p.attributes(), "heat-capacity")))
        .orElseGet(
            () -> {
              Value none = Amounts.notStated(owner, "coolant");
              return new Stream(Amounts.stated(owner, own, "inlet"), none, none);
            });
  }

  static Stream unknown(String reason) {
    Value none = Amounts.unknown(reason);
    return new Stream(none, none, none);
  }

  /** {@code mdot cp = density heat-capacity flow} (W/K), of a flow in volume per time. */
  public Value capacityRate(Value flow) {
    return Amounts.in(Amounts.times(Amounts.times(density, heatCapacity), flow), "W/K");
  }

  /** How much a heat (W) warms a stream of that capacity rate (K). */
  static Value rise(Value heat, Value capacityRate) {
    return Amounts.in(Amounts.over(heat, capacityRate), "K");
  }
}
