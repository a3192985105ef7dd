package dev.shoreline.rollup;

import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.AttributeType;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Part;
import dev.shoreline.model.Segment;
import dev.shoreline.model.Standard;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What every expression about a design may name, built once for the design. */
final class ScopeIndex {
  /** Names that groups, links and levels give out as symbols. */
  private static final List<String> BUILT_IN =
      List.of(
          "nrz",
          "pam4",
          "smf",
          "mmf",
          "chip",
          "board",
          "panel",
          "electrical",
          "optical",
          "laser-feed");

  private final Map<String, Instance> instances = new LinkedHashMap<>();
  private final Map<Instance, Map<String, Instance>> contents = new LinkedHashMap<>();
  private final Map<String, Limit> limits = new LinkedHashMap<>();
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Set<String> symbols = new LinkedHashSet<>(BUILT_IN);

  ScopeIndex(Design design) {
    for (Instance i : design.instances()) {
      instances.putIfAbsent(
          i.lineage().stream().map(Instance::name).collect(Collectors.joining(".")), i);
      if (i.parent() != null) {
        contents.computeIfAbsent(i.parent(), p -> new LinkedHashMap<>()).putIfAbsent(i.name(), i);
      }
      part(i.part());
      kind(i.part().kind());
      attributes(i.attributes());
    }
    design.levels().forEach(l -> attributes(l.attributes()));
    design.loops().forEach(l -> attributes(l.attributes()));
    design.plates().forEach(p -> attributes(p.attributes()));
    for (Segment s : design.links().stream().flatMap(l -> l.segments().stream()).toList()) {
      if (s instanceof Segment.Medium m) {
        part(m.part());
      } else if (s instanceof Segment.Terminal t) {
        group(t.group());
      }
    }
    design.kinds().all().forEach(this::kind);
    for (Standard standard : design.standards()) {
      // A section repeats its standard's limits first, so that its own of the same name win.
      for (Limit limit : standard.limits()) {
        limits.put(limit.id(), limit);
        limits.put(limit.name(), limit);
      }
    }
  }

  private void attributes(Attributes attributes) {
    attributes
        .all()
        .forEach(
            a -> {
              if (a.value() instanceof Value.PartRef p) {
                part(p.part());
              } else if (a.value() instanceof Value.Group g) {
                group(g.group());
              }
            });
  }

  private void part(Part part) {
    if (parts.putIfAbsent(part.qualifiedName(), part) == null) {
      parts.putIfAbsent(part.name(), part);
      attributes(part.attributes());
    }
  }

  private void kind(Kind kind) {
    if (kinds.putIfAbsent(kind.qualifiedName(), kind) != null) {
      return;
    }
    kinds.putIfAbsent(kind.name(), kind);
    for (AttributeSpec a : kind.attributes()) {
      if (a.type() instanceof AttributeType.Choice choice) {
        symbols.addAll(choice.names());
      }
    }
    if (kind.parent() != null) {
      kind(kind.parent());
    }
  }

  private void group(LaneGroup group) {
    for (String name : List.of(group.modulation(), group.medium(), group.protocol())) {
      if (!name.isEmpty()) {
        symbols.add(name);
      }
    }
  }

  /** By name, contained ones as {@code tray.engine}. */
  Map<String, Instance> instances() {
    return instances;
  }

  /** Directly inside an instance, by name. */
  Map<String, Instance> inside(Instance instance) {
    return contents.getOrDefault(instance, Map.of());
  }

  /** By name and by id, of all standards that the design conforms to. */
  Map<String, Limit> limits() {
    return limits;
  }

  /** By simple and qualified name, those in use. */
  Map<String, Part> parts() {
    return parts;
  }

  Map<String, Kind> kinds() {
    return kinds;
  }

  Set<String> symbols() {
    return symbols;
  }
}
