package dev.shoreline.eclipse.server;

import dev.shoreline.eclipse.project.ShorelineNature;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.WorkspaceFolder;

/** The projects that the server reads as a whole: open ones of our nature. */
final class SpecFolders {
  private SpecFolders() {}

  static List<WorkspaceFolder> now() {
    List<WorkspaceFolder> folders = new ArrayList<>();
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      String uri = ShorelineNature.isOn(project) ? Uris.of(project) : null;
      if (uri != null) {
        folders.add(new WorkspaceFolder(uri, project.getName()));
      }
    }
    return folders;
  }
}
