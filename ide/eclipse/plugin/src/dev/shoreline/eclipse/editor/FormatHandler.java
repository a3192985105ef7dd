package dev.shoreline.eclipse.editor;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.edit.TextChanges;
import dev.shoreline.eclipse.navigate.TextEditors;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.OpenSpecs;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/** Lays the whole spec out as {@code shoreline fmt} does. */
public final class FormatHandler extends AbstractHandler {
  private static final int INDENT = 2;

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    ITextEditor editor = TextEditors.of(HandlerUtil.getActiveEditor(event));
    if (editor != null) {
      format(editor);
    }
    return null;
  }

  public static void format(ITextEditor editor) {
    IDocument document = TextEditors.document(editor);
    String uri = document == null ? null : OpenSpecs.uri(document);
    if (document == null || uri == null) {
      return;
    }
    String asked = document.get();
    DocumentFormattingParams params =
        new DocumentFormattingParams(
            new TextDocumentIdentifier(uri), new FormattingOptions(INDENT, true));
    ShorelinePlugin.server()
        .ask(
            offered -> Answers.isOn(offered.getDocumentFormattingProvider()),
            remote -> remote.getTextDocumentService().formatting(params))
        .whenComplete(
            (edits, fault) -> {
              Answers.report(fault);
              if (edits != null && !edits.isEmpty()) {
                Display.getDefault().asyncExec(() -> apply(editor, document, asked, edits));
              }
            });
  }

  private static void apply(
      ITextEditor editor, IDocument document, String asked, List<? extends TextEdit> edits) {
    if (!document.get().equals(asked)) {
      // Somebody typed on; edits of the older text would tear this one.
      return;
    }
    IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
    if (target != null) {
      target.beginCompoundChange();
    }
    try {
      TextChanges.tree(document, edits).apply(document);
    } catch (BadLocationException e) {
      ShorelinePlugin.log("The layout could not be applied", e);
    } finally {
      if (target != null) {
        target.endCompoundChange();
      }
    }
  }
}
