package dev.shoreline.git.revision;

import java.util.Optional;

/**
 * Two revisions in one word, as Git writes them. A side left out is {@code HEAD}.
 *
 * @param from an expression, for example {@code main}
 * @param to an expression
 * @param sinceMergeBase whether the comparison begins where both parted ({@code A...B}) and not at
 *     {@code from} itself ({@code A..B})
 */
public record RevisionRange(String from, String to, boolean sinceMergeBase) {
  private static final String HEAD = "HEAD";

  /**
   * Reads {@code A..B} or {@code A...B}; empty for any other text, as a path such as {@code ..} or
   * {@code ../box} is.
   */
  public static Optional<RevisionRange> parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return Optional.empty();
    }
    boolean three = text.startsWith("...", dots);
    String from = text.substring(0, dots);
    String to = text.substring(dots + (three ? 3 : 2));
    boolean path = from.isEmpty() && (to.isEmpty() || to.startsWith("/") || to.startsWith("\\"));
    if (path || from.endsWith("/") || from.endsWith("\\") || to.contains("..")) {
      return Optional.empty();
    }
    return Optional.of(new RevisionRange(named(from), named(to), three));
  }

  private static String named(String side) {
    return side.isEmpty() ? HEAD : side;
  }
}
