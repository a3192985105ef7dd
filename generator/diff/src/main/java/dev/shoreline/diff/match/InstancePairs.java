package dev.shoreline.diff.match;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Instances of two designs. What stands in a container is looked for in the same container; of one
 * that came or went only the outermost is told.
 */
final class InstancePairs {
  private static final String TOP = "";

  private InstancePairs() {}

  static Pairs<Instance> of(Design before, Design after) {
    Map<String, List<Instance>> old = children(before);
    Map<String, List<Instance>> now = children(after);
    Map<String, Instance> beforeOf = new HashMap<>();
    List<Instance> gone = new ArrayList<>();
    Map<String, Instance> come = new HashMap<>();
    record Level(String before, String after) {}
    Deque<Level> open = new ArrayDeque<>(List.of(new Level(TOP, TOP)));
    while (!open.isEmpty()) {
      Level level = open.pop();
      Pairs<Instance> pairs =
          Pairs.named(
              old.getOrDefault(level.before(), List.of()),
              now.getOrDefault(level.after(), List.of()),
              Instance::name,
              i -> i.formerly().isEmpty() ? List.of() : List.of(i.formerly()));
      gone.addAll(pairs.gone());
      pairs.come().forEach(i -> come.put(i.path(), i));
      for (Pairs.Pair<Instance> p : pairs.both()) {
        beforeOf.put(p.after().path(), p.before());
        open.push(new Level(p.before().path(), p.after().path()));
      }
    }
    List<Pairs.Pair<Instance>> both = new ArrayList<>();
    List<Instance> added = new ArrayList<>();
    for (Instance i : after.instances()) {
      Instance b = beforeOf.get(i.path());
      if (b != null) {
        both.add(new Pairs.Pair<>(b, i));
      } else if (come.containsKey(i.path())) {
        added.add(i);
      }
    }
    return new Pairs<>(both, gone, added);
  }

  private static Map<String, List<Instance>> children(Design design) {
    Map<String, List<Instance>> map = new HashMap<>();
    for (Instance i : design.instances()) {
      Instance parent = i.parent();
      String key = parent == null ? TOP : parent.path();
      map.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    return map;
  }

  /** Its path without indices. */
  static String names(Instance instance) {
    return instance.lineage().stream().map(Instance::name).collect(Collectors.joining("."));
  }
}
