package dev.shoreline.diff;

import dev.shoreline.check.Conformance;
import dev.shoreline.diff.match.Formerly;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.model.Design;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which design of one side is which of the other: by qualified name, by {@code was}, and one that
 * only moved to another package by its own name when that tells it.
 */
final class DesignPairs {
  private DesignPairs() {}

  static Pairs<Conformance> of(List<Conformance> before, List<Conformance> after) {
    Pairs<Conformance> named =
        Pairs.named(before, after, c -> design(c).qualifiedName(), c -> Formerly.of(design(c)));
    Map<String, List<Conformance>> gone = byName(named.gone());
    Map<String, List<Conformance>> come = byName(named.come());
    Map<Conformance, Conformance> moved = new IdentityHashMap<>();
    Set<Conformance> found = Collections.newSetFromMap(new IdentityHashMap<>());
    come.forEach(
        (name, now) -> {
          List<Conformance> old = gone.getOrDefault(name, List.of());
          if (now.size() == 1 && old.size() == 1) {
            moved.put(now.get(0), old.get(0));
            found.add(old.get(0));
          }
        });
    List<Pairs.Pair<Conformance>> both = new ArrayList<>(named.both());
    moved.forEach((a, b) -> both.add(new Pairs.Pair<>(b, a)));
    return new Pairs<>(
        both,
        named.gone().stream().filter(c -> !found.contains(c)).toList(),
        named.come().stream().filter(c -> !moved.containsKey(c)).toList());
  }

  private static Map<String, List<Conformance>> byName(List<Conformance> designs) {
    Map<String, List<Conformance>> map = new HashMap<>();
    designs.forEach(c -> map.computeIfAbsent(design(c).name(), k -> new ArrayList<>()).add(c));
    return map;
  }

  private static Design design(Conformance c) {
    return c.analysis().design();
  }
}
