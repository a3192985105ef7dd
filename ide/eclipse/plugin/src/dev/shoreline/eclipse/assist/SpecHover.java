package dev.shoreline.eclipse.assist;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.editor.Words;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.OpenSpecs;
import dev.shoreline.eclipse.server.Spans;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkedString;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** What the server knows of the word under the pointer. Called off the thread of the display. */
public final class SpecHover implements ITextHover, ITextHoverExtension {
  @Override
  public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
    IDocument document = viewer.getDocument();
    String uri = document == null ? null : OpenSpecs.uri(document);
    if (document == null || uri == null) {
      return null;
    }
    HoverParams params =
        new HoverParams(
            new TextDocumentIdentifier(uri), Spans.position(document, region.getOffset()));
    Hover hover =
        Answers.within(
            Answers.BRIEF,
            ShorelinePlugin.server()
                .ask(
                    offered -> Answers.isOn(offered.getHoverProvider()),
                    remote -> remote.getTextDocumentService().hover(params)));
    String markdown = hover == null ? "" : text(hover).strip();
    return markdown.isEmpty() ? null : Markdown.html(markdown);
  }

  private static String text(Hover hover) {
    Either<List<Either<String, MarkedString>>, MarkupContent> contents = hover.getContents();
    if (contents.isRight()) {
      return contents.getRight().getValue();
    }
    return contents.getLeft().stream()
        .map(part -> part.isLeft() ? part.getLeft() : part.getRight().getValue())
        .collect(Collectors.joining("\n\n"));
  }

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    IDocument document = viewer.getDocument();
    int start = offset;
    int end = offset;
    try {
      while (start > 0 && Words.isPart(document.getChar(start - 1))) {
        start--;
      }
      while (end < document.getLength() && Words.isPart(document.getChar(end))) {
        end++;
      }
    } catch (BadLocationException e) {
      return new Region(offset, 0);
    }
    return new Region(start, end - start);
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return parent -> new DefaultInformationControl(parent, true);
  }
}
