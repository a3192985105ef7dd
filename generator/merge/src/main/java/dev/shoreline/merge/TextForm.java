package dev.shoreline.merge;

/**
 * How a text is stored, apart from what it says: byte order mark, line ends, and the line end
 * behind its last line.
 *
 * @param hasMark whether it begins with a byte order mark
 * @param lineEnd "\r\n" if all lines end so, else "\n"; mixed ends become line feeds
 * @param isOpen whether the last line has no end
 */
public record TextForm(boolean hasMark, String lineEnd, boolean isOpen) {
  private static final String MARK = "\ufeff";

  /** The form of a text. */
  public static TextForm of(String text) {
    String plain = text.replace("\r\n", "");
    boolean isPaired = plain.indexOf('\n') < 0 && plain.length() < text.length();
    return new TextForm(
        text.startsWith(MARK), isPaired ? "\r\n" : "\n", !text.isEmpty() && !text.endsWith("\n"));
  }

  /** A text with line feeds, one behind the last line too, and no mark. */
  public static String plain(String text) {
    String bare = text.startsWith(MARK) ? text.substring(1) : text;
    String fed = bare.replace("\r\n", "\n");
    return fed.isEmpty() || fed.endsWith("\n") ? fed : fed + "\n";
  }

  /** A plain text in this form. */
  public String apply(String plain) {
    boolean cut = isOpen && plain.endsWith("\n");
    String lines = cut ? plain.substring(0, plain.length() - 1) : plain;
    return (hasMark ? MARK : "") + (lineEnd.equals("\n") ? lines : lines.replace("\n", lineEnd));
  }
}
