package dev.shoreline.emit.conformance;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Bus;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.Design;
import dev.shoreline.model.Feed;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.model.Link;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Part;
import dev.shoreline.model.Plate;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.Segment;
import dev.shoreline.model.Selection;
import dev.shoreline.model.Source;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.Optional;

/** A switch of 204.8 Tb/s with sixteen XPO modules, built by hand; texts can be made hostile. */
final class SampleDesign {
  /** What is put behind every name and text; empty for the ordinary sample. */
  private final String poison;

  final Source deck;
  final Source msa;

  SampleDesign(String poison) {
    this.poison = poison;
    this.deck = source("EcocDeck", "Slide deck on XPO, ECOC 2026", "2026-09", "vendor");
    this.msa = source("XpoText", "XPO MSA launch announcement", "2026-03-12", "vendor");
  }

  String text(String plain) {
    return plain + poison;
  }

  Span at(int line, int column) {
    return new Span(text("switch.shore"), line * 40, 6, line, column, line, column + 6);
  }

  private Source source(String name, String title, String date, String kind) {
    return new Source(
        text("samples." + name),
        text(name),
        text(title),
        text(date),
        text(kind),
        text("title of the document"),
        at(3, 1));
  }

  Provenance from(Source source, String locator) {
    return new Provenance(source, text(locator));
  }

  static Quantity corners(String min, String typ, String max, String unit) {
    return Quantity.corners(
        min.isEmpty() ? null : Quantity.of(min, unit),
        typ.isEmpty() ? null : Quantity.of(typ, unit),
        max.isEmpty() ? null : Quantity.of(max, unit));
  }

  private Attribute attribute(String name, Value value, int line) {
    Origin origin =
        new Origin(at(line, 11), Span.NONE, Span.NONE, from(deck, "module power by technology"));
    return new Attribute(name, value, origin);
  }

  private Attribute attribute(String name, Quantity quantity, int line) {
    return attribute(name, new Value.Number(quantity), line);
  }

  private static Kind kind(String name, Kind parent) {
    return new Kind("std.kinds." + name, name, parent, List.of(), "", Span.NONE);
  }

  private static final Kind COMPONENT = kind("Component", null);
  private static final Kind OPTICS = kind("Optics", COMPONENT);
  private static final Kind MODULE = kind("PluggableModule", OPTICS);
  private static final Kind ASIC = kind("Asic", COMPONENT);
  private static final Kind FLYOVER = kind("Flyover", COMPONENT);
  private static final Kind MEDIUM = kind("Medium", COMPONENT);
  private static final Kind FIBER = kind("Fiber", MEDIUM);
  private static final Kind CONNECTOR = kind("Connector", COMPONENT);
  private static final Kind COOLANT = kind("Coolant", COMPONENT);
  private static final Kind BOARD = kind("Board", COMPONENT);
  private static final Kind PUMP = kind("Pump", COMPONENT);

  private Part part(String name, Kind kind, Attribute... attributes) {
    return new Part(
        "samples." + text(name),
        text(name),
        kind,
        Attributes.of(List.of(attributes)),
        "",
        at(5, 1));
  }

  private Instance instance(String name, int count, Part part, Level level, int line) {
    IndexRange range = count == 1 ? null : new IndexRange(1, count);
    String path = count == 1 ? text(name) : text(name) + "[" + range + "]";
    Optional<Instance.Arrangement> arrangement =
        name.equals("xpo") ? Optional.of(new Instance.Arrangement(2, 8)) : Optional.empty();
    return new Instance(
        path,
        text(name),
        range,
        part,
        level,
        part.attributes(),
        arrangement,
        null,
        count,
        "",
        at(line, 5));
  }

  private LaneGroup lanes(long count, String medium) {
    return new LaneGroup(
        count,
        "lane",
        Quantity.of("212.5", "Gb/s"),
        "pam4",
        Quantity.of("106.25", "GBd"),
        Quantity.of("200", "Gb/s"),
        medium,
        "");
  }

  private static Selection lanesOf(Instance instance, String group, long lanes) {
    Selection all = Selection.all(instance);
    return new Selection(instance, all.indices(), group, new IndexRange(1, lanes), instance.span());
  }

  Design build() {
    Part asic =
        part(
            "Switch102T",
            ASIC,
            attribute("serdes", new Value.Group(lanes(512, "")), 20),
            attribute("power", corners("700", "900", "1100", "W"), 21),
            attribute("junction-resistance", Quantity.of("0.008", "K/W"), 22),
            attribute("junction-max", Quantity.of("105", "degC"), 23),
            attribute("fit", Quantity.of("250", "FIT"), 24));
    Part module =
        part(
            "Xpo8xDr8",
            MODULE,
            attribute("form", new Value.Symbol("XPO"), 30),
            attribute("host", new Value.Group(lanes(64, "")), 31),
            attribute("line", new Value.Group(lanes(64, "smf")), 32),
            attribute("power", corners("110", "130", "400", "W"), 33),
            attribute("tx", corners("-3.1", "", "4.0", "dBm"), 34),
            attribute("rx", corners("-6.1", "", "4.0", "dBm"), 35),
            attribute("case-max", Quantity.of("70", "degC"), 36),
            attribute("width", Quantity.of("60.8", "mm"), 37),
            attribute("height", Quantity.of("21.3", "mm"), 37),
            attribute("junction-resistance", Quantity.of("0.02", "K/W"), 36),
            attribute("junction-max", Quantity.of("85", "degC"), 36),
            attribute("serviced", new Value.Symbol("hot-swap"), 37),
            attribute("fibers", Quantity.of("128", "fiber"), 37),
            attribute("fit", Quantity.of("600", "FIT"), 38));
    Part flyover =
        part(
            "TwinaxFlyover",
            FLYOVER,
            attribute("length", Quantity.of("220", "mm"), 40),
            attribute("power", Quantity.of("0", "W"), 40),
            attribute("fit", Quantity.of("5", "FIT"), 40));
    Part mpo = part("Mpo16", CONNECTOR, attribute("loss", corners("0.1", "0.25", "0.5", "dB"), 41));
    Part os2 =
        part(
            "Os2",
            FIBER,
            attribute("attenuation", Quantity.of("0.4", "dB/km"), 41),
            attribute("connector", new Value.PartRef(mpo), 41));
    Part pg25 =
        part(
            "PG25",
            COOLANT,
            attribute("density", Quantity.of("1010", "kg/m^3"), 42),
            attribute("heat-capacity", Quantity.of("3930", "J/kg/K"), 43));
    Part board =
        part(
            "MainBoard",
            BOARD,
            attribute("power", corners("", "85", "", "W"), 44),
            attribute("fit", Quantity.of("300", "FIT"), 44));
    Part pump =
        part(
            "LoopPump",
            PUMP,
            attribute("power", corners("12", "18", "25", "W"), 45),
            attribute("fit", Quantity.of("1500", "FIT"), 45));

    Instance asics = instance("asic", 2, asic, Level.CHIP, 50);
    Instance main = instance("main", 1, board, Level.BOARD, 52);
    Instance flyovers = instance("flyover", 16, flyover, Level.BOARD, 53);
    Instance pumps = instance("pump", 2, pump, Level.BOARD, 54);
    Instance modules = instance("xpo", 16, module, Level.PANEL, 56);

    Link host =
        new Link(
            text("asic.serdes->xpo.host"),
            List.of(
                new Segment.Terminal(lanesOf(asics, "serdes", 512), lanes(512, "")),
                new Segment.Through(Selection.all(flyovers)),
                new Segment.Terminal(lanesOf(modules, "host", 64), lanes(64, ""))),
            at(60, 5));
    Link line =
        new Link(
            text("xpo.line"),
            List.of(
                new Segment.Terminal(lanesOf(modules, "line", 64), lanes(64, "smf")),
                new Segment.Medium(
                    Quantity.of("500", "m"), os2, List.of(new Segment.Joint(2, null)), at(61, 30))),
            at(61, 5));

    Bus bus =
        new Bus(
            text("bus"),
            corners("40", "48", "60", "V"),
            "",
            null,
            Quantity.of("250", "A"),
            Origin.at(at(64, 5)),
            at(64, 5));
    List<Feed> feeds =
        List.of(
            feed(modules, bus, "2"),
            feed(asics, bus, "0.4"),
            feed(main, bus, "5"),
            feed(pumps, bus, "20"),
            feed(flyovers, bus, "20"));
    CoolingLoop loop =
        new CoolingLoop(
            text("tcs"),
            Attributes.of(
                List.of(
                    attribute("coolant", new Value.PartRef(pg25), 67),
                    attribute("inlet", Quantity.of("40", "degC"), 67),
                    attribute("flow", Quantity.of("12", "L/min"), 67))),
            at(67, 5));
    return new Design(
        "samples." + text("Xpo204T"),
        text("Xpo204T"),
        text("Sixteen XPO modules in one open rack unit: 204.8 Tb/s at the panel."),
        Optional.empty(),
        Attributes.of(
            List.of(
                attribute("route", new Value.Symbol(text("xpo")), 48),
                attribute("revision", new Value.Text(text("A2")), 48))),
        List.of(
            new LevelBlock(Level.CHIP, Optional.empty(), Attributes.NONE, at(49, 3)),
            new LevelBlock(Level.BOARD, Optional.empty(), Attributes.NONE, at(51, 3)),
            new LevelBlock(
                Level.PANEL, Optional.of(Quantity.of("1", "OU")), Attributes.NONE, at(55, 3))),
        List.of(asics, main, flyovers, pumps, modules),
        List.of(host, line),
        List.of(bus),
        feeds,
        List.of(loop),
        List.of(plate(modules, "0.5", "0.025", loop), plate(asics, "2", "0.012", loop)),
        List.of(
            standard("XpoMsa", "XPO MSA", "1.0, 2026-07-31", true),
            standard("Ieee8023dj.DR8", "IEEE 802.3dj, 800GBASE-DR4 and DR8", "D2.1", true),
            standard("OifElsfp", "OIF ELSFP implementation agreement", "02.0", false)),
        List.of(),
        List.of(),
        List.of(),
        new Design.Kinds(List.of(COMPONENT, OPTICS, MODULE, ASIC)),
        at(46, 8));
  }

  private Feed feed(Instance to, Bus bus, String milliohms) {
    return new Feed(
        Selection.all(to),
        bus.name(),
        Quantity.of(milliohms, "mohm"),
        Quantity.of("12", "A"),
        Origin.at(at(65, 5)),
        at(65, 5));
  }

  private Plate plate(Instance on, String flow, String resistance, CoolingLoop loop) {
    return new Plate(
        Selection.all(on),
        loop.name(),
        Attributes.of(
            List.of(
                attribute("flow", Quantity.of(flow, "L/min"), 68),
                attribute("resistance", Quantity.of(resistance, "K/W"), 68),
                attribute("interface-resistance", Quantity.of("0.005", "K/W"), 68))),
        at(68, 5));
  }

  private Standard standard(String id, String title, String revision, boolean provisional) {
    return new Standard(
        text(id),
        "std.standards." + text(id),
        text(title),
        text(revision),
        provisional,
        msa,
        List.of(),
        List.of(),
        "",
        new Span("std/standards/xpo.shore", 0, 1, 1, 1, 1, 2));
  }
}
