package dev.shoreline.simulate.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An outside program, run without a shell, in one folder and within a time. */
final class Command {
  /** More than any run prints that went well (bytes). */
  private static final int MOST_OUTPUT = 16 << 20;

  private static final String LOG = ".output";

  private Command() {}

  /**
   * @param output both streams in one; cut when long
   */
  record Ended(int status, boolean timedOut, String output) {}

  /**
   * @throws IOException when the program is not there or the folder cannot be written
   */
  static Ended run(Path folder, List<String> command, Duration limit) throws IOException {
    Path log = folder.resolve(LOG);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    prepare(builder.environment());
    Process process = builder.start();
    boolean ended = false;
    try {
      process.getOutputStream().close();
      ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
      }
    }
    return new Ended(ended ? process.exitValue() : -1, !ended, output(log));
  }

  /**
   * Numbers in the form of the C locale, and one thread for each program: two runs may share us.
   */
  private static void prepare(Map<String, String> environment) {
    environment.put("LC_ALL", "C");
    environment.put("OMP_NUM_THREADS", "1");
    environment.putIfAbsent("NODE_PATH", "/usr/local/lib/node_modules:/usr/lib/node_modules");
  }

  private static String output(Path log) throws IOException {
    try (InputStream in = Files.newInputStream(log)) {
      return new String(in.readNBytes(MOST_OUTPUT), StandardCharsets.UTF_8);
    }
  }
}
