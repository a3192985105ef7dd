package dev.shoreline.eclipse.rename;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.edit.TextChanges;
import dev.shoreline.eclipse.server.Answers;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.NullChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.jspecify.annotations.Nullable;

/** The refactoring: the server finds all uses, the workbench previews and undoes. */
public final class Rename extends Refactoring {
  private final RenameTarget target;
  private String newName;
  private @Nullable Change change;

  public Rename(RenameTarget target) {
    this.target = target;
    this.newName = target.name();
  }

  String newName() {
    return newName;
  }

  public void setNewName(String name) {
    newName = name.strip();
  }

  @Override
  public String getName() {
    return "Rename " + target.name();
  }

  @Override
  public RefactoringStatus checkInitialConditions(@Nullable IProgressMonitor monitor) {
    return new RefactoringStatus();
  }

  @Override
  public RefactoringStatus checkFinalConditions(@Nullable IProgressMonitor monitor)
      throws CoreException, OperationCanceledException {
    RenameParams params =
        new RenameParams(new TextDocumentIdentifier(target.uri()), target.position(), newName);
    try {
      WorkspaceEdit edit =
          ShorelinePlugin.server()
              .ask(remote -> remote.getTextDocumentService().rename(params))
              .get(Answers.PATIENT, TimeUnit.MILLISECONDS);
      if (edit == null) {
        return RefactoringStatus.createFatalErrorStatus("This name cannot be changed.");
      }
      change = TextChanges.of(getName(), edit);
      return new RefactoringStatus();
    } catch (ExecutionException e) {
      // The server refuses in words: a name that is taken, or no name at all.
      return RefactoringStatus.createFatalErrorStatus(e.getCause().getMessage());
    } catch (TimeoutException e) {
      return RefactoringStatus.createFatalErrorStatus("The language server did not answer.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperationCanceledException();
    }
  }

  @Override
  public Change createChange(@Nullable IProgressMonitor monitor) {
    return change == null ? new NullChange(getName()) : change;
  }
}
