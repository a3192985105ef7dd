package dev.shoreline.check;

import java.util.Collection;
import java.util.List;

/** How sure the transcription of a limit is; the words a limit may state. */
final class Confidence {
  /** From most to least. */
  private static final List<String> WORDS = List.of("high", "medium", "derived", "low");

  private Confidence() {}

  /** The lowest of those stated; empty when none is. A word that is not known counts as lowest. */
  static String lowest(Collection<String> stated) {
    String lowest = "";
    int rank = -1;
    for (String word : stated) {
      int at = WORDS.indexOf(word) < 0 ? WORDS.size() : WORDS.indexOf(word);
      if (!word.isEmpty() && at > rank) {
        lowest = word;
        rank = at;
      }
    }
    return lowest;
  }
}
