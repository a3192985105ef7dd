package dev.shoreline.emit.html;

/**
 * Text from a spec, made safe inside HTML and SVG. Every value that a template prints goes through
 * one of these methods; nothing else in the product writes markup around a foreign text.
 */
public final class Html {
  private Html() {}

  /**
   * Escapes a text for an element's content or a quoted attribute value, so that the result is
   * well-formed both as HTML and as XML. Characters that no reader sees but that change what one
   * reads (controls, marks that turn the direction of writing) are shown as their code point.
   */
  public static String text(String raw) {
    StringBuilder safe = new StringBuilder(raw.length() + 16);
    raw.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      case '\n', '\t' -> safe.appendCodePoint(c);
      default -> {
        if (isInvisible(c)) {
          safe.append(codePoint(c));
        } else {
          safe.appendCodePoint(c);
        }
      }
    }
  }

  /** A text that other software will escape: what no reader sees is shown as its code point. */
  public static String visible(String raw) {
    StringBuilder visible = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(
            c -> {
              if (c != '\n' && c != '\t' && isInvisible(c)) {
                visible.append(codePoint(c));
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }

  private static String codePoint(int c) {
    return String.format(java.util.Locale.ROOT, "[U+%04X]", c);
  }

  /** Whether a character would be invisible, turn the text around, or be no character at all. */
  public static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * An anchor made of letters, digits and hyphens, for example {@code XpoMsa-module-power}. Two
   * different texts may give one anchor; number them where that matters.
   */
  public static String anchor(String raw) {
    StringBuilder id = new StringBuilder(raw.length());
    raw.codePoints()
        .map(c -> c < 128 && Character.isLetterOrDigit(c) ? c : '-')
        .filter(c -> c != '-' || !id.toString().endsWith("-"))
        .forEach(id::appendCodePoint);
    String trimmed = id.toString().replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "x" : trimmed;
  }
}
