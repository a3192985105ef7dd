package dev.shoreline.rollup.input;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Part;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.structure.Contents;
import dev.shoreline.units.Quantity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects stated values, each once, in the order in which they are come upon. */
final class Collector {
  private final Design design;
  private final Contents contents;
  private final Set<String> subjects;
  private final Set<Input> found = new LinkedHashSet<>();

  /**
   * @param subjects the ranges, links, loops or buses that are asked for; empty for all
   */
  Collector(Design design, Collection<String> subjects) {
    this.design = design;
    this.contents = new Contents(design);
    this.subjects = Set.copyOf(subjects);
  }

  Design design() {
    return design;
  }

  List<Input> all() {
    return List.copyOf(found);
  }

  /** Whether a figure that exists for each of several subjects is asked for of this one. */
  boolean asks(String name) {
    return subjects.isEmpty() || subjects.contains(name);
  }

  void add(String owner, String name, Value value, Origin origin) {
    found.add(new Input(owner, name, value, origin));
  }

  /** A number that stands in a line of its own, such as a voltage; nothing when not stated. */
  void number(String owner, String name, @Nullable Quantity quantity, Origin origin) {
    if (quantity != null) {
      add(owner, name, new Value.Number(quantity), origin);
    }
  }

  void number(String owner, String name, Quantity quantity, Span at) {
    number(owner, name, quantity, Origin.at(at));
  }

  /** Attributes that are stated; those that are not are left out. */
  void stated(String owner, Attributes attributes, String... names) {
    for (String name : names) {
      attributes.find(name).ifPresent(a -> add(owner, name, a.value(), a.origin()));
    }
  }

  void stated(Instance instance, String... names) {
    stated(instance.path(), instance.attributes(), names);
  }

  void stated(Part part, String... names) {
    stated(part.name(), part.attributes(), names);
  }

  /** The part that an attribute names, with some of that part's own attributes. */
  Optional<Part> part(String owner, Attributes attributes, String name, String... ofPart) {
    stated(owner, attributes, name);
    Optional<Part> part = attributes.part(name);
    part.ifPresent(p -> stated(p, ofPart));
    return part;
  }

  /** Of all instances of a kind, or of one that descends from it. */
  void ofKind(String kind, String... names) {
    design.instancesOf(kind).forEach(i -> stated(i, names));
  }

  void where(Predicate<Instance> which, String... names) {
    design.instances().stream().filter(which).forEach(i -> stated(i, names));
  }

  /** Of an instance and all that it contains, except contents that stand apart. */
  void within(Instance instance, Predicate<Instance> apart, String... names) {
    stated(instance, names);
    for (Instance inside : contents.of(instance)) {
      if (!apart.test(inside)) {
        within(inside, apart, names);
      }
    }
  }

  /** How many there are of a kind, as declared. */
  void counts(String kind) {
    for (Instance i : design.instancesOf(kind)) {
      number(i.path(), "count", Quantity.number(i.total()), i.span());
    }
  }
}
