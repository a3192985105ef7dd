package dev.shoreline.simulate.spice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Runs the real ngspice. When it is not installed a test fails and says what to install; only with
 * the environment variable {@code SHORELINE_REQUIRE_TOOLS=0} is it reported as aborted instead.
 */
public final class Ngspice {
  private static final Pattern VALUE =
      Pattern.compile("^([a-z][a-z0-9_]*) = ([-+0-9.e]+)$", Pattern.MULTILINE);

  private Ngspice() {}

  /** What a run printed, its end status, and the values in it by name. */
  public record Run(int status, String output, Map<String, Double> values) {}

  public static Run run(Path folder, String deck) throws IOException, InterruptedException {
    require();
    return run(folder, "ngspice", "-b", deck);
  }

  /** Any command in a folder, with a time limit and both streams in one. */
  public static Run run(Path folder, String... command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("ngspice", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(String.join(" ", command) + " did not end within 120 s");
    }
    String output = Files.readString(log, StandardCharsets.UTF_8);
    Files.delete(log);
    Map<String, Double> values = new LinkedHashMap<>();
    Matcher m = VALUE.matcher(output);
    while (m.find()) {
      values.put(m.group(1), Double.parseDouble(m.group(2)));
    }
    return new Run(process.exitValue(), output, values);
  }

  public static void require() throws InterruptedException {
    try {
      new ProcessBuilder("ngspice", "--version")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      String reason =
          "ngspice is not installed: apt-get install -y --no-install-recommends ngspice";
      if ("0".equals(System.getenv("SHORELINE_REQUIRE_TOOLS"))) {
        System.out.println("not run: " + reason);
        Assumptions.abort(reason + " (SHORELINE_REQUIRE_TOOLS is 0)");
      }
      Assertions.fail(reason);
    }
  }
}
