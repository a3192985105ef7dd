package dev.shoreline.eclipse.marker;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a message says, and the id it goes by. */
public final class MessageText {
  private MessageText() {}

  public static String of(Diagnostic diagnostic) {
    Either<String, MarkupContent> message = diagnostic.getMessage();
    return message.isLeft() ? message.getLeft() : message.getRight().getValue();
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
