package dev.shoreline.units;

import java.math.BigDecimal;
import java.util.List;

/** The units a spec may use. To add one, add one line to {@link #ENTRIES}. */
final class UnitTable {

  /** One unit under all its spellings; an author sees the one that was written. */
  record Entry(List<String> symbols, Unit unit, boolean prefixable) {}

  private static final Dimension LENGTH = Dimension.of(Base.METRE);
  private static final Dimension TIME = Dimension.of(Base.SECOND);
  private static final Dimension MASS = Dimension.of(Base.KILOGRAM);
  private static final Dimension CURRENT = Dimension.of(Base.AMPERE);
  private static final Dimension TEMPERATURE = Dimension.of(Base.KELVIN);
  private static final Dimension DATA = Dimension.of(Base.BIT);
  private static final Dimension RATIO = Dimension.of(Base.DECIBEL);
  private static final Dimension FREQUENCY = TIME.power(-1);
  private static final Dimension FORCE = MASS.times(LENGTH).over(TIME.power(2));
  private static final Dimension ENERGY = FORCE.times(LENGTH);
  private static final Dimension POWER = ENERGY.over(TIME);
  private static final Dimension VOLTAGE = POWER.over(CURRENT);
  private static final Dimension RESISTANCE = VOLTAGE.over(CURRENT);
  private static final Dimension PRESSURE = FORCE.over(LENGTH.power(2));
  private static final Dimension VOLUME = LENGTH.power(3);

  static final List<Entry> ENTRIES =
      List.of(
          // length, area, volume
          prefixed("1", LENGTH, "m"),
          plain("0.0254", LENGTH, "in"),
          plain("2.54e-5", LENGTH, "mil"),
          prefixed("1e-3", VOLUME, "L", "l"),
          // time
          prefixed("1", TIME, "s"),
          plain("60", TIME, "min"),
          prefixed("3600", TIME, "h"),
          plain("86400", TIME, "day", "days"),
          plain("31557600", TIME, "year", "years"),
          // mass, force, pressure, flow
          prefixed("1e-3", MASS, "g"),
          prefixed("1", FORCE, "N"),
          prefixed("1", PRESSURE, "Pa"),
          prefixed("1e5", PRESSURE, "bar"),
          plain("6894.757293168", PRESSURE, "psi"),
          plain("0.00047194745", VOLUME.over(TIME), "CFM"),
          // electricity, energy
          prefixed("1", CURRENT, "A"),
          prefixed("1", VOLTAGE, "V"),
          prefixed("1", POWER, "W"),
          prefixed("1", ENERGY, "J"),
          prefixed("1", RESISTANCE, "ohm", "Ohm", "\u03a9"),
          prefixed("1", RESISTANCE.power(-1).times(TIME), "F"),
          prefixed("1", RESISTANCE.times(TIME), "H"),
          // temperature
          prefixed("1", TEMPERATURE, "K"),
          point("1", TEMPERATURE, Zero.CELSIUS, "degC", "\u00b0C"),
          // signals
          prefixed("1", FREQUENCY, "Hz"),
          prefixed("1", Dimension.of(Base.SYMBOL).over(TIME), "Bd"),
          prefixed("1", DATA, "bit", "b", "bits"),
          prefixed("8", DATA, "B"),
          plain("1", RATIO, "dB"),
          point("1", RATIO, Zero.MILLIWATT, "dBm"),
          plain("1", Dimension.ONE, "UI"),
          plain("0.01", Dimension.ONE, "%"),
          plain("1e-6", Dimension.ONE, "ppm"),
          plain("0.017453292519943295", Dimension.ONE, "degree", "degrees"),
          // reliability
          plain(
              "2.777777777777777777777777777777778e-13",
              Dimension.of(Base.FAILURE).over(TIME),
              "FIT"),
          plain("1", Dimension.of(Base.FAILURE), "failure", "failures"),
          // what this field counts
          count(Base.LANE, "lane", "lanes"),
          count(Base.PORT, "port", "ports"),
          count(Base.MODULE, "module", "modules"),
          count(Base.ENGINE, "engine", "engines"),
          count(Base.LASER, "laser", "lasers"),
          count(Base.FIBER, "fiber", "fibers", "fibre", "fibres"),
          count(Base.DIE, "die", "dies"),
          count(Base.CONNECTOR, "connector", "connectors"),
          count(Base.BANK, "bank", "banks"),
          count(Base.CYCLE, "cycle", "cycles"),
          count(Base.RACK_UNIT, "RU", "ru"),
          count(Base.OPEN_RACK_UNIT, "OU", "ou"),
          count(Base.DIE_EDGE, "die-edge"),
          count(Base.ENGINE_EDGE, "engine-edge"),
          count(Base.PANEL_EDGE, "panel-edge"),
          // money; no conversion without a stated rate
          prefixedMoney(Base.USD, "USD"),
          prefixedMoney(Base.EUR, "EUR"),
          prefixedMoney(Base.CNY, "CNY"));

  /**
   * For each dimension the units a computed result is shown in, smallest first; the largest unit
   * that is not above the value is taken. The first family of a dimension wins nothing: list it
   * once.
   */
  static final List<List<String>> PREFERRED =
      List.of(
          List.of("um", "mm", "m", "km"),
          List.of("mm^2"),
          List.of("ns", "us", "ms", "s", "h"),
          List.of("g", "kg"),
          List.of("Pa", "kPa", "bar"),
          List.of("L/min"),
          List.of("mA", "A"),
          List.of("mV", "V"),
          List.of("mW", "W", "kW"),
          List.of("pJ", "J"),
          List.of("mohm", "ohm"),
          List.of("K"),
          List.of("K/kW", "K/W"),
          List.of("W/K"),
          List.of("J/K"),
          List.of("W/m^2"),
          List.of("Hz", "MHz", "GHz"),
          List.of("GBd"),
          List.of("Gb/s", "Tb/s"),
          List.of("Gb/s/mm", "Tb/s/mm"),
          List.of("Gb/s/mm/die-edge", "Tb/s/mm/die-edge"),
          List.of("Gb/s/mm/engine-edge", "Tb/s/mm/engine-edge"),
          List.of("Gb/s/mm/panel-edge", "Tb/s/mm/panel-edge"),
          List.of("Gb/s/lane"),
          List.of("Gb/s/port"),
          List.of("Tb/s/module"),
          List.of("Tb/s/engine"),
          List.of("Tb/s/RU"),
          List.of("Tb/s/OU"),
          List.of("pJ/bit"),
          List.of("dB"),
          List.of("dB/km", "dB/m", "dB/mm"),
          List.of("mW/lane", "W/lane"),
          List.of("W/port"),
          List.of("W/module"),
          List.of("W/engine"),
          List.of("W/laser"),
          List.of("W/RU"),
          List.of("W/OU"),
          List.of("failure"),
          List.of("FIT"),
          List.of("FIT/lane"),
          List.of("lane"),
          List.of("port"),
          List.of("module"),
          List.of("engine"),
          List.of("laser"),
          List.of("fiber"),
          List.of("die"),
          List.of("connector"),
          List.of("RU"),
          List.of("OU"),
          List.of("lane/laser"),
          List.of("lane/port"),
          List.of("lane/engine"),
          List.of("lane/module"),
          List.of("fiber/lane"),
          List.of("fiber/connector"),
          List.of("USD"),
          List.of("EUR"),
          List.of("CNY"));

  private UnitTable() {}

  private static Entry prefixed(String factor, Dimension d, String... symbols) {
    return entry(factor, d, Zero.NONE, true, symbols);
  }

  private static Entry plain(String factor, Dimension d, String... symbols) {
    return entry(factor, d, Zero.NONE, false, symbols);
  }

  private static Entry point(String factor, Dimension d, Zero zero, String... symbols) {
    return entry(factor, d, zero, false, symbols);
  }

  private static Entry count(Base base, String... symbols) {
    return plain("1", Dimension.of(base), symbols);
  }

  private static Entry prefixedMoney(Base base, String... symbols) {
    return prefixed("1", Dimension.of(base), symbols);
  }

  private static Entry entry(
      String factor, Dimension d, Zero zero, boolean prefixable, String... symbols) {
    Unit unit = new Unit(symbols[0], d, new BigDecimal(factor), zero);
    return new Entry(List.of(symbols), unit, prefixable);
  }
}
