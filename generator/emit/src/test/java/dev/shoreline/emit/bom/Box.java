package dev.shoreline.emit.bom;

import static dev.shoreline.tests.sketch.Sketch.a;
import static dev.shoreline.tests.sketch.Sketch.from;
import static dev.shoreline.tests.sketch.Sketch.lanes;
import static dev.shoreline.tests.sketch.Sketch.medium;
import static dev.shoreline.tests.sketch.Sketch.part;
import static dev.shoreline.tests.sketch.Sketch.symbol;
import static dev.shoreline.tests.sketch.Sketch.terminal;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Part;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.tests.sketch.Sketch;

/** A small switch with one of everything that a bill of materials has to show. */
final class Box {
  static final Part ASIC =
      part(
          "Switch102T",
          "Asic",
          a("description", "102.4T switch die on substrate"),
          a("serdes", new Value.Group(lanes(512))),
          a("manufacturer", "Foundry & Sons"),
          a("mpn", "SW-102T-A0"),
          a("ipn", "1000-0001"),
          a("part-revision", "B"),
          a("supplier", "Distributor, Inc."),
          a("sku", "D-9001"),
          symbol("lifecycle", "preview"),
          from(a("cost", "18500.10", "USD"), Sketch.DECK, "slide 12"),
          from(a("power", "700", "900", "1100", "W"), Sketch.DECK, "slide 3"),
          a("mass", "420", "g"),
          symbol("serviced", "fixed"));

  static final Part MODULE =
      part(
          "Xpo8xDr8",
          "PluggableModule",
          a("description", "12.8T XPO module, 8 x DR8"),
          a("host", new Value.Group(lanes(64))),
          a("line", new Value.Group(lanes(64))),
          a("fibers", "128", "fiber"),
          from(a("power", "", "130", "400", "W"), Sketch.DECK, ""),
          a("cost", "2100.35", "2400.35", "2900.35", "EUR"),
          symbol("serviced", "hot-swap"));

  static final Part MPO =
      part("Mpo16", "Connector", a("mpn", "MPO-16-APC"), a("cost", "12.5", "USD"));

  static final Part OS2 =
      part(
          "Os2",
          "Fiber",
          a("description", "Single-mode fiber"),
          a("cost", "0.07", "USD"),
          a("connector", new Value.PartRef(MPO)));

  static final Part TWINAX = part("Twinax30", "Cable");

  static final Part PLATE =
      part(
          "PlateA",
          "ColdPlate",
          a("description", "Copper cold plate"),
          a("cost", "80", "USD"),
          a("mass", "300", "g"));

  private Box() {}

  static Sketch sketch() {
    Sketch box =
        new Sketch("Box")
            .fact(a("revision", "A2"))
            .fact(a("description", "Two dies, sixteen modules"));
    Instance modules = box.add(Level.PANEL, "xpo", 1, 15, MODULE);
    Instance last =
        box.add(
            Level.PANEL,
            "xpo",
            16,
            16,
            MODULE,
            a("power", "", "150", "480", "W"),
            a("alternates", "Xpo8xDr8-B; Xpo8xFr4"));
    box.add(Level.PANEL, modules, "mcu", 0, 0, part("Mcu", "Controller", a("mass", "1.5", "g")));
    Instance dies = box.add(Level.CHIP, "asic", 1, 2, ASIC);
    Part pump = part("Pump", "Pump", a("cost", "99.9", "USD"), a("mass", "700", "900", "950", "g"));
    box.add(Level.BOARD, "pump", 1, 2, pump);
    box.add(Level.BOARD, "pump", 3, 4, pump);
    box.add(
        Level.BOARD,
        "spare",
        0,
        0,
        pump,
        a("populate", new Value.Flag(dev.shoreline.model.value.Truth.FALSE)));
    Part laser =
        part(
            "Els",
            "LaserSource",
            a("out", new Value.Group(new LaneGroup(8, "fiber", null, "", null, null, "", ""))));
    Instance lasers = box.add(Level.PANEL, "els", 1, 2, laser);
    LaneGroup serdes = lanes(512);
    return box.plate(dies, "", a("item", new Value.PartRef(PLATE)))
        .link(
            "host",
            terminal(dies, "serdes", serdes),
            medium("220", "mm", TWINAX),
            terminal(modules, "host", lanes(64)))
        .link(
            "line",
            terminal(modules, "line", lanes(64)),
            medium("500", "m", OS2, new Segment.Joint(2, null)))
        .link(
            "line16",
            terminal(last, "line", lanes(64)),
            medium("500", "m", OS2, new Segment.Joint(2, null)))
        .link(
            "light",
            terminal(lasers, "out", new LaneGroup(8, "fiber", null, "", null, null, "", "")),
            medium("600", "mm", part("Pmf", "Fiber"), new Segment.Joint(1, null)),
            new Segment.Split(4, dies.span()),
            terminal(last, "line", lanes(64)));
  }
}
