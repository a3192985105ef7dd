package dev.shoreline.server.insight;

/** Text of a spec inside Markdown: it can neither format nor link, nor bring HTML along. */
final class Markdown {
  private static final String SIGNS = "\\`*_{}[]<>()#+!|~";

  private Markdown() {}

  static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 8);
    for (char c : text.toCharArray()) {
      if (SIGNS.indexOf(c) >= 0) {
        safe.append('\\');
      }
      safe.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    return safe.toString();
  }
}
