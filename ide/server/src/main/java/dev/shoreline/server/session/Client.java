package dev.shoreline.server.session;

import dev.shoreline.server.protocol.CheckedEvent;
import dev.shoreline.server.protocol.ShorelineClient;
import dev.shoreline.server.protocol.StatusEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** The editor at the other end: what it can do, and what it is told. For use by any thread. */
public final class Client {
  private final AtomicInteger tokens = new AtomicInteger();
  private volatile @Nullable ShorelineClient remote;
  private volatile @Nullable ClientCapabilities capabilities;

  public void connect(ShorelineClient client) {
    remote = client;
  }

  public void capabilities(@Nullable ClientCapabilities stated) {
    capabilities = stated;
  }

  public @Nullable ShorelineClient remote() {
    return remote;
  }

  /** Whether it lets the server ask to be told of changed files. */
  public boolean watchesFilesOnDemand() {
    ClientCapabilities can = capabilities;
    return can != null
        && can.getWorkspace() != null
        && can.getWorkspace().getDidChangeWatchedFiles() != null
        && Boolean.TRUE.equals(
            can.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
  }

  /** Whether it can be asked to read code lenses and hints anew. */
  private boolean showsProgress() {
    ClientCapabilities can = capabilities;
    return can != null
        && can.getWindow() != null
        && Boolean.TRUE.equals(can.getWindow().getWorkDoneProgress());
  }

  /** Whether completion may leave places to be filled in. */
  public boolean takesSnippets() {
    ClientCapabilities can = capabilities;
    return can != null
        && can.getTextDocument() != null
        && can.getTextDocument().getCompletion() != null
        && can.getTextDocument().getCompletion().getCompletionItem() != null
        && Boolean.TRUE.equals(
            can.getTextDocument().getCompletion().getCompletionItem().getSnippetSupport());
  }

  void publish(String uri, @Nullable Integer version, List<Diagnostic> diagnostics) {
    ShorelineClient to = remote;
    if (to != null) {
      to.publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics, version));
    }
  }

  void status(String health, boolean busy, String text) {
    ShorelineClient to = remote;
    if (to != null) {
      to.status(new StatusEvent(health, busy, text));
    }
  }

  void checked(List<String> designs) {
    ShorelineClient to = remote;
    if (to != null) {
      to.checked(new CheckedEvent(designs));
    }
  }

  public void log(MessageType type, String text) {
    ShorelineClient to = remote;
    if (to != null) {
      to.logMessage(new MessageParams(type, text));
    }
  }

  /** Asks for fresh lenses, hints and colours: they show what a check has found. */
  void refresh() {
    ShorelineClient to = remote;
    ClientCapabilities can = capabilities;
    if (to == null || can == null || can.getWorkspace() == null) {
      return;
    }
    var workspace = can.getWorkspace();
    if (workspace.getCodeLens() != null
        && Boolean.TRUE.equals(workspace.getCodeLens().getRefreshSupport())) {
      to.refreshCodeLenses();
    }
    if (workspace.getInlayHint() != null
        && Boolean.TRUE.equals(workspace.getInlayHint().getRefreshSupport())) {
      to.refreshInlayHints();
    }
  }

  /** Begins to show progress; does nothing for a client that cannot. */
  Progress progress(String title) {
    ShorelineClient to = remote;
    if (to == null || !showsProgress()) {
      return new Progress(null, "");
    }
    String token = "shoreline-" + tokens.incrementAndGet();
    to.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)));
    Progress progress = new Progress(to, token);
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle(title);
    begin.setPercentage(0);
    progress.send(begin);
    return progress;
  }

  /** One bar. */
  static final class Progress {
    private final @Nullable ShorelineClient to;
    private final String token;
    private int shown = -1;

    private Progress(@Nullable ShorelineClient to, String token) {
      this.to = to;
      this.token = token;
    }

    void step(String what, long done, long total) {
      int percent = total <= 0 ? 0 : (int) (100 * done / total);
      if (percent != shown) {
        shown = percent;
        WorkDoneProgressReport report = new WorkDoneProgressReport();
        report.setMessage(what);
        report.setPercentage(percent);
        send(report);
      }
    }

    void end() {
      send(new WorkDoneProgressEnd());
    }

    private void send(WorkDoneProgressNotification what) {
      if (to != null) {
        to.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(what)));
      }
    }
  }
}
