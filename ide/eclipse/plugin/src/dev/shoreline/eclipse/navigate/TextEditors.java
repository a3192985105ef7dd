package dev.shoreline.eclipse.navigate;

import dev.shoreline.eclipse.server.OpenSpecs;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/** Text editors behind parts of the workbench. */
public final class TextEditors {
  private TextEditors() {}

  public static @Nullable ITextEditor of(@Nullable IWorkbenchPart part) {
    return part instanceof ITextEditor editor ? editor : Adapters.adapt(part, ITextEditor.class);
  }

  public static @Nullable IDocument document(ITextEditor editor) {
    return editor.getDocumentProvider() == null
        ? null
        : editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  /** The address of the spec in an editor; null when it holds none. */
  public static @Nullable String uri(@Nullable ITextEditor editor) {
    IDocument document = editor == null ? null : document(editor);
    return document == null ? null : OpenSpecs.uri(document);
  }

  /** Where the caret is; zero when nothing is selected. */
  public static int offset(ITextEditor editor) {
    return editor.getSelectionProvider().getSelection() instanceof ITextSelection text
        ? text.getOffset()
        : 0;
  }
}
