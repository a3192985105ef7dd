package dev.shoreline.emit.diagram;

/**
 * How wide a text is, from a table built in and not from the fonts of the machine, so that pictures
 * are the same bytes everywhere. The widths are those of a common sans-serif face, rounded up a
 * little, because the reader's own font may be wider.
 */
public final class TextWidth {
  /** Width of the printable ASCII characters from the space on, in hundredths of the font size. */
  private static final int[] ASCII = {
    30, 30, 38, 60, 60, 92, 72, 22, 36, 36, 42, 62, 32, 36, 36, 36, // space to /
    60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 30, 30, 62, 62, 62, 56, // 0 to ?
    102, 70, 69, 74, 75, 66, 62, 79, 76, 30, 54, 70, 58, 87, 77, 80, // @ to O
    66, 80, 71, 68, 63, 75, 69, 97, 69, 68, 65, 42, 36, 42, 50, 52, // P to _
    36, 58, 61, 55, 61, 58, 34, 61, 60, 26, 27, 55, 26, 88, 60, 60, // ` to o
    61, 61, 38, 52, 36, 60, 55, 78, 55, 55, 52, 38, 28, 38, 62 // p to ~
  };

  private static final int WIDE = 105;
  private static final int OTHER = 68;

  private TextWidth() {}

  /** The width in pixels at a font size in pixels. */
  public static double of(String text, double size) {
    return text.codePoints().mapToLong(TextWidth::of).sum() * size / 100;
  }

  private static int of(int c) {
    int index = c - ' ';
    if (index >= 0 && index < ASCII.length) {
      return ASCII[index];
    }
    // Scripts of full width begin with Hangul Jamo and Han at U+1100; everything below is narrow.
    return c >= 0x1100 ? WIDE : OTHER;
  }

  /** The text, cut at the end with an ellipsis when it is wider than {@code width}. */
  public static String fit(String text, double size, double width) {
    if (of(text, size) <= width) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    int n = points.length;
    while (n > 0 && of(new String(points, 0, n), size) + of("\u2026", size) > width) {
      n--;
    }
    return new String(points, 0, n).stripTrailing() + "\u2026";
  }
}
