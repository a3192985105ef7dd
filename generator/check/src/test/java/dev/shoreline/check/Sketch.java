package dev.shoreline.check;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.AttributeType;
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
import dev.shoreline.model.Limit;
import dev.shoreline.model.Link;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Part;
import dev.shoreline.model.Plate;
import dev.shoreline.model.Requirement;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Segment;
import dev.shoreline.model.Selection;
import dev.shoreline.model.Standard;
import dev.shoreline.model.Waiver;
import dev.shoreline.model.claim.ClaimSubject;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts small designs together for tests; every element gets a line of its own as its place. */
public final class Sketch {
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<LevelBlock> levels = new ArrayList<>();
  private final List<Instance> instances = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Bus> buses = new ArrayList<>();
  private final List<Feed> feeds = new ArrayList<>();
  private final List<CoolingLoop> loops = new ArrayList<>();
  private final List<Plate> plates = new ArrayList<>();
  private final List<Standard> standards = new ArrayList<>();
  private final List<Requirement> requirements = new ArrayList<>();
  private final List<Waiver> waivers = new ArrayList<>();
  private final List<ClaimSubject> claims = new ArrayList<>();
  private int line = 1;

  public Sketch() {
    AttributeSpec power =
        new AttributeSpec("power", new AttributeType.Measure(Units.of("W")), false, "", Span.NONE);
    Kind component =
        new Kind("std.kinds.Component", "Component", null, List.of(power), "", Span.NONE);
    kinds.put("Component", component);
    for (String name :
        List.of(
            "Asic",
            "LaserSource",
            "PanelConnector",
            "Connector",
            "Medium",
            "Flyover",
            "Coolant",
            "ColdPlate",
            "Optics",
            "CoolingLoop",
            "Regulator",
            "Capacitor",
            "System")) {
      kind(name, component);
    }
    for (String name : List.of("OpticalEngine", "PluggableModule")) {
      kind(name, kinds.get("Optics"));
    }
    kind("Fiber", kinds.get("Medium"));
  }

  private Kind kind(String name, Kind parent) {
    Kind kind = new Kind("std.kinds." + name, name, parent, List.of(), "", Span.NONE);
    kinds.put(name, kind);
    return kind;
  }

  public Span span() {
    line++;
    return new Span("sketch.shore", line * 100, 5, line, 3, line, 8);
  }

  // -- values -------------------------------------------------------------------------------------

  /** {@code 400 W}, {@code 40 .. 60 V}, {@code typ 130, max 400 W} or {@code unknown}. */
  public static Value value(String text) {
    if (text.equals("unknown")) {
      return new Value.Unknown("nobody has stated it");
    }
    String unit = text.substring(text.lastIndexOf(' ') + 1);
    String numbers = text.substring(0, text.lastIndexOf(' '));
    if (numbers.contains("..")) {
      String[] ends = numbers.split(" \\.\\. ");
      return new Value.Number(
          Quantity.corners(Quantity.of(ends[0], unit), null, Quantity.of(ends[1], unit)));
    }
    if (numbers.contains("typ")) {
      String[] ends = numbers.split("[ ,]+");
      return new Value.Number(
          Quantity.corners(null, Quantity.of(ends[1], unit), Quantity.of(ends[3], unit)));
    }
    return new Value.Number(Quantity.of(numbers, unit));
  }

  public static Value lanes(long n) {
    return new Value.Group(
        new LaneGroup(n, "lane", Quantity.of("212.5", "Gb/s"), "pam4", null, null, "", ""));
  }

  /** Lanes whose payload is stated. */
  public static Value carrying(long n, String payload) {
    return new Value.Group(
        new LaneGroup(
            n,
            "lane",
            Quantity.of("212.5", "Gb/s"),
            "pam4",
            null,
            Quantity.of(payload, "Gb/s"),
            "",
            ""));
  }

  public static Value group(long n, String unit) {
    return new Value.Group(new LaneGroup(n, unit, null, "", null, null, "", ""));
  }

  public static Value lanes(long n, String rate, String modulation, String protocol) {
    return new Value.Group(
        new LaneGroup(n, "lane", Quantity.of(rate, "Gb/s"), modulation, null, null, "", protocol));
  }

  public Attribute attribute(String name, Value value) {
    return new Attribute(name, value, Origin.at(span()));
  }

  private Attributes attributes(Object... namesAndValues) {
    List<Attribute> list = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object v = namesAndValues[i + 1];
      list.add(attribute((String) namesAndValues[i], v instanceof Value x ? x : value((String) v)));
    }
    return Attributes.of(list);
  }

  // -- elements -----------------------------------------------------------------------------------

  public Sketch fact(String name, Object value) {
    attributes.addAll(attributes(name, value).all());
    return this;
  }

  public Part part(String name, String kind, Object... namesAndValues) {
    return new Part("t." + name, name, kinds.get(kind), attributes(namesAndValues), "", span());
  }

  public Instance add(Level level, String name, long count, Part part, Object... overrides) {
    return add(level, null, name, new IndexRange(1, count), part, overrides);
  }

  public Instance add(
      Level level, Instance parent, String name, IndexRange range, Part part, Object... overrides) {
    String own = name + "[" + range + "]";
    String path = parent == null ? own : parent.path() + "." + own;
    Instance instance =
        new Instance(
            path,
            name,
            range,
            part,
            level,
            part.attributes().with(attributes(overrides)),
            Optional.empty(),
            parent,
            Math.multiplyExact(range.size(), parent == null ? 1 : parent.total()),
            "",
            span());
    instances.add(instance);
    return instance;
  }

  public Sketch level(Level level, Object... namesAndValues) {
    levels.add(new LevelBlock(level, Optional.empty(), attributes(namesAndValues), span()));
    return this;
  }

  public Selection some(Instance instance, long lower, long upper) {
    return new Selection(instance, List.of(new IndexRange(lower, upper)), "", null, span());
  }

  public Segment end(Instance instance, String group) {
    LaneGroup g = instance.attributes().group(group).orElseThrow();
    List<IndexRange> all = instance.lineage().stream().map(Instance::indices).toList();
    return new Segment.Terminal(
        new Selection(instance, all, group, new IndexRange(1, g.count()), span()), g);
  }

  public Segment end(
      Instance instance, long lower, long upper, String group, long first, long last) {
    return new Segment.Terminal(
        new Selection(
            instance,
            List.of(new IndexRange(lower, upper)),
            group,
            new IndexRange(first, last),
            span()),
        instance.attributes().group(group).orElseThrow());
  }

  public Segment through(Instance instance) {
    return new Segment.Through(Selection.all(instance));
  }

  public Segment split(long ways) {
    return new Segment.Split(ways, span());
  }

  public Segment medium(String length, Part part) {
    return new Segment.Medium(((Value.Number) value(length)).quantity(), part, List.of(), span());
  }

  public Link link(String name, Segment... segments) {
    Link link = new Link(name, List.of(segments), span());
    links.add(link);
    return link;
  }

  public Sketch bus(String name, String lower, String nominal, String upper, String rating) {
    Quantity voltage =
        Quantity.corners(
            Quantity.of(lower, "V"), Quantity.of(nominal, "V"), Quantity.of(upper, "V"));
    Span at = span();
    buses.add(
        new Bus(
            name,
            voltage,
            "",
            null,
            rating.isEmpty() ? null : Quantity.of(rating, "A"),
            Origin.at(at),
            at));
    return this;
  }

  public Sketch feed(Selection selection, String bus, String milliohm, String rating) {
    Span at = span();
    feeds.add(
        new Feed(
            selection,
            bus,
            milliohm.isEmpty() ? null : Quantity.of(milliohm, "mohm"),
            rating.isEmpty() ? null : Quantity.of(rating, "A"),
            Origin.at(at),
            at));
    return this;
  }

  public Sketch loop(String name, Object... namesAndValues) {
    loops.add(new CoolingLoop(name, attributes(namesAndValues), span()));
    return this;
  }

  public Sketch plate(Selection on, String loop, Object... namesAndValues) {
    plates.add(new Plate(on, loop, attributes(namesAndValues), span()));
    return this;
  }

  public Value water() {
    return new Value.PartRef(
        part("Water", "Coolant", "density", "1000 kg/m^3", "heat-capacity", "4180 J/kg/K"));
  }

  // -- rules --------------------------------------------------------------------------------------

  public static Expr name(String n) {
    return new Expr.Name(n, null, null, Span.NONE);
  }

  public static Expr member(String of, String n) {
    return new Expr.Member(name(of), n, null, Span.NONE);
  }

  public static Expr literal(String text) {
    return new Expr.Literal(value(text), Span.NONE);
  }

  public static Expr compare(Expr left, Expr.Relation relation, Expr right) {
    return new Expr.Comparison(relation, left, right, Span.NONE);
  }

  public RuleText rule(String standard, String name, String kind, Expr where, Expr... require) {
    return new RuleText(
        standard + "." + name,
        name,
        "The rule " + name,
        kind,
        "m",
        where,
        List.of(require),
        "4.2",
        Severity.ERROR,
        false,
        null,
        "do something",
        "",
        span());
  }

  public Limit limit(String standard, String name, String value, String confidence) {
    return new Limit(
        standard + "." + name,
        name,
        value(value),
        "",
        "launch 2026-03",
        confidence,
        false,
        Origin.at(span()),
        span());
  }

  public Standard standard(String id, List<Limit> limits, RuleText... rules) {
    Standard s =
        new Standard(
            id, "t." + id, "The " + id, "1.0", false, null, limits, List.of(rules), "", span());
    standards.add(s);
    return s;
  }

  public Requirement require(String id, Expr condition) {
    Requirement r = new Requirement(id, condition, "", null, span());
    requirements.add(r);
    return r;
  }

  public Waiver waive(String rule, Selection on, String until) {
    Waiver w = new Waiver(rule, on, "it is a prototype", "the board", until, span());
    waivers.add(w);
    return w;
  }

  /** Claims about one thing, and the scopes that they count, narrowest first. */
  public Sketch claims(ClaimSubject subject, List<String> scopes) {
    claims.add(subject);
    List<AttributeSpec> ranked =
        scopes.stream()
            .map(n -> new AttributeSpec(n, new AttributeType.Flag(), false, "", Span.NONE))
            .toList();
    kinds.put(
        "ClaimScope", new Kind("std.kinds.ClaimScope", "ClaimScope", null, ranked, "", Span.NONE));
    return this;
  }

  // -- results ------------------------------------------------------------------------------------

  public Design design() {
    return new Design(
        "t.Box",
        "Box",
        "",
        Optional.empty(),
        Attributes.of(attributes),
        levels,
        instances,
        links,
        buses,
        feeds,
        loops,
        plates,
        standards,
        requirements,
        waivers,
        claims,
        new Design.Kinds(List.copyOf(kinds.values())),
        new Span("sketch.shore", 10, 3, 1, 8, 1, 11));
  }

  public Analysis analysis() {
    return Analysis.of(design());
  }
}
