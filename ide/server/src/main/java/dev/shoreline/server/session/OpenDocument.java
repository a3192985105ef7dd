package dev.shoreline.server.session;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A text that an editor holds.
 *
 * @param uri as the client writes it
 * @param version as the client counts
 */
public record OpenDocument(String uri, int version, String text) {

  /** The same after some changes, each on the text that the one before it left. */
  public OpenDocument with(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    String changed = text;
    for (TextDocumentContentChangeEvent change : changes) {
      Range range = change.getRange();
      if (range == null) {
        changed = change.getText();
      } else {
        int start = offset(changed, range.getStart());
        int end = Math.max(start, offset(changed, range.getEnd()));
        changed = changed.substring(0, start) + change.getText() + changed.substring(end);
      }
    }
    return new OpenDocument(uri, newVersion, changed);
  }

  /** A position behind the end of its line or of the text counts as that end. */
  static int offset(String text, Position position) {
    int at = 0;
    for (int line = 0; line < position.getLine(); line++) {
      at = nextLine(text, at);
      if (at < 0) {
        return text.length();
      }
    }
    int end = at;
    int wanted = at + Math.max(0, position.getCharacter());
    while (end < wanted && end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
