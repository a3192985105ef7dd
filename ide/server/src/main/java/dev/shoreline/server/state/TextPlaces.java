package dev.shoreline.server.state;

import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.SourceFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Places in a text as the protocol counts them (lines and UTF-16 units from 0) and as Shoreline
 * does (offsets; lines and columns from 1).
 */
public final class TextPlaces {
  private TextPlaces() {}

  /** The offset of a position; one behind the end of a line or of the text is moved to that end. */
  public static int offset(SourceFile file, Position position) {
    String text = file.text();
    int lines = file.lines().line(text.length());
    if (position.getLine() >= lines) {
      return text.length();
    }
    int start = file.lines().start(position.getLine() + 1);
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return Math.min(start + position.getCharacter(), end);
  }

  public static Position position(SourceFile file, int offset) {
    int line = file.lines().line(offset);
    return new Position(line - 1, offset - file.lines().start(line));
  }

  public static Range range(SourceFile file, int offset, int length) {
    return new Range(position(file, offset), position(file, offset + length));
  }

  /** The range of a span; the start of the file for one that is not known. */
  public static Range range(Span span) {
    if (!span.isKnown()) {
      return new Range(new Position(0, 0), new Position(0, 0));
    }
    return new Range(
        new Position(span.line() - 1, span.column() - 1),
        new Position(span.endLine() - 1, span.endColumn() - 1));
  }
}
