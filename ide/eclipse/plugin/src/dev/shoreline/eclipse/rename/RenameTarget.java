package dev.shoreline.eclipse.rename;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.editor.Words;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.OpenSpecs;
import dev.shoreline.eclipse.server.Spans;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * A name that can be changed.
 *
 * @param name as it is now
 */
public record RenameTarget(String uri, Position position, String name) {
  /** What stands at an offset; null when the server says that it is no name of the user's. */
  public static @Nullable RenameTarget at(IDocument document, int offset) {
    String uri = OpenSpecs.uri(document);
    if (uri == null) {
      return null;
    }
    Position position = Spans.position(document, offset);
    ServerCapabilities offered =
        Answers.within(Answers.PATIENT, ShorelinePlugin.server().capabilities());
    if (offered == null || !prepares(offered.getRenameProvider())) {
      return named(uri, position, word(document, offset));
    }
    PrepareRenameParams params = new PrepareRenameParams(new TextDocumentIdentifier(uri), position);
    var answer =
        Answers.within(
            Answers.PATIENT,
            ShorelinePlugin.server()
                .ask(remote -> remote.getTextDocumentService().prepareRename(params)));
    if (answer == null) {
      return null;
    }
    if (answer.isFirst()) {
      return named(uri, position, text(document, answer.getFirst()));
    }
    return answer.isSecond()
        ? named(uri, position, answer.getSecond().getPlaceholder())
        : named(uri, position, word(document, offset));
  }

  private static @Nullable RenameTarget named(String uri, Position position, String name) {
    return name.isEmpty() ? null : new RenameTarget(uri, position, name);
  }

  private static boolean prepares(@Nullable Either<Boolean, RenameOptions> provider) {
    return provider != null
        && provider.isRight()
        && Boolean.TRUE.equals(provider.getRight().getPrepareProvider());
  }

  private static String text(IDocument document, Range range) {
    IRegion region = Spans.region(document, range);
    try {
      return document.get(region.getOffset(), region.getLength());
    } catch (BadLocationException e) {
      return "";
    }
  }

  private static String word(IDocument document, int offset) {
    int start = offset;
    int end = offset;
    try {
      while (start > 0 && Words.isPart(document.getChar(start - 1))) {
        start--;
      }
      while (end < document.getLength() && Words.isPart(document.getChar(end))) {
        end++;
      }
      return document.get(start, end - start);
    } catch (BadLocationException e) {
      return "";
    }
  }
}
