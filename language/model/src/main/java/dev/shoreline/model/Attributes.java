package dev.shoreline.model;

import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The stated values of one element, by name, in the order they were written. Immutable. */
public final class Attributes {
  public static final Attributes NONE = new Attributes(Map.of());

  private final Map<String, Attribute> byName;

  private Attributes(Map<String, Attribute> byName) {
    this.byName = byName;
  }

  public static Attributes of(Collection<Attribute> attributes) {
    Map<String, Attribute> map = new LinkedHashMap<>();
    attributes.forEach(a -> map.put(a.name(), a));
    return new Attributes(map);
  }

  /** These values with {@code overrides} replacing those of the same name. */
  public Attributes with(Attributes overrides) {
    Map<String, Attribute> map = new LinkedHashMap<>(byName);
    map.putAll(overrides.byName);
    return new Attributes(map);
  }

  public Collection<Attribute> all() {
    return java.util.Collections.unmodifiableCollection(byName.values());
  }

  public Optional<Attribute> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The quantity of that name; empty when absent, unknown or not a number. */
  public Optional<Quantity> quantity(String name) {
    return find(name)
        .map(Attribute::value)
        .filter(Value.Number.class::isInstance)
        .map(v -> ((Value.Number) v).quantity());
  }

  /** The text, symbol or date of that name; empty string when absent. */
  public String text(String name) {
    Value v = find(name).map(Attribute::value).orElse(new Value.Text(""));
    return v instanceof Value.Text || v instanceof Value.Symbol || v instanceof Value.Date
        ? v.text()
        : "";
  }

  public Optional<LaneGroup> group(String name) {
    return find(name)
        .map(Attribute::value)
        .filter(Value.Group.class::isInstance)
        .map(v -> ((Value.Group) v).group());
  }

  public Optional<Part> part(String name) {
    return find(name)
        .map(Attribute::value)
        .filter(Value.PartRef.class::isInstance)
        .map(v -> ((Value.PartRef) v).part());
  }

  public boolean flag(String name) {
    return find(name)
        .map(Attribute::value)
        .filter(Value.Flag.class::isInstance)
        .map(v -> ((Value.Flag) v).truth() == dev.shoreline.model.value.Truth.TRUE)
        .orElse(false);
  }
}
