package dev.shoreline.cli;

import dev.shoreline.pipeline.Explanations;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  shoreline explain link.UnknownName         a message",
      "  shoreline explain list                     everything there is",
      "  shoreline explain --site site              all of it as HTML, index and search included",
      "",
      "A rule of your own may have a page beside its spec: rules/<Standard>/<rule>.md."
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      description = "As printed in brackets, or 'list'. Not with --site.")
  private @Nullable String id;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Folders with standards of your own.")
  private List<Path> paths = List.of();

  @Option(
      names = "--site",
      paramLabel = "FOLDER",
      description =
          "Write a site of all rules and standards, plain files for any browser or server.")
  private @Nullable Path site;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    // With --site there is no id, and the first word is a folder as well.
    List<Path> folders = new ArrayList<>(paths);
    if (site != null && id != null) {
      folders.add(0, Path.of(id));
    }
    Explanations explanations = Explanations.of(folders, Path.of("").toAbsolutePath().normalize());
    if (!explanations.unread().isEmpty()) {
      throw new UsageException(explanations.unread().get(0).message());
    }
    return site == null ? print(explanations) : write(explanations, site);
  }

  private int print(Explanations explanations) {
    if (id == null) {
      throw new UsageException("explain takes an id; 'shoreline explain list' prints them all");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (id.equals("list")) {
      explanations.ids().forEach(out::println);
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
    out.print(page.get());
    return ExitCode.CLEAN;
  }

  private int write(Explanations explanations, Path folder) {
    explanations
        .write(folder)
        .ifPresent(
            failure -> {
              throw new UsageException(failure);
            });
    spec.commandLine().getOut().println(folder.resolve("index.html"));
    return ExitCode.CLEAN;
  }
}
