package dev.shoreline.eclipse.marker;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a message says, and the id it goes by. */
public final class MessageText {
  private MessageText() {}

  /** The fact and the hint in one line; a table of messages has no room for the notes between. */
  public static String of(Diagnostic diagnostic) {
    Either<String, MarkupContent> message = diagnostic.getMessage();
    String whole = message.isLeft() ? message.getLeft() : message.getRight().getValue();
    String[] lines = whole.strip().split("\\R");
    StringBuilder text = new StringBuilder(lines[0]);
    for (String line : lines) {
      if (line.startsWith("hint: ")) {
        text.append(" (").append(line).append(')');
      }
    }
    return text.toString();
  }

  /** The id of the message or rule; empty when it has none. */
  public static String id(Diagnostic diagnostic) {
    Either<String, Integer> code = diagnostic.getCode();
    if (code == null) {
      return "";
    }
    return code.isLeft() ? code.getLeft() : code.getRight().toString();
  }
}
