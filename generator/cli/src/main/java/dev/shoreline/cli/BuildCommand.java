package dev.shoreline.cli;

import dev.shoreline.pipeline.Shoreline;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shoreline build}: checks, then writes the outputs of every design. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description =
        "Checks specs and writes their outputs: one folder for each design or fabric, and the comparisons that"
            + " specs ask for in the folder compare.",
    footerHeading = "%nTry:%n",
    footer = {
      "  shoreline build examples/xpo-204t-ou --out out",
      "  shoreline build box --only bom,conformance",
      "",
      "A spec with errors builds nothing. Failing verdicts are part of the report: they are built, and",
      "the exit code is 1."
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Mixin private MessageOptions messages;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "Where outputs go. Default: shoreline-out.")
  private Path out = Path.of("shoreline-out");

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "ID",
      description = "Only these outputs, for example bom,conformance,fabric.")
  private List<String> only = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter writer = spec.commandLine().getOut();
    List<String> unknown = only.stream().filter(id -> !Shoreline.outputs().contains(id)).toList();
    if (!unknown.isEmpty()) {
      throw new UsageException(
          "no output is called '"
              + unknown.get(0)
              + "'; there are "
              + String.join(", ", Shoreline.outputs()));
    }
    try (ConsoleProgress progress = ConsoleProgress.onTerminal()) {
      Shoreline.Checked checked = Shoreline.check(project.request(progress));
      Shoreline.Built built = Shoreline.build(checked, out, only, progress);
      progress.close();
      int code = Report.print(checked, messages, writer, built.folders(), built.fabrics());
      if (messages.format == MessageOptions.Format.TEXT && !messages.quiet) {
        built.comparisons().forEach(writer::println);
        writer.flush();
      }
      built.failures().forEach(f -> spec.commandLine().getErr().println("shoreline: " + f));
      return built.failures().isEmpty() ? code : ExitCode.USAGE;
    }
  }
}
