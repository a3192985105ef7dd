package dev.shoreline.evaluate;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A scope made of a few names. */
public final class World implements Scope {
  private final Map<String, Value> names = new TreeMap<>();
  private final Map<Dimension, Value> totals = new HashMap<>();
  private final List<Instance> children = new ArrayList<>();
  public final List<String> asked = new ArrayList<>();

  public World with(String name, Value value) {
    names.put(name, value);
    return this;
  }

  public World with(String name, String quantity) {
    return with(name, Exprs.number(quantity));
  }

  public World with(Instance instance) {
    if (instance.parent() != null) {
      children.add(instance);
      return this;
    }
    return with(instance.name(), new Value.InstanceRef(instance));
  }

  public World total(String unit, String quantity) {
    totals.put(Units.of(unit).dimension(), Exprs.number(quantity));
    return this;
  }

  public World total(String unit, Value value) {
    totals.put(Units.of(unit).dimension(), value);
    return this;
  }

  @Override
  public @Nullable Value name(String name) {
    asked.add(name);
    return names.get(name);
  }

  @Override
  public @Nullable Value member(Value of, String name) {
    if (of instanceof Value.PartRef p) {
      return p.part().attributes().find(name).map(Attribute::value).orElse(null);
    }
    if (!(of instanceof Value.InstanceRef ref)) {
      return null;
    }
    for (Instance child : children) {
      if (ref.instance().equals(child.parent()) && child.name().equals(name)) {
        return new Value.InstanceRef(child);
      }
    }
    Value stated = ref.instance().attributes().find(name).map(Attribute::value).orElse(null);
    boolean declared = ref.instance().part().kind().attribute(name).isPresent();
    return stated != null || !declared
        ? stated
        : new Value.Unknown(ref.instance().path() + " does not state its " + name);
  }

  @Override
  public @Nullable Value total(Dimension dimension) {
    return totals.get(dimension);
  }

  @Override
  public List<String> candidates() {
    return List.copyOf(names.keySet());
  }

  @Override
  public List<String> members(Value of) {
    return of instanceof Value.InstanceRef ref
        ? ref.instance().part().kind().attributes().stream().map(a -> a.name()).toList()
        : List.of();
  }
}
