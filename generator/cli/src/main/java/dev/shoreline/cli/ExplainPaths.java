package dev.shoreline.cli;

import dev.shoreline.pipeline.Shoreline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Where {@code explain} looks besides the standard library. */
final class ExplainPaths {
  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Folders with standards of your own.")
  private List<Path> paths = List.of();

  Shoreline.Request request() {
    Path base = Path.of("").toAbsolutePath().normalize();
    return new Shoreline.Request(paths, base, LocalDate.EPOCH, List.of(), Shoreline.Progress.NONE);
  }
}
