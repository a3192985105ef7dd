package dev.shoreline.sonic;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file: the first few, each with the path of the member. */
final class Problems {
  private static final int SHOWN = 20;
  private static final int LONGEST = 100;

  private final String file;
  private final List<String> all = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(String path, String what) {
    if (all.size() < SHOWN) {
      all.add(file + ": " + (path.isEmpty() ? "" : plain(path) + " ") + what);
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<String> all() {
    return all;
  }

  /** Whether a device or interface can be called so. */
  static boolean isName(String text) {
    return !text.isBlank() && isText(text);
  }

  static boolean isText(String text) {
    return text.length() <= LONGEST && text.codePoints().noneMatch(Problems::steers);
  }

  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** One short line with nothing in it that steers a terminal. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(c -> out.appendCodePoint(steers(c) ? ' ' : c));
    return text.length() > LONGEST ? out + "..." : out.toString();
  }
}
