package dev.shoreline.eclipse.server;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.settings.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;

/** One running server process that has answered {@code initialize}. */
public final class ServerSession implements AutoCloseable {
  private static final long START_SECONDS = 60;

  private final Process process;
  private final ExecutorService readers;
  private final RemoteServer remote;
  private final Future<Void> listening;
  private final ServerCapabilities capabilities;

  private ServerSession(
      Process process,
      ExecutorService readers,
      Launcher<RemoteServer> launcher,
      List<WorkspaceFolder> folders)
      throws Exception {
    this.process = process;
    this.readers = readers;
    this.remote = launcher.getRemoteProxy();
    this.listening = launcher.startListening();
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setCapabilities(ClientAbilities.all());
    params.setWorkspaceFolders(folders);
    params.setInitializationOptions(Settings.forServer());
    params.setTrace(Settings.text(Settings.TRACE));
    capabilities = remote.initialize(params).get(START_SECONDS, TimeUnit.SECONDS).getCapabilities();
    remote.initialized(new InitializedParams());
  }

  /**
   * Starts a process and waits for its answer.
   *
   * @throws IOException when it does not start or does not answer within a minute
   */
  static ServerSession start(ServerMessages client, List<WorkspaceFolder> folders)
      throws IOException {
    Process process = new ProcessBuilder(ServerCommand.line()).start();
    ExecutorService readers =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "Shoreline server");
              thread.setDaemon(true);
              return thread;
            });
    readers.execute(() -> logErrors(process));
    try {
      Launcher<RemoteServer> launcher =
          new Launcher.Builder<RemoteServer>()
              .setLocalService(client)
              .setRemoteInterface(RemoteServer.class)
              .setInput(process.getInputStream())
              .setOutput(process.getOutputStream())
              .setExecutorService(readers)
              .create();
      return new ServerSession(process, readers, launcher, folders);
    } catch (Exception e) {
      process.destroyForcibly();
      readers.shutdownNow();
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new IOException("the language server did not start", e);
    }
  }

  private static void logErrors(Process process) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ShorelinePlugin.note("server: " + line);
      }
    } catch (IOException e) {
      // The process has gone, and its errors with it.
      return;
    }
  }

  public RemoteServer remote() {
    return remote;
  }

  public ServerCapabilities capabilities() {
    return capabilities;
  }

  boolean alive() {
    return process.isAlive() && !listening.isDone();
  }

  @Override
  public void close() {
    try {
      remote.shutdown().get(3, TimeUnit.SECONDS);
      remote.exit();
      if (!process.waitFor(3, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
      process.destroyForcibly();
    }
    listening.cancel(true);
    readers.shutdownNow();
  }
}
