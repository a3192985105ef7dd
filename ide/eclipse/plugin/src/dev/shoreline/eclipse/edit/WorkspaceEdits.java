package dev.shoreline.eclipse.edit;

import dev.shoreline.eclipse.ShorelinePlugin;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.widgets.Display;

/** Applies edits of the server to open and closed files, as one step that can be undone. */
public final class WorkspaceEdits {
  private WorkspaceEdits() {}

  /**
   * @return whether all of it was applied
   */
  public static CompletableFuture<Boolean> apply(String label, WorkspaceEdit edit) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Display display = Display.getDefault();
    if (display.getThread() == Thread.currentThread()) {
      done.complete(perform(label, edit));
    } else {
      display.asyncExec(() -> done.complete(perform(label, edit)));
    }
    return done;
  }

  private static boolean perform(String label, WorkspaceEdit edit) {
    try {
      CompositeChange change = TextChanges.of(label, edit);
      change.initializeValidationData(new NullProgressMonitor());
      PerformChangeOperation operation = new PerformChangeOperation(change);
      operation.setUndoManager(RefactoringCore.getUndoManager(), label);
      ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
      return operation.changeExecuted();
    } catch (CoreException e) {
      ShorelinePlugin.log("The edit could not be made: " + label, e);
      return false;
    }
  }
}
