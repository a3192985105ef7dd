package dev.shoreline.cli;

import dev.shoreline.pipeline.Shoreline;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on the terminal for work that takes longer than a second; silent anywhere else.
 */
final class ConsoleProgress implements Shoreline.Progress, AutoCloseable {
  private static final long PATIENCE_NANOS = 1_000_000_000L;

  private final boolean terminal;
  private final PrintStream stream;
  private final long patienceNanos;
  private final long start = System.nanoTime();
  private @Nullable ProgressBar bar;

  /**
   * @param patienceNanos how long work may take before a bar is shown
   */
  ConsoleProgress(boolean terminal, PrintStream stream, long patienceNanos) {
    this.terminal = terminal;
    this.stream = stream;
    this.patienceNanos = patienceNanos;
  }

  /** On standard error, so that piped output stays clean. */
  static ConsoleProgress onTerminal() {
    return new ConsoleProgress(System.console() != null, System.err, PATIENCE_NANOS);
  }

  @Override
  public void step(String what, long done, long total) {
    if (!terminal) {
      return;
    }
    ProgressBar shown = bar;
    if (shown == null) {
      if (System.nanoTime() - start < patienceNanos) {
        return;
      }
      shown =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(100)
              .setConsumer(new ConsoleProgressBarConsumer(stream))
              .clearDisplayOnFinish()
              .build();
      bar = shown;
    }
    shown.maxHint(total);
    shown.stepTo(done);
    shown.setExtraMessage(what);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
