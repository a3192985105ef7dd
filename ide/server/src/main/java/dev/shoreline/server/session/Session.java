package dev.shoreline.server.session;

import dev.shoreline.pipeline.Explanations;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import org.eclipse.lsp4j.MessageType;
import org.jspecify.annotations.Nullable;

/** What all folders of one run share: the client, its settings, and the threads. */
public final class Session implements AutoCloseable {
  private final Client client = new Client();
  private final WorkspaceThread thread = new WorkspaceThread(this::fault);
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(daemon("shoreline timer"));
  private final ExecutorService checker =
      Executors.newSingleThreadExecutor(daemon("shoreline checker"));
  private volatile Settings settings = Settings.DEFAULT;
  private volatile @Nullable Readable readable;
  private volatile @Nullable Explanations explanations;

  private static ThreadFactory daemon(String name) {
    return work -> {
      Thread thread = new Thread(null, work, name, WorkspaceThread.STACK);
      thread.setDaemon(true);
      return thread;
    };
  }

  public Client client() {
    return client;
  }

  public WorkspaceThread thread() {
    return thread;
  }

  /** For waiting; nothing is done on it. */
  ScheduledExecutorService timer() {
    return timer;
  }

  /** For verdicts, outputs and pages: all that touches no syntax tree and takes its time. */
  public ExecutorService checker() {
    return checker;
  }

  public Settings settings() {
    return settings;
  }

  public void settings(Settings changed) {
    settings = changed;
  }

  /** The day that waivers are judged on. */
  public LocalDate day() {
    LocalDate stated = settings.asOf();
    return stated == null ? LocalDate.now(ZoneOffset.UTC) : stated;
  }

  public Readable readable() {
    Readable known = readable;
    if (known == null) {
      known = new Readable(Readable.folder(settings.libraryCopies()));
      readable = known;
    }
    return known;
  }

  /**
   * Reads the pages of rules and messages; until then messages have no links.
   *
   * @param then what to do when they are there
   */
  void readPages(Runnable then) {
    checker.execute(
        () -> {
          try {
            if (explanations == null) {
              explanations = Explanations.of(List.of(), Path.of(""));
            }
            then.run();
          } catch (RuntimeException | Error e) {
            fault(e);
          }
        });
  }

  /** The URI of the page of a message or rule, which can be opened then. */
  public Optional<String> page(String id) {
    Explanations known = explanations;
    return known == null
        ? Optional.empty()
        : known
            .find(id)
            .flatMap(
                text -> readable().uri("pages", Readable.digest(List.of(text)), id + ".md", text));
  }

  /** Tells of a fault of the server; it goes on. */
  public void fault(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    client.log(MessageType.Error, "internal error, please report it: " + trace);
  }

  @Override
  public void close() {
    thread.close();
    timer.shutdownNow();
    checker.shutdownNow();
  }
}
