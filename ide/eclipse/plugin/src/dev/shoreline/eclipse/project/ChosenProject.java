package dev.shoreline.eclipse.project;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The project a command is about: that of the selection, else that of the editor. */
final class ChosenProject {
  private ChosenProject() {}

  static @Nullable IProject of(ExecutionEvent event) {
    if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
      IResource chosen = Adapters.adapt(selection.getFirstElement(), IResource.class);
      if (chosen != null) {
        return chosen.getProject();
      }
    }
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    IResource edited =
        editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
    return edited == null ? null : edited.getProject();
  }
}
