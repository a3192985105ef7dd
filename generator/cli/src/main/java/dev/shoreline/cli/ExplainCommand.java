package dev.shoreline.cli;

import dev.shoreline.pipeline.Explanations;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shoreline explain}: the page of a rule, a standard or a message. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Says what a rule, a standard, a limit or a message is about.",
    footerHeading = "%nTry:%n",
    footer = {
      "  shoreline explain XpoMsa.module-power      a rule of a standard",
      "  shoreline explain XpoMsa                   the standard, its limits and rules",
      "  shoreline explain closure.LaneLandsTwice   a built-in rule",
      "  shoreline explain list                     everything there is"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ID", description = "As printed in brackets, or 'list'.")
  private String id = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Folders with standards of your own.")
  private List<Path> paths = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Explanations explanations = Explanations.of(paths, Path.of("").toAbsolutePath().normalize());
    if (id.equals("list")) {
      explanations.ids().forEach(spec.commandLine().getOut()::println);
      return ExitCode.CLEAN;
    }
    Optional<String> page = explanations.find(id);
    if (page.isEmpty()) {
      List<String> near = explanations.near(id);
      throw new UsageException(
          "nothing is called '"
              + id
              + "'"
              + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
    }
    spec.commandLine().getOut().print(page.get());
    return ExitCode.CLEAN;
  }
}
