package dev.shoreline.model.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds names that a misspelt one may have meant. */
public final class Nearest {
  /** Longer names are nothing that somebody mistyped. */
  private static final int LONGEST = 100;

  private Nearest() {}

  private record Near(String name, int distance) {}

  /**
   * Up to three names like {@code wrong}, the likest first; names alike are in alphabetical order.
   */
  public static List<String> all(String wrong, Collection<String> names) {
    if (wrong.length() > LONGEST) {
      return List.of();
    }
    int limit = Math.max(1, wrong.length() / 3);
    return names.stream()
        .distinct()
        .filter(name -> Math.abs(name.length() - wrong.length()) <= limit && !name.equals(wrong))
        .map(name -> new Near(name, between(wrong, name, limit)))
        .filter(near -> near.distance() <= limit)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(3)
        .map(Near::name)
        .toList();
  }

  /** The likest name, if any is like it. */
  public static Optional<String> to(String wrong, Collection<String> names) {
    return all(wrong, names).stream().findFirst();
  }

  /** A hint such as {@code did you mean `power`?}; empty when nothing is near. */
  public static String hint(String wrong, Collection<String> names) {
    return to(wrong, names).map(n -> "did you mean `" + n + "`?").orElse("");
  }

  /** Letters to insert, remove, replace or swap with the next; case counts for nothing. */
  static int between(String a, String b, int limit) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    int width = right.length() + 1;
    int[] beforeLast = new int[width];
    int[] last = new int[width];
    int[] row = new int[width];
    for (int j = 0; j < width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j < width; j++) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int cost = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        row[j] = swapped ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[width - 1];
  }
}
