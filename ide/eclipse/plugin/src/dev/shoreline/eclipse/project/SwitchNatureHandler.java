package dev.shoreline.eclipse.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;

/** Makes a project one of Shoreline's, or no longer. */
public final class SwitchNatureHandler extends AbstractHandler {
  @Override
  public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
    IProject project = ChosenProject.of(event);
    if (project == null) {
      return null;
    }
    try {
      if (ShorelineNature.isOn(project)) {
        ShorelineNature.remove(project, new NullProgressMonitor());
      } else {
        ShorelineNature.add(project, new NullProgressMonitor());
      }
    } catch (CoreException e) {
      throw new ExecutionException("The project could not be changed", e);
    }
    return null;
  }
}
