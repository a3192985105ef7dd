package dev.shoreline.eclipse.navigate;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.Spans;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/** Lists where the name at the caret is used, its declaration included. */
public final class FindUsesHandler extends AbstractHandler {
  @Override
  public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
    ITextEditor editor = TextEditors.of(HandlerUtil.getActiveEditor(event));
    IDocument document = editor == null ? null : TextEditors.document(editor);
    String uri = TextEditors.uri(editor);
    if (editor == null || document == null || uri == null) {
      return null;
    }
    Position position = Spans.position(document, TextEditors.offset(editor));
    ReferenceParams params =
        new ReferenceParams(new TextDocumentIdentifier(uri), position, new ReferenceContext(true));
    try {
      var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
      UsesView view = (UsesView) page.showView(UsesView.ID);
      ShorelinePlugin.server()
          .ask(
              offered -> Answers.isOn(offered.getReferencesProvider()),
              remote -> remote.getTextDocumentService().references(params))
          .whenComplete(
              (uses, fault) -> {
                Answers.report(fault);
                if (uses != null) {
                  view.showLater(uses);
                }
              });
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException("The view cannot be opened", e);
    }
  }
}
