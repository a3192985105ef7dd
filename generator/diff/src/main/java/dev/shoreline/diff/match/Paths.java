package dev.shoreline.diff.match;

import java.util.Map;

/**
 * Renamed instances in a text: a path such as {@code tray[1..2].oe[3].host} is read name by name,
 * indices aside, and every name that changed is replaced.
 */
final class Paths {
  private final Map<String, String> renamed;

  /**
   * @param renamed path before, without indices and under the old names, to the last name it has
   *     now
   */
  Paths(Map<String, String> renamed) {
    this.renamed = Map.copyOf(renamed);
  }

  String under(String text) {
    if (renamed.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    String word = "";
    int i = 0;
    while (i < text.length()) {
      int end = name(text, i);
      if (end == i) {
        out.append(text.charAt(i++));
        continue;
      }
      String first = text.substring(i, end);
      // Buses and loops have names of their own.
      boolean other = word.equals("bus") || word.equals("loop");
      i = other ? copy(text, i, end, out) : path(text, i, end, out);
      word = first;
    }
    return out.toString();
  }

  private static int copy(String text, int from, int end, StringBuilder out) {
    out.append(text, from, end);
    return end;
  }

  private int path(String text, int from, int firstEnd, StringBuilder out) {
    String path = "";
    int start = from;
    int end = firstEnd;
    while (true) {
      String name = text.substring(start, end);
      path = path.isEmpty() ? name : path + "." + name;
      out.append(renamed.getOrDefault(path, name));
      int next = index(text, end);
      out.append(text, end, next);
      int after = next + 1 < text.length() && text.charAt(next) == '.' ? name(text, next + 1) : 0;
      if (after <= next + 1) {
        return next;
      }
      out.append('.');
      start = next + 1;
      end = after;
    }
  }

  /** Where the name that begins here ends; {@code from} when none begins. */
  private static int name(String text, int from) {
    int i = from;
    while (i < text.length() && isPart(text, i, from)) {
      i++;
    }
    return i;
  }

  private static boolean isPart(String text, int i, int from) {
    char c = text.charAt(i);
    boolean hyphen =
        c == '-'
            && i > from
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i + 1));
    return Character.isLetterOrDigit(c) || c == '_' || hyphen;
  }

  /** Behind {@code [...]} when it stands here. */
  private static int index(String text, int from) {
    if (from >= text.length() || text.charAt(from) != '[') {
      return from;
    }
    int close = text.indexOf(']', from);
    return close < 0 ? from : close + 1;
  }
}
