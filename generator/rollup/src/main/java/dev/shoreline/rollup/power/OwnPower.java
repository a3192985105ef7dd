package dev.shoreline.rollup.power;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.structure.Contents;
import dev.shoreline.units.Quantity;
import java.util.List;

/**
 * What one instance draws, without its contents. Only two sorts of part are known to draw nothing
 * though they state no power: passive ones (media, connectors, boards, plates, capacitors, and
 * regulators, whose loss is in the efficiency of their bus), and mere carriers, which contain other
 * parts and are of no kind that is powered itself. For all others an unstated power is unknown.
 */
final class OwnPower {
  private static final List<String> PASSIVE =
      List.of(
          "Medium",
          "Connector",
          "PanelConnector",
          "Flyover",
          "Coolant",
          "ColdPlate",
          "Board",
          "Substrate",
          "Cage",
          "Capacitor",
          "Regulator");

  private static final List<String> POWERED =
      List.of("Asic", "Optics", "LaserSource", "Psu", "Pump", "Fan", "Controller");

  private OwnPower() {}

  static Value of(Instance instance, Contents contents) {
    boolean states = instance.attributes().find("power").isPresent();
    boolean carrier = !contents.of(instance).isEmpty() && !is(instance, POWERED);
    if (!states && (is(instance, PASSIVE) || carrier)) {
      return Amounts.of(Quantity.of(0, "W"));
    }
    return Amounts.stated(instance, "power");
  }

  private static boolean is(Instance instance, List<String> kinds) {
    return kinds.stream().anyMatch(instance.part().kind()::is);
  }
}
