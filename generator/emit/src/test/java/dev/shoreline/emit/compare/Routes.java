package dev.shoreline.emit.compare;

import static dev.shoreline.tests.sketch.Sketch.a;
import static dev.shoreline.tests.sketch.Sketch.lanes;
import static dev.shoreline.tests.sketch.Sketch.part;
import static dev.shoreline.tests.sketch.Sketch.symbol;
import static dev.shoreline.tests.sketch.Sketch.terminal;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Part;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.tests.sketch.Sketch;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small boxes of different routes for the tests of comparisons. */
final class Routes {
  private Routes() {}

  static Attribute group(String name, LaneGroup lanes) {
    return a(name, new Value.Group(lanes));
  }

  static Part part(String name, String kind, List<Attribute> own, Attribute... more) {
    return Sketch.part(
        name, kind, Stream.concat(own.stream(), Stream.of(more)).toArray(Attribute[]::new));
  }

  /** 51.2 Tb/s: one ASIC, 32 modules of 1.6 Tb/s with their lasers inside, in 1 RU. */
  static Sketch pluggable(String name, Attribute... ofModule) {
    Sketch s = new Sketch(name).panel("1", "RU").fact(symbol("route", "pluggable"));
    Instance asic = s.add(Level.CHIP, "asic", 0, 0, asic(256));
    Instance modules = s.add(Level.PANEL, "osfp", 1, 32, module(8, ofModule));
    s.bus("main", "12").feed(asic, "main").feed(modules, "main");
    s.link("host", terminal(asic, "serdes", lanes(256)), terminal(modules, "host", lanes(8)));
    return s;
  }

  /** 102.4 Tb/s: one ASIC, 16 engines of 6.4 Tb/s with their lasers outside, in 2 OU. */
  static Sketch copackaged(String name) {
    Sketch s = new Sketch(name).panel("2", "OU").fact(symbol("route", "cpo"));
    Instance asic = s.add(Level.CHIP, "asic", 0, 0, asic(512));
    Instance engines = s.add(Level.CHIP, "oe", 1, 16, engine());
    s.add(Level.PANEL, "els", 1, 16, laser());
    s.bus("main", "48").feed(asic, "main").feed(engines, "main");
    s.link("host", terminal(asic, "serdes", lanes(512)), terminal(engines, "host", lanes(32)));
    return s;
  }

  static Part asic(long lanes, Attribute... more) {
    return part(
        "Chip" + lanes,
        "Asic",
        List.of(
            group("serdes", lanes(lanes)),
            a("power", "500", "W"),
            a("die-width", "26", "mm"),
            a("die-height", "33", "mm"),
            a("fit", "100", "FIT"),
            symbol("serviced", "fixed")),
        more);
  }

  static Part module(long lanes, Attribute... more) {
    return part(
        "Module" + lanes,
        "PluggableModule",
        List.of(
            group("host", lanes(lanes)),
            group("line", lanes(lanes)),
            a("power", "", "25", "30", "W"),
            a("fit", "1000", "FIT"),
            symbol("drive", "retimed"),
            symbol("serviced", "hot-swap")),
        more);
  }

  static Part engine() {
    return Sketch.part(
        "Engine",
        "OpticalEngine",
        group("host", lanes(32)),
        group("line", lanes(32)),
        group("laser", new LaneGroup(32, "lane", null, "", null, null, "", "")),
        a("power", "26", "W"),
        a("edge", "20", "mm"),
        a("fit", "10", "FIT"),
        symbol("drive", "linear"),
        symbol("serviced", "fixed"));
  }

  static Part laser() {
    return Sketch.part(
        "Laser",
        "LaserSource",
        a("power", "6.5", "W"),
        a("fit", "50", "FIT"),
        symbol("serviced", "hot-swap"));
  }

  static Conformance checked(Sketch s) {
    return new Conformance(s.analysis(), List.of());
  }

  static Comparison compare(Sketch... designs) {
    return compare(null, designs);
  }

  static Comparison scaled(String number, Sketch... designs) {
    return compare(new Scale(Quantity.of(number, "Tb/s")), designs);
  }

  private static Comparison compare(Scale scale, Sketch... designs) {
    List<Comparison.Entry> entries = new ArrayList<>();
    for (Sketch s : designs) {
      entries.add(new Comparison.Entry(checked(s), ""));
    }
    return Comparison.of(entries, scale);
  }

  /** The line of that id, also when it was left out. */
  static Line line(Comparison comparison, String id) {
    return Stream.concat(comparison.lines().stream(), comparison.leftOut().stream())
        .filter(l -> l.row().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no row " + id));
  }

  /** The cell of the design at that place. */
  static Cell cell(Comparison comparison, String id, int design) {
    return line(comparison, id).cells().get(design);
  }
}
