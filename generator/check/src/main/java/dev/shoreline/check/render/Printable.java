package dev.shoreline.check.render;

/**
 * Makes text from a spec safe to print: characters that steer a terminal, hide text or turn its
 * direction are shown as their number, so that what a reader sees is what stands there.
 */
public final class Printable {
  private Printable() {}

  /** One line: line ends become spaces, other controls {@code \\u{1b}}. */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\t') {
                out.append(' ');
              } else if (c != '\r') {
                append(out, c);
              }
            });
    return out.toString();
  }

  static void append(StringBuilder out, int codePoint) {
    if (isHarmless(codePoint)) {
      out.appendCodePoint(codePoint);
    } else {
      out.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
    }
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }

  /** How many columns of a terminal a code point takes: 0, 1 or 2. */
  public static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The blocks that Unicode's East Asian Width calls wide, and pictographs. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0x3041 && c <= 0xA4CF)
        || (c >= 0xA960 && c <= 0xA97F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F)
        || (c >= 0x1F680 && c <= 0x1F6FF)
        || (c >= 0x1F900 && c <= 0x1F9FF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
