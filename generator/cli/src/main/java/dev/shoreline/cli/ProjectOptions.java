package dev.shoreline.cli;

import dev.shoreline.pipeline.Shoreline;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that reads specs takes. */
final class ProjectOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Folders or .shore files; this folder when none is given. All files of a folder form one project.")
  private List<Path> paths = List.of();

  @Mixin private JudgingOptions judging;

  Shoreline.Request request(Shoreline.Progress progress) {
    Path base = Path.of("").toAbsolutePath().normalize();
    List<Path> roots = paths.isEmpty() ? List.of(Path.of(".")) : paths;
    return new Shoreline.Request(
        roots, base, judging.day(), judging.designs(), progress, judging.libraries());
  }

  List<Path> paths() {
    return paths.isEmpty() ? List.of(Path.of(".")) : paths;
  }
}
