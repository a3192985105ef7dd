package dev.shoreline.simulate.thermal;

import static dev.shoreline.tests.sketch.Sketch.a;
import static dev.shoreline.tests.sketch.Sketch.part;
import static dev.shoreline.tests.sketch.Sketch.symbol;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Part;
import dev.shoreline.model.value.Value;
import dev.shoreline.tests.sketch.Sketch;

/** Cooled designs for the tests of this package. */
final class Plated {
  static final Part PG25 =
      part("Pg25", "Coolant", a("density", "1010", "kg/m^3"), a("heat-capacity", "3900", "J/kg/K"));

  static final Part MODULE =
      part(
          "Module",
          "PluggableModule",
          a("power", "110", "130", "400", "W"),
          a("junction-resistance", "0.05", "K/W"));

  private Plated() {}

  static Attribute coolant() {
    return a("coolant", new Value.PartRef(PG25));
  }

  static Sketch loop(Sketch sketch) {
    return sketch.loop(
        "tcs",
        coolant(),
        a("inlet", "38", "40", "45", "degC"),
        a("flow", "11", "12", "13", "L/min"));
  }

  static Attribute[] figures(Attribute... more) {
    Attribute[] own = {
      a("flow", "0.45", "0.5", "0.6", "L/min"),
      a("resistance", "20", "25", "30", "K/kW"),
      a("interface-resistance", "0.01", "K/W")
    };
    Attribute[] all = java.util.Arrays.copyOf(own, own.length + more.length);
    System.arraycopy(more, 0, all, own.length, more.length);
    return all;
  }

  /**
   * Sixteen modules side by side, with a controller inside each, and two dies on plates of their
   * own.
   */
  static Sketch parallel() {
    Sketch sketch = loop(new Sketch("Parallel"));
    Instance modules = sketch.add(Level.PANEL, "xpo", 1, 16, MODULE);
    sketch.add(
        Level.PANEL,
        modules,
        "mcu",
        0,
        0,
        part("Mcu", "Controller", a("power", "1", "2", "3", "W")));
    Part die =
        part(
            "Switch",
            "Asic",
            a("power", "700", "900", "1100", "W"),
            a("junction-resistance", "0.008", "K/W"));
    Instance dies = sketch.add(Level.CHIP, "asic", 1, 2, die);
    return sketch
        .plate(modules, "tcs", figures())
        .plate(
            dies,
            "",
            a("flow", "2", "L/min"),
            a("resistance", "12", "K/kW"),
            a("interface-resistance", "0", "K/W"),
            symbol("reference", "inlet"));
  }

  /** Plates that the same stream passes one after the other. */
  static Sketch series(long n, String reference) {
    Sketch sketch = loop(new Sketch("Series"));
    Instance modules = sketch.add(Level.BOARD, "oe", 1, n, MODULE);
    return sketch.plate(
        modules, "tcs", figures(symbol("order", "series"), symbol("reference", reference)));
  }
}
