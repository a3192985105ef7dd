package dev.shoreline.eclipse.editor;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.OpenSpecs;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.custom.StyleRange;
import org.jspecify.annotations.Nullable;

/** Colours that need to know what a name means, laid over those of the scanner. */
public final class SemanticColors extends AfterTyping implements ITextPresentationListener {
  private List<SemanticToken> tokens = List.of();
  private String text = "";

  @Override
  public void install(ITextViewer viewer) {
    super.install(viewer);
    if (viewer instanceof ITextViewerExtension4 styled) {
      styled.addTextPresentationListener(this);
    }
  }

  @Override
  public void uninstall() {
    if (viewer() instanceof ITextViewerExtension4 styled) {
      styled.removeTextPresentationListener(this);
    }
    super.uninstall();
  }

  @Override
  protected void textSettled(IDocument document) {
    String uri = OpenSpecs.uri(document);
    if (uri == null) {
      return;
    }
    String asked = document.get();
    SemanticTokensParams params = new SemanticTokensParams(new TextDocumentIdentifier(uri));
    var server = ShorelinePlugin.server();
    server
        .ask(
            SemanticColors::offered,
            remote -> remote.getTextDocumentService().semanticTokensFull(params))
        .thenCombine(server.capabilities(), (answer, offered) -> read(document, answer, offered))
        .whenComplete(
            (found, fault) -> {
              Answers.report(fault);
              if (found != null) {
                onDisplay(() -> show(document, asked, found));
              }
            });
  }

  private static boolean offered(ServerCapabilities capabilities) {
    var provider = capabilities.getSemanticTokensProvider();
    return provider != null && Answers.isOn(provider.getFull());
  }

  private static @Nullable List<SemanticToken> read(
      IDocument document, @Nullable SemanticTokens answer, ServerCapabilities capabilities) {
    if (answer == null) {
      return null;
    }
    SemanticTokensLegend legend = capabilities.getSemanticTokensProvider().getLegend();
    return SemanticToken.read(document, answer.getData(), legend.getTokenTypes());
  }

  private void show(IDocument document, String asked, List<SemanticToken> found) {
    ITextViewer shown = viewer();
    if (shown != null && shown.getDocument() == document && document.get().equals(asked)) {
      tokens = found;
      text = asked;
      shown.invalidateTextPresentation();
    }
  }

  @Override
  public void applyTextPresentation(TextPresentation presentation) {
    IDocument document = getDocument();
    // While somebody types, places are those of an older text; the scanner's colours stay alone.
    if (tokens.isEmpty() || document == null || !document.get().equals(text)) {
      return;
    }
    IRegion extent = presentation.getExtent();
    for (SemanticToken token : tokens) {
      SyntaxColor color = token.color();
      if (color != null
          && token.offset() >= extent.getOffset()
          && token.offset() + token.length() <= extent.getOffset() + extent.getLength()) {
        TextAttribute attribute = color.attribute();
        presentation.replaceStyleRange(
            new StyleRange(
                token.offset(),
                token.length(),
                attribute.getForeground(),
                null,
                attribute.getStyle()));
      }
    }
  }
}
