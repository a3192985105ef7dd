package dev.shoreline.emit.conformance;

import dev.shoreline.emit.html.Html;

/** Text from a spec, made safe inside a Markdown document and its tables. */
public final class Markdown {
  private static final String SPECIAL = "\\`*_{}[]()#+!|~<>&$";

  private Markdown() {}

  /** Running text: every character that Markdown or HTML would take as a sign is escaped. */
  public static String text(String raw) {
    StringBuilder safe = new StringBuilder(raw.length() + 16);
    oneLine(raw)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                // A name after this sign would notify someone who has nothing to do with it.
                case '@' -> safe.append("@\u200B");
                default -> {
                  if (SPECIAL.indexOf(c) >= 0) {
                    safe.append('\\');
                  }
                  safe.appendCodePoint(c);
                }
              }
            });
    return safe.toString();
  }

  /**
   * A name set in code, also inside a table; empty stays empty. A name that could end the code or
   * begin markup is written as running text instead.
   */
  public static String code(String raw) {
    String line = oneLine(raw);
    if (line.isEmpty()) {
      return "";
    }
    boolean plain = line.indexOf('`') < 0 && line.indexOf('<') < 0;
    return plain ? "`" + line.replace("|", "\\|") + "`" : text(raw);
  }

  private static String oneLine(String raw) {
    StringBuilder line = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r' || c == '\t') {
                line.append(' ');
              } else if (Html.isInvisible(c)) {
                line.append(String.format(java.util.Locale.ROOT, "(U+%04X)", c));
              } else {
                line.appendCodePoint(c);
              }
            });
    return line.toString().strip();
  }
}
