package dev.shoreline.eclipse.server;

import dev.shoreline.eclipse.marker.ProblemMarkers;
import dev.shoreline.eclipse.settings.Settings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;

/**
 * The language server as the rest of the plug-in sees it. Notifications and requests leave in the
 * order in which they are handed in, on one thread, so callers never wait for the process; a server
 * that dies is started again, three times in five minutes at most.
 */
public final class ShorelineServer implements AutoCloseable {
  private static final int STARTS = 4;
  private static final Duration WITHIN = Duration.ofMinutes(5);

  private final ServerListeners listeners = new ServerListeners();
  private final OpenSpecs specs = new OpenSpecs(this);
  private final FolderWatch folders = new FolderWatch(this);
  private final Deque<Instant> starts = new ArrayDeque<>();
  private final ExecutorService queue =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "Shoreline requests");
            thread.setDaemon(true);
            return thread;
          });
  private volatile @Nullable ServerSession session;
  private volatile String startedWith = "";

  /** Whether the user has been told that there is no server; only on the thread of the queue. */
  private boolean told;

  /** Begins to follow open specs and the projects of the workspace. */
  public void watch() {
    specs.watch();
    folders.watch();
  }

  public void listen(ServerListener listener) {
    listeners.add(listener);
  }

  public void forget(ServerListener listener) {
    listeners.remove(listener);
  }

  /** Sends something that has no answer, after everything handed in before. */
  public void tell(Consumer<RemoteServer> notification) {
    submit(() -> notification.accept(session().remote()));
  }

  /** Asks for something, after everything handed in before. */
  public <T> CompletableFuture<T> ask(Function<RemoteServer, CompletableFuture<T>> request) {
    return ask(capabilities -> true, request);
  }

  /**
   * Asks for something the server may not offer.
   *
   * @return the answer, or null when it does not offer it
   */
  public <T> CompletableFuture<T> ask(
      Predicate<ServerCapabilities> offered, Function<RemoteServer, CompletableFuture<T>> request) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    submit(
        () -> {
          try {
            ServerSession running = session();
            if (!offered.test(running.capabilities())) {
              answer.complete(null);
              return;
            }
            request
                .apply(running.remote())
                .whenComplete(
                    (value, fault) -> {
                      if (fault == null) {
                        answer.complete(value);
                      } else {
                        answer.completeExceptionally(fault);
                      }
                    });
          } catch (RuntimeException e) {
            answer.completeExceptionally(e);
          }
        });
    return answer;
  }

  /** What the server offers; starts it when it is not running. */
  public CompletableFuture<ServerCapabilities> capabilities() {
    CompletableFuture<ServerCapabilities> answer = new CompletableFuture<>();
    submit(
        () -> {
          try {
            answer.complete(session().capabilities());
          } catch (RuntimeException e) {
            answer.completeExceptionally(e);
          }
        });
    return answer;
  }

  /** Hands the settings of the user to the server; another Java needs a new process. */
  public void settingsChanged() {
    if (session == null || !startedWith.equals(Settings.text(Settings.JAVA_HOME))) {
      restart();
      return;
    }
    Map<String, Object> settings = Map.of("shoreline", Settings.forServer());
    tell(
        remote ->
            remote
                .getWorkspaceService()
                .didChangeConfiguration(new DidChangeConfigurationParams(settings)));
  }

  /** Ends the process and starts a new one, which is told again what is open. */
  public void restart() {
    submit(
        () -> {
          stop();
          starts.clear();
          told = false;
          session();
        });
  }

  private void submit(Runnable task) {
    try {
      queue.execute(
          () -> {
            try {
              task.run();
            } catch (RuntimeException e) {
              unreachable(e);
            }
          });
    } catch (RejectedExecutionException e) {
      // The workbench is closing; nobody reads answers any more.
      return;
    }
  }

  /** Says so once; every key stroke would say it again. */
  private void unreachable(RuntimeException fault) {
    if (told) {
      return;
    }
    told = true;
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    StatusManager.getManager()
        .handle(
            Status.error("Specs are not checked: " + cause.getMessage(), cause),
            StatusManager.LOG | StatusManager.SHOW);
  }

  /** The running session; only on the thread of the queue. */
  private ServerSession session() {
    ServerSession running = session;
    if (running != null && running.alive()) {
      return running;
    }
    stop();
    Instant now = Instant.now();
    starts.removeIf(start -> start.isBefore(now.minus(WITHIN)));
    if (starts.size() >= STARTS) {
      throw new CompletionException(
          new IOException("the language server ended " + STARTS + " times in five minutes"));
    }
    starts.add(now);
    startedWith = Settings.text(Settings.JAVA_HOME);
    try {
      ProblemMarkers.clear();
      ServerSession started = ServerSession.start(new ServerMessages(listeners), SpecFolders.now());
      session = started;
      told = false;
      specs.tellAll(started.remote());
      return started;
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private void stop() {
    ServerSession running = session;
    session = null;
    if (running != null) {
      running.close();
    }
  }

  @Override
  public void close() {
    specs.close();
    folders.close();
    queue.execute(this::stop);
    queue.shutdown();
    try {
      if (!queue.awaitTermination(8, java.util.concurrent.TimeUnit.SECONDS)) {
        queue.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
