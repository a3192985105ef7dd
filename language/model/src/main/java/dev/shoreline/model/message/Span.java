package dev.shoreline.model.message;

/**
 * A stretch of source text. Lines and columns count from 1, columns in UTF-16 units.
 *
 * @param file path relative to the project root with forward slashes; library files begin with
 *     {@code std/}
 */
public record Span(
    String file, int offset, int length, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {

  /** For facts that no text states. */
  public static final Span NONE = new Span("", 0, 0, 0, 0, 0, 0);

  /** The first character of a file, for messages about the file as a whole. */
  public static Span startOf(String file) {
    return new Span(file, 0, 0, 1, 1, 1, 1);
  }

  public boolean isKnown() {
    return !file.isEmpty();
  }

  @Override
  public int compareTo(Span o) {
    int byFile = file.compareTo(o.file);
    return byFile != 0 ? byFile : Integer.compare(offset, o.offset);
  }

  /** For example {@code panel.shore:41:11}. */
  @Override
  public String toString() {
    return isKnown() ? file + ":" + line + ":" + column : "(no place)";
  }
}
