package dev.shoreline.eclipse.server;

import dev.shoreline.eclipse.ShorelinePlugin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/** Tells the server of projects that come and go, and of specs that change on disk. */
final class FolderWatch implements IResourceChangeListener, AutoCloseable {
  private final ShorelineServer server;
  private Map<String, WorkspaceFolder> known = Map.of();

  FolderWatch(ShorelineServer server) {
    this.server = server;
  }

  void watch() {
    known = folders();
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    List<FileEvent> changes = new ArrayList<>();
    boolean[] projects = {false};
    try {
      event
          .getDelta()
          .accept(
              delta -> {
                projects[0] |= delta.getResource().getType() == IResource.PROJECT;
                add(delta, changes);
                return true;
              });
    } catch (CoreException e) {
      ShorelinePlugin.log("A change of the workspace could not be read", e);
    }
    if (projects[0]) {
      compareFolders();
    }
    if (!changes.isEmpty()) {
      server.tell(
          remote ->
              remote
                  .getWorkspaceService()
                  .didChangeWatchedFiles(new DidChangeWatchedFilesParams(changes)));
    }
  }

  private static void add(IResourceDelta delta, List<FileEvent> changes) {
    IResource resource = delta.getResource();
    if (resource.getType() != IResource.FILE || !"shore".equals(resource.getFileExtension())) {
      return;
    }
    FileChangeType type =
        switch (delta.getKind()) {
          case IResourceDelta.ADDED -> FileChangeType.Created;
          case IResourceDelta.REMOVED -> FileChangeType.Deleted;
          default -> FileChangeType.Changed;
        };
    boolean contents =
        type != FileChangeType.Changed || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    // A deleted file has no location any more; its path in the project says where it was.
    String uri =
        resource.getRawLocationURI() == null ? null : Uris.of(resource.getRawLocationURI());
    if (contents && uri != null) {
      changes.add(new FileEvent(uri, type));
    }
  }

  private synchronized void compareFolders() {
    Map<String, WorkspaceFolder> now = folders();
    List<WorkspaceFolder> added =
        now.entrySet().stream()
            .filter(e -> !known.containsKey(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    List<WorkspaceFolder> removed =
        known.entrySet().stream()
            .filter(e -> !now.containsKey(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    known = now;
    if (!added.isEmpty() || !removed.isEmpty()) {
      WorkspaceFoldersChangeEvent change = new WorkspaceFoldersChangeEvent(added, removed);
      server.tell(
          remote ->
              remote
                  .getWorkspaceService()
                  .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(change)));
    }
  }

  private static Map<String, WorkspaceFolder> folders() {
    Map<String, WorkspaceFolder> folders = new LinkedHashMap<>();
    SpecFolders.now().forEach(folder -> folders.put(folder.getUri(), folder));
    return folders;
  }

  @Override
  public void close() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
  }
}
