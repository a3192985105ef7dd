package dev.shoreline.eclipse.server;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.edit.WorkspaceEdits;
import dev.shoreline.eclipse.marker.ProblemMarkers;
import dev.shoreline.eclipse.settings.Settings;
import dev.shoreline.server.protocol.CheckedEvent;
import dev.shoreline.server.protocol.ShorelineClient;
import dev.shoreline.server.protocol.StatusEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.LogTraceParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.UnregistrationParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceFolder;

/** What the server tells us, handed to whom it concerns. */
final class ServerMessages implements ShorelineClient {
  private final ServerListeners listeners;

  ServerMessages(ServerListeners listeners) {
    this.listeners = listeners;
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    ProblemMarkers.publish(params.getUri(), params.getDiagnostics());
  }

  @Override
  public void checked(CheckedEvent event) {
    listeners.checked(event);
  }

  @Override
  public void status(StatusEvent event) {
    listeners.status(event);
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    String label = params.getLabel();
    return WorkspaceEdits.apply(label == null ? "Shoreline" : label, params.getEdit())
        .thenApply(ApplyWorkspaceEditResponse::new);
  }

  @Override
  public CompletableFuture<List<WorkspaceFolder>> workspaceFolders() {
    return CompletableFuture.completedFuture(SpecFolders.now());
  }

  @Override
  public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    return CompletableFuture.completedFuture(
        params.getItems().stream().map(item -> (Object) Settings.forServer()).toList());
  }

  @Override
  public void showMessage(MessageParams message) {
    logMessage(message);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    logMessage(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
    return CompletableFuture.completedFuture(new ShowDocumentResult(false));
  }

  @Override
  public void logMessage(MessageParams message) {
    if (message.getType() == MessageType.Error) {
      ShorelinePlugin.log("server: " + message.getMessage(), null);
    } else if (!Settings.text(Settings.TRACE).equals("off")) {
      ShorelinePlugin.note("server: " + message.getMessage());
    }
  }

  @Override
  public void logTrace(LogTraceParams params) {
    ShorelinePlugin.note("server: " + params.getMessage());
  }

  @Override
  public void telemetryEvent(Object object) {
    // Nothing is collected.
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    // The notification shoreline/status says the same.
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> unregisterCapability(UnregistrationParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshSemanticTokens() {
    return refreshed();
  }

  @Override
  public CompletableFuture<Void> refreshFoldingRanges() {
    return refreshed();
  }

  @Override
  public CompletableFuture<Void> refreshCodeLenses() {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshInlayHints() {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    return CompletableFuture.completedFuture(null);
  }

  private CompletableFuture<Void> refreshed() {
    listeners.refresh();
    return CompletableFuture.completedFuture(null);
  }
}
