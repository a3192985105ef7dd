package dev.shoreline.diff.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The elements of two lists, put together where they are the same element.
 *
 * @param both in the order of the list after
 * @param gone only in the list before
 * @param come only in the list after
 */
public record Pairs<T>(List<Pair<T>> both, List<T> gone, List<T> come) {

  /** One element on both sides. */
  public record Pair<T>(T before, T after) {}

  public Pairs {
    both = List.copyOf(both);
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  /** By what is declared: names, and the names that elements had before. */
  public static <T> Pairs<T> named(
      List<T> before, List<T> after, Function<T, String> name, Function<T, List<String>> formerly) {
    Map<T, T> found = new Renames<>(before, after, name, formerly).pairs();
    Matching<T> matching = new Matching<>(before, after);
    matching.put(found);
    matching.byKey(name, name);
    return matching.pairs();
  }

  /**
   * By the first key that two elements share; elements with equal keys in the order of the lists.
   *
   * @param keys of an element of the list before and of one of the list after, closest first
   */
  public static <T> Pairs<T> keyed(List<T> before, List<T> after, List<Keys<T>> keys) {
    Matching<T> matching = new Matching<>(before, after);
    keys.forEach(k -> matching.byKey(k.before(), k.after()));
    return matching.pairs();
  }

  /** How elements are told apart; what was renamed has its new name in keys of both lists. */
  public record Keys<T>(Function<T, String> before, Function<T, String> after) {}

  /** Works on places in the lists: elements may be large, and equal ones are still two. */
  private static final class Matching<T> {
    private final List<T> before;
    private final List<T> after;
    private final BitSet paired = new BitSet();
    private final int[] beforeOf;

    Matching(List<T> before, List<T> after) {
      this.before = before;
      this.after = after;
      this.beforeOf = new int[after.size()];
      Arrays.fill(beforeOf, -1);
    }

    void put(Map<T, T> found) {
      Map<T, Integer> places = new IdentityHashMap<>();
      for (int b = 0; b < before.size(); b++) {
        places.put(before.get(b), b);
      }
      Map<T, T> beforeThis = new IdentityHashMap<>();
      found.forEach((b, a) -> beforeThis.put(a, b));
      for (int a = 0; a < after.size(); a++) {
        T b = beforeThis.get(after.get(a));
        Integer place = b == null ? null : places.get(b);
        if (place != null) {
          put(place, a);
        }
      }
    }

    private void put(int b, int a) {
      beforeOf[a] = b;
      paired.set(b);
    }

    void byKey(Function<T, String> ofBefore, Function<T, String> ofAfter) {
      Map<String, Deque<Integer>> open = new HashMap<>();
      for (int b = 0; b < before.size(); b++) {
        if (!paired.get(b)) {
          open.computeIfAbsent(ofBefore.apply(before.get(b)), k -> new ArrayDeque<>()).add(b);
        }
      }
      for (int a = 0; a < after.size(); a++) {
        Deque<Integer> same = beforeOf[a] >= 0 ? null : open.get(ofAfter.apply(after.get(a)));
        if (same != null && !same.isEmpty()) {
          put(same.remove(), a);
        }
      }
    }

    Pairs<T> pairs() {
      List<Pair<T>> both = new ArrayList<>();
      List<T> come = new ArrayList<>();
      for (int a = 0; a < after.size(); a++) {
        if (beforeOf[a] < 0) {
          come.add(after.get(a));
        } else {
          both.add(new Pair<>(before.get(beforeOf[a]), after.get(a)));
        }
      }
      List<T> gone = new ArrayList<>();
      for (int b = paired.nextClearBit(0); b < before.size(); b = paired.nextClearBit(b + 1)) {
        gone.add(before.get(b));
      }
      return new Pairs<>(both, gone, come);
    }
  }
}
