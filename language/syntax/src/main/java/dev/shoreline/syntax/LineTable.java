package dev.shoreline.syntax;

import dev.shoreline.model.message.Span;
import java.util.Arrays;

/** Turns offsets of one text into lines and columns, each in logarithmic time. */
public final class LineTable {
  private final String path;
  private final int length;
  private final int[] starts;

  public LineTable(String path, String text) {
    this.path = path;
    this.length = text.length();
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** Line of an offset, from 1. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Column of an offset in UTF-16 units, from 1. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** Offset of the first character of a line that counts from 1. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** A stretch of the text; offsets outside of it are moved to its nearest end. */
  public Span span(int offset, int stretch) {
    int from = Math.max(0, Math.min(offset, length));
    int to = Math.max(from, Math.min(from + stretch, length));
    return new Span(path, from, to - from, line(from), column(from), line(to), column(to));
  }
}
