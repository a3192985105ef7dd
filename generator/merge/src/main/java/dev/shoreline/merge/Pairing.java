package dev.shoreline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The members of a block in three versions, under keys that make the same element the same: that of
 * the base if there is one.
 *
 * @param base by key, in the order of the text; likewise the others
 * @param names keys that the sides themselves have, where another element took the place of one
 */
record Pairing(
    Map<String, Element> base,
    Map<String, Element> ours,
    Map<String, Element> theirs,
    Map<String, Paths> names) {

  /** What tells a place among siblings: the kept element before it, the kind, and a count. */
  private record Place(String after, String kind, int count) {}

  static Pairing of(List<Element> base, List<Element> ours, List<Element> theirs) {
    Map<String, Element> before = byKey(base);
    Map<String, Element> left = renamed(before.keySet(), ours);
    Map<String, Element> right = renamed(before.keySet(), theirs);
    Map<String, String> byLeft = replaced(before, left);
    Map<String, String> byRight = replaced(before, right);
    for (Element gone : base) {
      String key = gone.key();
      boolean isByBoth = byLeft.containsKey(key) && byRight.containsKey(key);
      if (!isByBoth && !gone.isNameless()) {
        byLeft.remove(key);
        byRight.remove(key);
      }
    }
    Map<String, Paths> names = new HashMap<>();
    for (String key : before.keySet()) {
      if (byLeft.containsKey(key) || byRight.containsKey(key)) {
        names.put(key, new Paths(byLeft.getOrDefault(key, key), byRight.getOrDefault(key, key)));
      }
    }
    return new Pairing(before, underOldKeys(left, byLeft), underOldKeys(right, byRight), names);
  }

  static Map<String, Element> byKey(List<Element> elements) {
    Map<String, Element> found = new LinkedHashMap<>();
    elements.forEach(e -> found.put(e.key(), e));
    return found;
  }

  /** By key, where an element that says what it was called goes by that, if the base knows it. */
  static Map<String, Element> renamed(Set<String> base, List<Element> elements) {
    Set<String> own = elements.stream().map(Element::key).collect(Collectors.toSet());
    Map<String, Element> found = new LinkedHashMap<>();
    for (Element e : elements) {
      boolean isRenamed =
          base.contains(e.formerly())
              && !own.contains(e.formerly())
              && !base.contains(e.key())
              && !found.containsKey(e.formerly());
      found.put(isRenamed ? e.formerly() : e.key(), e);
    }
    return found;
  }

  /** Elements of the base that another of their kind stands in the place of: old key to new. */
  private static Map<String, String> replaced(
      Map<String, Element> base, Map<String, Element> side) {
    Map<Place, String> added = places(side, base.keySet());
    Map<String, String> replaced = new HashMap<>();
    places(base, side.keySet())
        .forEach(
            (place, key) -> {
              String by = added.get(place);
              if (by != null) {
                replaced.put(key, by);
              }
            });
    return replaced;
  }

  private static Map<Place, String> places(Map<String, Element> elements, Set<String> kept) {
    Map<Place, String> places = new LinkedHashMap<>();
    Map<Place, Integer> counts = new HashMap<>();
    String after = "";
    for (String key : elements.keySet()) {
      if (kept.contains(key)) {
        after = key;
      } else {
        String kind = key.substring(0, Math.max(0, key.indexOf(' ')));
        int count = counts.merge(new Place(after, kind, 0), 1, Integer::sum);
        places.put(new Place(after, kind, count), key);
      }
    }
    return places;
  }

  private static Map<String, Element> underOldKeys(
      Map<String, Element> side, Map<String, String> replaced) {
    Map<String, String> oldByNew = new HashMap<>();
    replaced.forEach((old, by) -> oldByNew.put(by, old));
    Map<String, Element> found = new LinkedHashMap<>();
    side.forEach((key, element) -> found.put(oldByNew.getOrDefault(key, key), element));
    return found;
  }

  /** All keys, those of ours first. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(ours.keySet());
    theirs.keySet().stream().filter(k -> !ours.containsKey(k)).forEach(keys::add);
    return keys;
  }
}
