package dev.shoreline.server;

import dev.shoreline.server.protocol.CheckedEvent;
import dev.shoreline.server.protocol.ShorelineClient;
import dev.shoreline.server.protocol.ShorelineEndpoints;
import dev.shoreline.server.protocol.StatusEvent;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;

/** A client at the other end of two pipes, which notes all that it is told. */
final class Editor implements ShorelineClient, AutoCloseable {
  /** What a client can call. */
  interface Remote extends LanguageServer, ShorelineEndpoints {}

  final Map<String, List<Diagnostic>> shown = new ConcurrentHashMap<>();
  final Map<String, Integer> versions = new ConcurrentHashMap<>();
  final List<PublishDiagnosticsParams> published = new CopyOnWriteArrayList<>();
  final List<CheckedEvent> checks = new CopyOnWriteArrayList<>();
  final List<StatusEvent> states = new CopyOnWriteArrayList<>();
  final List<MessageParams> log = new CopyOnWriteArrayList<>();
  final List<String> progress = new CopyOnWriteArrayList<>();
  final List<RegistrationParams> registered = new CopyOnWriteArrayList<>();
  final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  final Remote server;
  private final AtomicInteger version = new AtomicInteger();
  private final PipedOutputStream toServer = new PipedOutputStream();
  private final PipedOutputStream toClient = new PipedOutputStream();

  Editor() throws IOException {
    PipedInputStream serverIn = new PipedInputStream(toServer, 1 << 20);
    PipedInputStream clientIn = new PipedInputStream(toClient, 1 << 20);
    ServerMain.serve(new ShorelineServer(exitCode::complete), serverIn, toClient);
    Launcher<Remote> launcher =
        new Launcher.Builder<Remote>()
            .setLocalService(this)
            .setRemoteInterface(Remote.class)
            .setInput(clientIn)
            .setOutput(toServer)
            .create();
    server = launcher.getRemoteProxy();
    launcher.startListening();
  }

  /** Opens folders, with verdicts of a fixed day and hardly a pause, and waits for the check. */
  static Editor on(Path... folders) throws Exception {
    Editor editor = new Editor();
    editor.start(params(folders));
    if (folders.length > 0) {
      editor.until("checked", () -> editor.checks.size() >= folders.length);
    }
    return editor;
  }

  static InitializeParams params(Path... folders) {
    InitializeParams params = new InitializeParams();
    ClientCapabilities capabilities = new ClientCapabilities();
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    capabilities.setWindow(window);
    params.setCapabilities(capabilities);
    List<WorkspaceFolder> all = new ArrayList<>();
    for (Path folder : folders) {
      all.add(new WorkspaceFolder(folder.toUri().toString(), folder.getFileName().toString()));
    }
    params.setWorkspaceFolders(all);
    params.setInitializationOptions(options());
    return params;
  }

  static Map<String, Object> options() {
    return Map.of(
        "pause",
        20,
        "asOf",
        "2026-12-01",
        "libraryCopies",
        Path.of("target", "library-copies").toAbsolutePath().toString());
  }

  InitializeResult start(InitializeParams params) throws Exception {
    InitializeResult result = server.initialize(params).get(60, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
    return result;
  }

  void open(String uri, String text) {
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(uri, "shoreline", version.incrementAndGet(), text)));
  }

  void change(String uri, String text) {
    change(uri, new TextDocumentContentChangeEvent(text));
  }

  void change(String uri, Range range, String text) {
    change(uri, new TextDocumentContentChangeEvent(range, text));
  }

  private void change(String uri, TextDocumentContentChangeEvent event) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version.incrementAndGet()),
                List.of(event)));
  }

  void closeDocument(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  /** Ids of the messages of a file, in their order. */
  List<String> ids(String uri) {
    return shown.getOrDefault(uri, List.of()).stream().map(d -> d.getCode().getLeft()).toList();
  }

  void until(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for: " + what + "; the server said " + log);
      }
      Thread.sleep(5);
    }
  }

  /** Waits for the end of a check that began after this was called. */
  void check() throws Exception {
    server
        .getWorkspaceService()
        .executeCommand(new org.eclipse.lsp4j.ExecuteCommandParams("shoreline.check", List.of()))
        .get(120, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws Exception {
    if (!exitCode.isDone()) {
      server.shutdown().get(60, TimeUnit.SECONDS);
      server.exit();
      exitCode.get(60, TimeUnit.SECONDS);
    }
    toServer.close();
    toClient.close();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    published.add(params);
    shown.put(params.getUri(), params.getDiagnostics());
    if (params.getVersion() != null) {
      versions.put(params.getUri(), params.getVersion());
    }
  }

  @Override
  public void checked(CheckedEvent event) {
    checks.add(event);
  }

  @Override
  public void status(StatusEvent event) {
    states.add(event);
  }

  @Override
  public void logMessage(MessageParams message) {
    log.add(message);
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    WorkDoneProgressNotification value = params.getValue().getLeft();
    String what = value instanceof WorkDoneProgressReport r ? " " + r.getMessage() : "";
    progress.add(value.getKind().name() + what);
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registered.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(false));
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {
    log.add(message);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }
}
