package dev.shoreline.server;

import dev.shoreline.server.session.Folders;
import dev.shoreline.server.session.Session;
import dev.shoreline.server.session.Settings;
import dev.shoreline.server.session.WorkspaceThread.Urgency;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Folders, files on disk, settings and commands. */
final class WorkspaceRequests implements WorkspaceService {
  private final Session session;
  private final Folders folders;
  private final Navigation navigation;
  private final Commands commands;

  WorkspaceRequests(Session session, Folders folders, Navigation navigation, Commands commands) {
    this.session = session;
    this.folders = folders;
    this.navigation = navigation;
    this.commands = commands;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    Settings before = session.settings();
    Settings after = before.with(params.getSettings());
    session.settings(after);
    boolean isRead = after.libraries().equals(before.libraries());
    if (!isRead || !java.util.Objects.equals(after.asOf(), before.asOf())) {
      session.thread().submit(Urgency.FOREGROUND, folders::reload);
    }
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    List<String> added =
        params.getEvent().getAdded().stream().map(WorkspaceFolder::getUri).toList();
    List<String> removed =
        params.getEvent().getRemoved().stream().map(WorkspaceFolder::getUri).toList();
    session.thread().submit(Urgency.FOREGROUND, () -> folders.change(added, removed));
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    List<String> uris = params.getChanges().stream().map(FileEvent::getUri).distinct().toList();
    changed(uris);
  }

  @Override
  public void didDeleteFiles(DeleteFilesParams params) {
    changed(params.getFiles().stream().map(f -> f.getUri()).toList());
  }

  @Override
  public void didRenameFiles(RenameFilesParams params) {
    changed(params.getFiles().stream().map(f -> f.getOldUri()).toList());
    changed(params.getFiles().stream().map(f -> f.getNewUri()).toList());
  }

  private void changed(List<String> uris) {
    session.thread().submit(Urgency.FOREGROUND, () -> uris.forEach(folders::diskChanged));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
    return navigation.willRenameFiles(params);
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    return navigation.symbols(params);
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    return commands.execute(params);
  }
}
