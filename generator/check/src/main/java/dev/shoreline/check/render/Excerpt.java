package dev.shoreline.check.render;

/**
 * One line of source with carets under a part of it. Tabs are expanded, wide characters counted as
 * such, and of very long lines only the surroundings of the carets are shown.
 *
 * @param text the line as printed
 * @param carets spaces and carets that stand under it
 */
record Excerpt(String text, String carets) {
  private static final int TAB = 4;
  private static final int LONGEST = 200;
  private static final int BEFORE = 80;
  private static final String CUT = "...";

  /**
   * @param column first marked UTF-16 unit, from 1
   * @param length marked UTF-16 units; at least one caret is drawn
   */
  static Excerpt of(String line, int column, int length) {
    int begin = Math.min(Math.max(column - 1, 0), line.length());
    int end = (int) Math.min((long) begin + Math.max(length, 0), line.length());
    int from = line.length() <= LONGEST ? 0 : boundary(line, Math.max(0, begin - BEFORE));
    int to =
        line.length() <= LONGEST
            ? line.length()
            : boundary(line, Math.min(line.length(), from + LONGEST));
    StringBuilder text = new StringBuilder(from > 0 ? CUT : "");
    StringBuilder carets = new StringBuilder(from > 0 ? " ".repeat(CUT.length()) : "");
    int width = text.length();
    int marked = 0;
    for (int i = from; i < to; ) {
      int c = line.codePointAt(i);
      int before = text.length();
      int columns;
      if (c == '\t') {
        columns = TAB - width % TAB;
        text.append(" ".repeat(columns));
      } else {
        Printable.append(text, c);
        boolean plain = text.length() - before == Character.charCount(c);
        columns = plain ? Printable.width(c) : text.length() - before;
      }
      width += columns;
      if (i < begin) {
        carets.append(" ".repeat(columns));
      } else if (i < end) {
        carets.append("^".repeat(columns));
        marked += columns;
      }
      i += Character.charCount(c);
    }
    if (marked == 0) {
      carets.append('^');
    }
    return new Excerpt((text + (to < line.length() ? CUT : "")).stripTrailing(), carets.toString());
  }

  /** Never between the halves of a surrogate pair. */
  private static int boundary(String line, int index) {
    boolean splits =
        index > 0
            && index < line.length()
            && Character.isLowSurrogate(line.charAt(index))
            && Character.isHighSurrogate(line.charAt(index - 1));
    return splits ? index - 1 : index;
  }
}
