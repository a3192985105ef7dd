package dev.shoreline.rollup;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Bus;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.Design;
import dev.shoreline.model.Feed;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Link;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Part;
import dev.shoreline.model.Plate;
import dev.shoreline.model.Segment;
import dev.shoreline.model.Selection;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds designs for tests by hand. Attributes are written {@code "power: typ 130 W, max 400 W"},
 * or {@code "medium: @Twinax"} for a part; selections {@code "xpo[1..16].host"}. What {@link
 * #without} names, for example {@code xpo.power}, is left out as if the author had not stated it.
 */
public final class DesignBuilder {
  private final Set<String> omitted = new HashSet<>();
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, Instance> instances = new LinkedHashMap<>();
  private final List<LevelBlock> levels = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Bus> buses = new ArrayList<>();
  private final List<Feed> feeds = new ArrayList<>();
  private final List<CoolingLoop> loops = new ArrayList<>();
  private final List<Plate> plates = new ArrayList<>();
  private final List<Standard> standards = new ArrayList<>();
  private Attributes attributes = Attributes.NONE;

  public DesignBuilder without(String... ownerAndAttribute) {
    omitted.addAll(Arrays.asList(ownerAndAttribute));
    return this;
  }

  private Attributes read(String owner, String... written) {
    List<Attribute> all = new ArrayList<>();
    for (String w : written) {
      String name = w.substring(0, w.indexOf(':'));
      String text = w.substring(w.indexOf(':') + 1).strip();
      if (!omitted.contains(owner + "." + name)) {
        Value value =
            text.startsWith("@")
                ? new Value.PartRef(part(text.substring(1)))
                : Written.value(name, text);
        all.add(new Attribute(name, value, Origin.NONE));
      }
    }
    return Attributes.of(all);
  }

  public DesignBuilder facts(String... written) {
    attributes = read("design", written);
    return this;
  }

  public DesignBuilder part(String name, String kind, String... written) {
    parts.put(
        name, new Part("test." + name, name, Kinds.of(kind), read(name, written), "", Span.NONE));
    return this;
  }

  public Part part(String name) {
    return Optional.ofNullable(parts.get(name)).orElseThrow();
  }

  public DesignBuilder level(Level level, String size, String... written) {
    levels.add(
        new LevelBlock(
            level,
            size.isEmpty() ? Optional.empty() : Optional.of(Written.quantity(size)),
            read(level.label(), written),
            Span.NONE));
    return this;
  }

  /**
   * An instance such as {@code xpo[1..16]}, {@code asic} or, inside another, {@code tray.oe[1..4]}.
   */
  public DesignBuilder put(Level level, String declared, String part, String... written) {
    return put(level, declared, part, Optional.empty(), written);
  }

  public DesignBuilder arranged(
      Level level, String declared, String part, long rows, long columns, String... written) {
    return put(
        level, declared, part, Optional.of(new Instance.Arrangement(rows, columns)), written);
  }

  private DesignBuilder put(
      Level level,
      String declared,
      String part,
      Optional<Instance.Arrangement> arrangement,
      String... written) {
    int dot = declared.lastIndexOf('.', declared.contains("[") ? declared.indexOf('[') : 999);
    Instance parent = dot < 0 ? null : instance(declared.substring(0, dot));
    String own = declared.substring(dot + 1);
    String name = own.replaceAll("\\[.*", "");
    IndexRange range = own.contains("[") ? range(own.substring(own.indexOf('[') + 1)) : null;
    String path = (parent == null ? "" : parent.path() + ".") + own;
    String key = dot < 0 ? name : declared.substring(0, dot) + "." + name;
    Attributes all = part(part).attributes().with(read(key, written));
    List<Attribute> kept =
        all.all().stream().filter(a -> !omitted.contains(key + "." + a.name())).toList();
    long total =
        Math.multiplyExact(parent == null ? 1 : parent.total(), range == null ? 1 : range.size());
    instances.put(
        key,
        new Instance(
            path,
            name,
            range,
            part(part),
            level,
            Attributes.of(kept),
            arrangement,
            parent,
            total,
            "",
            Span.NONE));
    return this;
  }

  public Instance instance(String key) {
    return Optional.ofNullable(instances.get(key))
        .orElseThrow(() -> new IllegalArgumentException("no instance " + key));
  }

  private static IndexRange range(String text) {
    String[] ends = text.replace("]", "").split("\\.\\.");
    return new IndexRange(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
  }

  /** {@code xpo}, {@code xpo[1..8]} or {@code tray.oe}, with all indices where none are given. */
  public Selection selection(String text) {
    return selection(text, "");
  }

  private Selection selection(String text, String group) {
    String key = text.replaceAll("\\[[^]]*]", "");
    Instance instance = instance(key);
    List<IndexRange> indices = new ArrayList<>();
    List<Instance> lineage = instance.lineage();
    String[] steps = text.split("\\.(?=[a-z])");
    for (int i = 0; i < steps.length; i++) {
      indices.add(
          steps[i].contains("[")
              ? range(steps[i].substring(steps[i].indexOf('[') + 1))
              : lineage.get(i).indices());
    }
    if (group.isEmpty()) {
      return new Selection(instance, indices, "", null, Span.NONE);
    }
    LaneGroup lanes = instance.attributes().group(group).orElseThrow();
    return new Selection(instance, indices, group, new IndexRange(1, lanes.count()), Span.NONE);
  }

  /** Terminal {@code xpo.host}: all lanes of that group of the selected instances. */
  public Segment.Terminal at(String text) {
    int dot = text.lastIndexOf('.');
    Selection s = selection(text.substring(0, dot), text.substring(dot + 1));
    return new Segment.Terminal(s, s.instance().attributes().group(s.group()).orElseThrow());
  }

  public Segment.Through through(String text) {
    return new Segment.Through(selection(text));
  }

  public Segment.Medium of(String length, String medium, Segment.Joint... joints) {
    return new Segment.Medium(Written.quantity(length), part(medium), List.of(joints), Span.NONE);
  }

  public Segment.Joint joint(long count) {
    return new Segment.Joint(count, null);
  }

  public Segment.Joint joint(long count, String connector) {
    return new Segment.Joint(count, part(connector));
  }

  public Segment.Split split(long ways) {
    return new Segment.Split(ways, Span.NONE);
  }

  public DesignBuilder link(String name, Segment... segments) {
    links.add(new Link(name, List.of(segments), Span.NONE));
    return this;
  }

  public DesignBuilder bus(String name, String voltage, String fedBy, String efficiency) {
    buses.add(
        new Bus(
            name,
            Written.quantity(voltage),
            fedBy,
            optional("bus " + name + ".efficiency", efficiency),
            null,
            Origin.NONE,
            Span.NONE));
    return this;
  }

  public DesignBuilder feed(String selection, String bus, String resistance) {
    return feed(selection, bus, resistance, "");
  }

  /** With a bar of that resistance from tap to tap. */
  public DesignBuilder feed(String selection, String bus, String resistance, String segment) {
    feeds.add(
        new Feed(
            selection(selection),
            bus,
            optional("feed " + selection + ".resistance", resistance),
            optional("feed " + selection + ".segment", segment),
            null,
            Origin.NONE,
            Span.NONE));
    return this;
  }

  private Quantity optional(String what, String text) {
    return text.isEmpty() || omitted.contains(what) ? null : Written.quantity(text);
  }

  public DesignBuilder loop(String name, String... written) {
    loops.add(new CoolingLoop(name, read("loop " + name, written), Span.NONE));
    return this;
  }

  public DesignBuilder plate(String selection, String loop, String... written) {
    plates.add(
        new Plate(selection(selection), loop, read("plate " + selection, written), Span.NONE));
    return this;
  }

  public DesignBuilder standard(String id, String... limits) {
    List<Limit> all = new ArrayList<>();
    for (String l : limits) {
      String name = l.substring(0, l.indexOf(':'));
      all.add(
          new Limit(
              id + "." + name,
              name,
              Written.value(name, l.substring(l.indexOf(':') + 1).strip()),
              "",
              "",
              "high",
              false,
              Origin.NONE,
              Span.NONE));
    }
    standards.add(
        new Standard(id, "test." + id, id, "1", false, null, all, List.of(), "", Span.NONE));
    return this;
  }

  public Design build() {
    return new Design(
        "test.Sample",
        "Sample",
        "",
        Optional.empty(),
        attributes,
        levels,
        List.copyOf(instances.values()),
        links,
        buses,
        feeds,
        loops,
        plates,
        standards,
        List.of(),
        List.of(),
        List.of(),
        Kinds.all(),
        Span.NONE);
  }

  public Analysis analysis() {
    return Analysis.of(build());
  }
}
