package dev.shoreline.eclipse.server;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Offsets in a document, in UTF-16 units, to lines and columns from zero, and back. */
public final class Spans {
  private Spans() {}

  public static Position position(IDocument document, int offset) {
    try {
      int within = Math.max(0, Math.min(offset, document.getLength()));
      int line = document.getLineOfOffset(within);
      return new Position(line, within - document.getLineOffset(line));
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Range range(IDocument document, int offset, int length) {
    return new Range(position(document, offset), position(document, offset + length));
  }

  /** The offset of a position; one beyond its line or the text is drawn back to the end. */
  public static int offset(IDocument document, Position position) {
    try {
      if (position.getLine() >= document.getNumberOfLines()) {
        return document.getLength();
      }
      IRegion line = document.getLineInformation(position.getLine());
      return line.getOffset() + Math.min(position.getCharacter(), line.getLength());
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static IRegion region(IDocument document, Range range) {
    int start = offset(document, range.getStart());
    return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
  }
}
