package dev.shoreline.diff.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds what was renamed. A rename is believed when the old name is gone and the new one was not
 * there; a name that was handed on ({@code a} to {@code b} while {@code b} became {@code c}) is
 * followed to its end. A {@code was} on the side before is a rename that is taken back, so that
 * exchanged sides give exchanged pairs. Any other {@code was} is out of date and means nothing.
 */
final class Renames<T> {
  private record Edge(String before, String after) {
    String lesser() {
      return before.compareTo(after) <= 0 ? before : after;
    }

    String greater() {
      return before.compareTo(after) <= 0 ? after : before;
    }
  }

  private final Map<String, T> before;
  private final Map<String, T> after;
  private final Function<T, String> name;
  private final Function<T, List<String>> formerly;

  Renames(
      List<T> before, List<T> after, Function<T, String> name, Function<T, List<String>> formerly) {
    this.name = name;
    this.formerly = formerly;
    this.before = byName(before);
    this.after = byName(after);
  }

  private Map<String, T> byName(List<T> elements) {
    Map<String, T> map = new TreeMap<>();
    elements.forEach(e -> map.putIfAbsent(name.apply(e), e));
    return map;
  }

  /** Element before to element after; only those that were renamed. */
  Map<T, T> pairs() {
    List<Edge> edges = new ArrayList<>(edges(before, after));
    edges(after, before).forEach(e -> edges.add(new Edge(e.after(), e.before())));
    edges.sort(Comparator.comparing(Edge::lesser).thenComparing(Edge::greater));
    Set<String> from = new HashSet<>();
    Set<String> to = new HashSet<>();
    Map<T, T> pairs = new IdentityHashMap<>();
    for (Edge e : edges) {
      T old = before.get(e.before());
      T now = after.get(e.after());
      if (old != null && now != null && !from.contains(e.before()) && !to.contains(e.after())) {
        from.add(e.before());
        to.add(e.after());
        pairs.put(old, now);
      }
    }
    return pairs;
  }

  /** Renames that the newer list states, each from its old to its new name. */
  private List<Edge> edges(Map<String, T> older, Map<String, T> newer) {
    Map<String, List<String>> heirs = new HashMap<>();
    newer.forEach(
        (now, element) ->
            formerly.apply(element).stream()
                .filter(f -> !f.equals(now) && older.containsKey(f))
                .forEach(f -> heirs.computeIfAbsent(f, k -> new ArrayList<>()).add(now)));
    List<Edge> edges = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String start : older.keySet()) {
      if (!newer.containsKey(start)) {
        edges.addAll(chain(start, heirs, older, seen));
      }
    }
    return edges;
  }

  /** From a name that is gone to one that is new; nothing when no heir leads there. */
  private List<Edge> chain(
      String start, Map<String, List<String>> heirs, Map<String, T> older, Set<String> seen) {
    List<Edge> edges = new ArrayList<>();
    String at = start;
    while (seen.add(at)) {
      List<String> next = heirs.getOrDefault(at, List.of());
      if (next.isEmpty()) {
        return List.of();
      }
      String heir =
          next.stream().filter(n -> !older.containsKey(n)).findFirst().orElse(next.get(0));
      edges.add(new Edge(at, heir));
      if (!older.containsKey(heir)) {
        return edges;
      }
      at = heir;
    }
    return List.of();
  }
}
