package dev.shoreline.elaborate;

import dev.shoreline.model.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The instances of one design by name. */
final class InstanceTree {
  private final List<Instance> all = new ArrayList<>();
  private final Map<String, Instance> top = new LinkedHashMap<>();
  private final Map<String, Map<String, Instance>> children = new HashMap<>();
  private final Map<String, Set<String>> broken = new HashMap<>();

  void add(Instance instance) {
    all.add(instance);
    Instance parent = instance.parent();
    Map<String, Instance> siblings =
        parent == null ? top : children.computeIfAbsent(parent.path(), p -> new LinkedHashMap<>());
    siblings.put(instance.name(), instance);
  }

  /** Remembers a name that has a message of its own, so that its uses stay silent. */
  void addBroken(@Nullable Instance parent, String name) {
    broken.computeIfAbsent(parent == null ? "" : parent.path(), p -> new HashSet<>()).add(name);
  }

  boolean isBroken(@Nullable Instance parent, String name) {
    return broken.getOrDefault(parent == null ? "" : parent.path(), Set.of()).contains(name);
  }

  /** The instance of that name within {@code parent}, or at the levels when that is null. */
  @Nullable Instance find(@Nullable Instance parent, String name) {
    return within(parent).get(name);
  }

  /** Names within {@code parent}, or at the levels when that is null. */
  Collection<String> names(@Nullable Instance parent) {
    return within(parent).keySet();
  }

  private Map<String, Instance> within(@Nullable Instance parent) {
    return parent == null ? top : children.getOrDefault(parent.path(), Map.of());
  }

  int size() {
    return all.size();
  }

  List<Instance> all() {
    return List.copyOf(all);
  }
}
