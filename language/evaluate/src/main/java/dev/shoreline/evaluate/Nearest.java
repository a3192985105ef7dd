package dev.shoreline.evaluate;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name an author most likely meant. */
public final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /**
   * The candidate that takes the fewest single-letter edits, if they are few for its length; of
   * equally near ones the first in alphabetical order.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int fewest = Math.max(1, word.length() / 3) + 1;
    for (String candidate : candidates.stream().distinct().sorted().toList()) {
      if (Math.abs(candidate.length() - word.length()) >= fewest) {
        continue;
      }
      int edits = edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (edits < fewest) {
        fewest = edits;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A hint such as {@code did you mean `power`?}; empty when nothing is near. */
  public static String hint(String word, Collection<String> candidates) {
    return to(word, candidates).map(n -> "did you mean `" + n + "`?").orElse("");
  }

  /** Insertions, deletions, replacements and swaps of neighbours. */
  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(d[i - 1][j], d[i][j - 1]) + 1;
        least = Math.min(least, d[i - 1][j - 1] + (same ? 0 : 1));
        boolean swap =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swap ? Math.min(least, d[i - 2][j - 2] + 1) : least;
      }
    }
    return d[a.length()][b.length()];
  }
}
