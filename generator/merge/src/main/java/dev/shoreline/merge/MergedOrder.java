package dev.shoreline.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of members that two sides have added to, taken from and moved about. It is that of
 * ours; what only theirs has moved or added follows what it follows there, behind what ours added
 * at the same place.
 */
final class MergedOrder {
  private final List<String> base;
  private final List<String> ours;
  private final List<String> theirs;

  /** Lists of different keys; the first is the same in all three, and the last. */
  MergedOrder(List<String> base, List<String> ours, List<String> theirs) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
  }

  /**
   * All keys in their order.
   *
   * @param gone keys that one side deleted and that are to stay away
   */
  List<String> without(Set<String> gone) {
    Set<String> inOurs = new HashSet<>(ours);
    Set<String> inTheirs = new HashSet<>(theirs);
    Set<String> inBase = new HashSet<>(base);
    Set<String> common = new HashSet<>(base);
    common.retainAll(inOurs);
    common.retainAll(inTheirs);
    Set<String> taken = moved(theirs, common);
    taken.removeAll(moved(ours, common));
    Map<String, String> next = new HashMap<>();
    String last = "";
    for (String key : ours) {
      if (!gone.contains(key) && !taken.contains(key)) {
        next.put(last, key);
        last = key;
      }
    }
    String after = "";
    for (String key : theirs) {
      if (gone.contains(key)) {
        continue;
      }
      if (taken.contains(key) || !inOurs.contains(key)) {
        for (String n = next.get(after);
            n != null && !inBase.contains(n) && !inTheirs.contains(n);
            n = next.get(after)) {
          after = n;
        }
        String behind = next.get(after);
        next.put(after, key);
        if (behind != null) {
          next.put(key, behind);
        }
      }
      after = key;
    }
    List<String> order = new ArrayList<>();
    for (String key = next.get(""); key != null; key = next.get(key)) {
      order.add(key);
    }
    return order;
  }

  /** Common keys outside of the longest run that kept its order. */
  private Set<String> moved(List<String> side, Set<String> common) {
    Map<String, Integer> places = new HashMap<>();
    base.stream().filter(common::contains).forEach(key -> places.put(key, places.size()));
    List<String> keys = side.stream().filter(common::contains).toList();
    int[] tails = new int[keys.size()];
    int[] before = new int[keys.size()];
    int length = 0;
    int[] values = keys.stream().mapToInt(k -> places.getOrDefault(k, 0)).toArray();
    int[] tailValues = new int[keys.size()];
    for (int i = 0; i < values.length; i++) {
      int found = Arrays.binarySearch(tailValues, 0, length, values[i]);
      int at = found >= 0 ? found : -found - 1;
      tails[at] = i;
      tailValues[at] = values[i];
      before[i] = at == 0 ? -1 : tails[at - 1];
      length = Math.max(length, at + 1);
    }
    Set<String> moved = new HashSet<>(keys);
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      moved.remove(keys.get(i));
    }
    return moved;
  }
}
