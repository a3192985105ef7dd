package dev.shoreline.cli;

import dev.shoreline.pipeline.Formatting;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shoreline fmt}: lays specs out in the one agreed way. */
@Command(
    name = "fmt",
    mixinStandardHelpOptions = true,
    description = "Formats specs in place.",
    footerHeading = "%nTry:%n",
    footer = {
      "  shoreline fmt                 all specs below this folder",
      "  shoreline fmt --check box     change nothing; exit code 1 names what would change"
    })
final class FmtCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Folders or .shore files; this folder when none is given.")
  private List<Path> paths = List.of();

  @Option(names = "--check", description = "Write nothing; say which files are not formatted.")
  private boolean check;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<Path> roots = paths.isEmpty() ? List.of(Path.of(".")) : paths;
    boolean findings = false;
    boolean failed = false;
    for (Formatting.Outcome outcome : Formatting.run(roots, Path.of("").toAbsolutePath(), !check)) {
      switch (outcome.change()) {
        case NONE -> {}
        case CHANGED -> {
          findings |= check;
          out.println((check ? "not formatted: " : "formatted: ") + outcome.path());
        }
        case NOT_READABLE_AS_SPEC -> {
          findings = true;
          out.println("has errors, left as it is: " + outcome.path());
        }
        case FAILED -> {
          failed = true;
          err.println("shoreline: " + outcome.path() + ": " + outcome.message());
        }
      }
    }
    return failed ? ExitCode.USAGE : findings ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
