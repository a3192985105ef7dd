package dev.shoreline.tests.sketch;

import dev.shoreline.check.Conformance;
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
import dev.shoreline.model.Variant;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimRelation;
import dev.shoreline.model.claim.ClaimSubject;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts small designs together, with names that no spec can have; every element gets a line as its
 * place.
 */
public final class Sketch {
  public static final Source DECK =
      new Source("t.Deck", "Deck", "Slide deck", "2026-09", "vendor", "", Span.NONE);

  private static final Kind COMPONENT = kind("Component", null);
  private static final Kind MEDIUM = kind("Medium", COMPONENT);
  private static final Kind OPTICS = kind("Optics", COMPONENT);

  private final String name;
  private final List<Attribute> facts = new ArrayList<>();
  private final List<LevelBlock> levels = new ArrayList<>();
  private final List<Instance> instances = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<CoolingLoop> loops = new ArrayList<>();
  private final List<Plate> plates = new ArrayList<>();
  private final List<Bus> buses = new ArrayList<>();
  private final List<Feed> feeds = new ArrayList<>();
  private final List<Standard> standards = new ArrayList<>();
  private final List<ClaimSubject> claims = new ArrayList<>();
  private Optional<Variant> variant = Optional.empty();
  private int line = 10;

  public Sketch(String name) {
    this.name = name;
    for (Level level : Level.values()) {
      levels.add(new LevelBlock(level, Optional.empty(), Attributes.NONE, span()));
    }
  }

  private static Kind kind(String name, @Nullable Kind parent) {
    return new Kind("std.kinds." + name, name, parent, List.of(), "", Span.NONE);
  }

  public static Kind kind(String name) {
    Kind parent =
        switch (name) {
          case "Fiber", "Trace" -> MEDIUM;
          case "Cable" -> kind("Trace", MEDIUM);
          case "PluggableModule", "OpticalEngine" -> OPTICS;
          default -> COMPONENT;
        };
    return name.equals("Optics") ? OPTICS : kind(name, parent);
  }

  private Span span() {
    line++;
    return new Span("sketch.shore", line * 40, 6, line, 5, line, 11);
  }

  // -- values -------------------------------------------------------------------------------------

  public static Attribute a(String name, Value value) {
    return new Attribute(name, value, Origin.NONE);
  }

  public static Attribute a(String name, String text) {
    return a(name, new Value.Text(text));
  }

  public static Attribute symbol(String name, String symbol) {
    return a(name, new Value.Symbol(symbol));
  }

  /** An exact quantity. */
  public static Attribute a(String name, String number, String unit) {
    return a(name, new Value.Number(Quantity.of(number, unit)));
  }

  /** A quantity by its corners, empty ones not stated. */
  public static Attribute a(String name, String min, String typ, String max, String unit) {
    return a(
        name,
        new Value.Number(
            Quantity.corners(
                min.isEmpty() ? null : Quantity.of(min, unit),
                typ.isEmpty() ? null : Quantity.of(typ, unit),
                max.isEmpty() ? null : Quantity.of(max, unit))));
  }

  public static Attribute from(Attribute a, Source source, String locator) {
    Span at = new Span("parts.shore", 70, 5, 7, 3, 7, 8);
    Origin origin = new Origin(at, Span.NONE, Span.NONE, new Provenance(source, locator));
    return new Attribute(a.name(), a.value(), origin);
  }

  public static LaneGroup lanes(long count) {
    return new LaneGroup(
        count,
        "lane",
        Quantity.of("212.5", "Gb/s"),
        "pam4",
        Quantity.of("106.25", "GBd"),
        Quantity.of("200", "Gb/s"),
        "",
        "");
  }

  // -- elements -----------------------------------------------------------------------------------

  public Sketch fact(Attribute a) {
    facts.add(a);
    return this;
  }

  public static Part part(String name, String kind, Attribute... attributes) {
    return new Part(
        "t." + name, name, kind(kind), Attributes.of(List.of(attributes)), "", Span.NONE);
  }

  /** {@code name[from..to]}; from 0 for an instance without a range. */
  public Instance add(
      Level level, String label, long from, long to, Part part, Attribute... overrides) {
    return add(level, null, label, from, to, part, overrides);
  }

  public Instance add(
      Level level,
      @Nullable Instance parent,
      String label,
      long from,
      long to,
      Part part,
      Attribute... overrides) {
    IndexRange range = from == 0 ? null : new IndexRange(from, to);
    String own = range == null ? label : label + "[" + range + "]";
    long count = range == null ? 1 : range.size();
    Instance instance =
        new Instance(
            parent == null ? own : parent.path() + "." + own,
            label,
            range,
            part,
            level,
            part.attributes().with(Attributes.of(List.of(overrides))),
            Optional.empty(),
            parent,
            parent == null ? count : count * parent.total(),
            "",
            span());
    instances.add(instance);
    return instance;
  }

  public Sketch loop(String label, Attribute... attributes) {
    loops.add(new CoolingLoop(label, Attributes.of(List.of(attributes)), span()));
    return this;
  }

  public Sketch plate(Instance on, String loop, Attribute... attributes) {
    plates.add(new Plate(Selection.all(on), loop, Attributes.of(List.of(attributes)), span()));
    return this;
  }

  /** The height of the panel. */
  public Sketch panel(String number, String unit) {
    levels.set(
        Level.PANEL.ordinal(),
        new LevelBlock(
            Level.PANEL, Optional.of(Quantity.of(number, unit)), Attributes.NONE, span()));
    return this;
  }

  /** A bus that enters the box. */
  public Sketch bus(String label, String volts) {
    buses.add(new Bus(label, Quantity.of(volts, "V"), "", null, null, Origin.NONE, span()));
    return this;
  }

  public Sketch feed(Instance to, String bus) {
    feeds.add(new Feed(Selection.all(to), bus, Quantity.of(1, "mohm"), null, Origin.NONE, span()));
    return this;
  }

  public Sketch standard(String id, String title, String revision, boolean provisional) {
    standards.add(
        new Standard(
            id, "t." + id, title, revision, provisional, null, List.of(), List.of(), "", span()));
    return this;
  }

  public static Segment.Terminal terminal(Instance on, String group, LaneGroup lanes) {
    Selection all = Selection.all(on);
    IndexRange range = new IndexRange(1, lanes.count());
    return new Segment.Terminal(new Selection(on, all.indices(), group, range, on.span()), lanes);
  }

  public static Segment.Medium medium(
      String length, String unit, Part part, Segment.Joint... joints) {
    return new Segment.Medium(Quantity.of(length, unit), part, List.of(joints), Span.NONE);
  }

  /** A figure that {@link #DECK} claims about a subject of its own, and where it claims it. */
  public Claim claim(String subject, String title, String measure, Value value, String scope) {
    Span at = span();
    Origin origin = new Origin(at, Span.NONE, Span.NONE, new Provenance(DECK, "slide 4"));
    Claim claim =
        new Claim(
            subject + " " + measure,
            subject,
            measure,
            ClaimRelation.STATED,
            value,
            null,
            scope,
            null,
            origin,
            at);
    claims.add(new ClaimSubject(subject, title, List.of(claim), at));
    return claim;
  }

  /** Makes it one of several populations of a design. */
  public Sketch variant(String design, String own, String title) {
    variant = Optional.of(new Variant(design, own, title, ""));
    return this;
  }

  public Sketch link(String label, Segment... segments) {
    links.add(new Link(label, List.of(segments), span()));
    return this;
  }

  public Analysis analysis() {
    return Analysis.of(
        new Design(
            "t." + name,
            name,
            "",
            variant,
            Attributes.of(facts),
            levels,
            instances,
            links,
            buses,
            feeds,
            loops,
            plates,
            standards,
            List.of(),
            List.of(),
            claims,
            new Design.Kinds(List.of(COMPONENT, OPTICS, MEDIUM)),
            span()));
  }

  /** Without a verdict on anything. */
  public Conformance conformance() {
    return new Conformance(analysis(), List.of());
  }
}
