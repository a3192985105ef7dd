package dev.shoreline.server;

import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.server.protocol.DesignSummary;
import dev.shoreline.server.protocol.DiagramView;
import dev.shoreline.server.protocol.DifferenceQuery;
import dev.shoreline.server.protocol.Page;
import dev.shoreline.server.protocol.ShorelineClient;
import dev.shoreline.server.protocol.ShorelineEndpoints;
import dev.shoreline.server.protocol.VerdictLine;
import dev.shoreline.server.session.Folders;
import dev.shoreline.server.session.Session;
import dev.shoreline.server.session.WorkspaceThread.Urgency;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server: takes requests and hands each to the class that answers it. */
public final class ShorelineServer implements LanguageServer, ShorelineEndpoints {
  private final Session session = new Session();
  private final Folders folders = new Folders(session);
  private final Reads reads = new Reads(session, folders);
  private final Navigation navigation = new Navigation(reads);
  private final Writing writing = new Writing(reads);
  private final Insight insight = new Insight(reads);
  private final Views views = new Views(reads);
  private final Commands commands = new Commands(session, folders);
  private final TextDocuments documents =
      new TextDocuments(session, folders, navigation, writing, insight);
  private final WorkspaceRequests workspace =
      new WorkspaceRequests(session, folders, navigation, commands);
  private final IntConsumer exit;
  private volatile List<String> roots = List.of();
  private volatile boolean isShutDown;

  /**
   * @param exit takes the exit code when the client is done
   */
  public ShorelineServer(IntConsumer exit) {
    this.exit = exit;
  }

  public void connect(ShorelineClient client) {
    session.client().connect(client);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    session.client().capabilities(params.getCapabilities());
    session.settings(session.settings().with(params.getInitializationOptions()));
    roots = roots(params);
    ServerCapabilities capabilities = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    capabilities.setTextDocumentSync(sync);
    capabilities.setPositionEncoding(PositionEncodingKind.UTF16);
    capabilities.setWorkspace(workspaceCapabilities());
    navigation.offer(capabilities);
    writing.offer(capabilities, session.client().takesSnippets());
    insight.offer(capabilities);
    commands.offer(capabilities);
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities, new ServerInfo("Shoreline", Version.text())));
  }

  @SuppressWarnings("deprecation")
  private static List<String> roots(InitializeParams params) {
    if (params.getWorkspaceFolders() != null && !params.getWorkspaceFolders().isEmpty()) {
      return params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).toList();
    }
    if (params.getRootUri() != null) {
      return List.of(params.getRootUri());
    }
    return params.getRootPath() == null
        ? List.of()
        : List.of(java.nio.file.Path.of(params.getRootPath()).toUri().toString());
  }

  private static WorkspaceServerCapabilities workspaceCapabilities() {
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    FileOperationOptions all =
        new FileOperationOptions(
            List.of(new FileOperationFilter(new FileOperationPattern("**"), "file")));
    FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
    operations.setDidDelete(all);
    operations.setDidRename(all);
    WorkspaceServerCapabilities capabilities = new WorkspaceServerCapabilities(folders);
    capabilities.setFileOperations(operations);
    return capabilities;
  }

  @Override
  public void initialized(InitializedParams params) {
    List<String> added = roots;
    session.thread().submit(Urgency.FOREGROUND, () -> folders.change(added, List.of()));
    ShorelineClient client = session.client().remote();
    if (client != null && session.client().watchesFilesOnDemand()) {
      var watched =
          new DidChangeWatchedFilesRegistrationOptions(
              List.of(new FileSystemWatcher(Either.forLeft("**/*.shore"))));
      client.registerCapability(
          new RegistrationParams(
              List.of(
                  new Registration(
                      "shoreline-files", "workspace/didChangeWatchedFiles", watched))));
    }
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    isShutDown = true;
    session.close();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    exit.accept(isShutDown ? 0 : 1);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // There is nothing to trace beyond what the client sees itself.
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    // A check cannot be done without.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }

  @Override
  public CompletableFuture<List<DesignSummary>> designs() {
    return views.designs();
  }

  @Override
  public CompletableFuture<List<VerdictLine>> verdicts(DesignQuery query) {
    return views.verdicts(query);
  }

  @Override
  public CompletableFuture<DiagramView> diagram(DesignQuery query) {
    return views.diagram(query);
  }

  @Override
  public CompletableFuture<Page> report(DesignQuery query) {
    return views.report(query);
  }

  @Override
  public CompletableFuture<Page> difference(DifferenceQuery query) {
    return views.difference(query);
  }
}
