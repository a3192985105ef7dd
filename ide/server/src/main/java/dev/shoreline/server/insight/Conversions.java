package dev.shoreline.server.insight;

import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import dev.shoreline.units.Unit;
import dev.shoreline.units.Units;
import dev.shoreline.units.Zero;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A quantity in the other units that people use for it. */
final class Conversions {
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("mW", "W", "kW"),
          List.of("uA", "mA", "A", "kA"),
          List.of("mV", "V", "kV"),
          List.of("uohm", "mohm", "ohm"),
          List.of("nm", "um", "mm", "m", "km", "in"),
          List.of("Mb/s", "Gb/s", "Tb/s"),
          List.of("MHz", "GHz", "THz"),
          List.of("L/min", "m^3/h"),
          List.of("mbar", "bar", "kPa", "Pa"),
          List.of("K/W", "K/kW"),
          List.of("g", "kg"),
          List.of("s", "min", "h"),
          List.of("pF", "nF", "uF", "mF"),
          List.of("pJ/b", "W/(Gb/s)"));

  private Conversions() {}

  /** Without the unit it is written in. */
  static List<Quantity> of(Quantity quantity) {
    List<Quantity> others = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(List.of(quantity.unit().symbol()));
    for (List<String> family : FAMILIES) {
      for (String symbol : family) {
        Unit unit = Units.find(symbol).unit();
        if (unit != null
            && unit.dimension().equals(quantity.dimension())
            && unit.zero() == quantity.zero()
            && seen.add(symbol)) {
          others.add(quantity.in(unit));
        }
      }
    }
    scales(quantity, others);
    return others;
  }

  /** dBm in milliwatts and back, degC in kelvin. */
  private static void scales(Quantity quantity, List<Quantity> others) {
    try {
      if (quantity.zero() == Zero.MILLIWATT) {
        others.add(quantity.toPower().in("mW"));
      } else if (quantity.dimension().equals(Units.of("W").dimension())
          && quantity.zero() == Zero.NONE) {
        others.add(quantity.toLevel());
      }
    } catch (QuantityException e) {
      // A power of zero or below has no level.
      return;
    }
  }
}
