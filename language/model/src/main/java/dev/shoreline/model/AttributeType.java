package dev.shoreline.model;

import dev.shoreline.units.Unit;
import java.util.List;

/** What an attribute of a kind may hold. */
public sealed interface AttributeType {
  record Text() implements AttributeType {}

  record Flag() implements AttributeType {}

  record Date() implements AttributeType {}

  /** An amount in any currency. */
  record Money() implements AttributeType {}

  /** A quantity of the dimension (and zero) of {@code unit}. */
  record Measure(Unit unit) implements AttributeType {}

  /** One of the given names. */
  record Choice(List<String> names) implements AttributeType {
    public Choice {
      names = List.copyOf(names);
    }
  }

  /** A group of lanes, lasers or fibers. */
  record Group() implements AttributeType {}

  /** A part of the given kind, by qualified name of the kind. */
  record PartOf(String kind) implements AttributeType {}
}
