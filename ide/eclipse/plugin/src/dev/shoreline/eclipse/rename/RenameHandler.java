package dev.shoreline.eclipse.rename;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.navigate.TextEditors;
import dev.shoreline.eclipse.server.Answers;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/** Renames what stands at the caret, wherever it is used, after a preview. */
public final class RenameHandler extends AbstractHandler {
  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    ITextEditor editor = TextEditors.of(HandlerUtil.getActiveEditor(event));
    IDocument document = editor == null ? null : TextEditors.document(editor);
    Shell shell = HandlerUtil.getActiveShell(event);
    if (editor == null || document == null || TextEditors.uri(editor) == null) {
      return null;
    }
    ServerCapabilities offered =
        Answers.within(Answers.PATIENT, ShorelinePlugin.server().capabilities());
    if (offered == null || !Answers.isOn(offered.getRenameProvider())) {
      MessageDialog.openInformation(shell, "Rename", "This server does not rename.");
      return null;
    }
    RenameTarget target = RenameTarget.at(document, TextEditors.offset(editor));
    if (target == null) {
      MessageDialog.openInformation(shell, "Rename", "There is no name to change here.");
      return null;
    }
    // Outside of the handler, because the wizard runs an event loop of its own.
    Display.getCurrent().asyncExec(() -> open(shell, target));
    return null;
  }

  private static void open(Shell shell, RenameTarget target) {
    try {
      RenameWizard wizard = new RenameWizard(new Rename(target));
      new RefactoringWizardOpenOperation(wizard).run(shell, "Rename " + target.name());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
