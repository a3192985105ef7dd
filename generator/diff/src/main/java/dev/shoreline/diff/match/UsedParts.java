package dev.shoreline.diff.match;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.model.Link;
import dev.shoreline.model.Part;
import dev.shoreline.model.Plate;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All parts that a design uses, each once, in the order in which they are met. */
final class UsedParts {
  private final Map<String, Part> found = new LinkedHashMap<>();
  private final Deque<Part> open = new ArrayDeque<>();

  private UsedParts() {}

  static List<Part> of(Design design) {
    UsedParts parts = new UsedParts();
    parts.attributes(design.attributes());
    design.levels().stream().map(LevelBlock::attributes).forEach(parts::attributes);
    for (Instance i : design.instances()) {
      parts.part(i.part());
      parts.attributes(i.attributes());
    }
    design.links().forEach(parts::link);
    design.loops().stream().map(CoolingLoop::attributes).forEach(parts::attributes);
    design.plates().stream().map(Plate::attributes).forEach(parts::attributes);
    while (!parts.open.isEmpty()) {
      parts.attributes(parts.open.pop().attributes());
    }
    return List.copyOf(parts.found.values());
  }

  private void part(Part part) {
    if (found.putIfAbsent(part.qualifiedName(), part) == null) {
      open.add(part);
    }
  }

  private void attributes(Attributes attributes) {
    for (Attribute a : attributes.all()) {
      if (a.value() instanceof Value.PartRef ref) {
        part(ref.part());
      }
    }
  }

  private void link(Link link) {
    for (Segment segment : link.segments()) {
      if (segment instanceof Segment.Medium m) {
        part(m.part());
        for (Segment.Joint j : m.joints()) {
          Part connector = j.connector();
          if (connector != null) {
            part(connector);
          }
        }
      }
    }
  }
}
