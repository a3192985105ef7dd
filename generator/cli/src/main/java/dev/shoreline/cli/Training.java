package dev.shoreline.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;

/**
 * The run whose loaded classes go into the class-data archive: every command once, on the spec that
 * {@code init} makes. Called by {@code bin/make-archive}.
 */
public final class Training {
  private Training() {}

  /** Takes one argument: an empty folder to work in. */
  public static void main(String[] args) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    PrintWriter err = new PrintWriter(System.err, true);
    Path box = Path.of(args[0]).resolve("box");
    String[][] commands = {
      {"init", box.toString()},
      {"check", box.toString()},
      {"check", box.toString(), "--format", "json"},
      {"fmt", "--check", box.toString()},
      {"explain", "closure.LaneLandsTwice"},
      {"build", box.toString(), "--out", box.resolve("out").toString()},
      {"--version"},
      {"--help"}
    };
    for (String[] command : commands) {
      int code = Main.run(nowhere, err, command);
      if (code != ExitCode.CLEAN) {
        err.println("training run ended with " + code + ": " + String.join(" ", command));
        System.exit(ExitCode.INTERNAL);
      }
    }
  }
}
