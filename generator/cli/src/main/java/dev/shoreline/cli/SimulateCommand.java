package dev.shoreline.cli;

import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.pipeline.Simulation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shoreline simulate}: inputs for simulators, run, and held against what is computed. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description =
        "Writes simulation inputs, runs the simulators that are installed, and compares their"
            + " answers with the computed figures.",
    footerHeading = "%nTry:%n",
    footer = {
      "  shoreline simulate examples/xpo-204t-ou --out out",
      "  shoreline simulate box --only thermal,power",
      "",
      "Runs take place in scratch folders. A simulator that is not installed is named with the",
      "package to install. The exit code is 1 when an answer differs or a run fails."
    })
final class SimulateCommand implements Callable<Integer> {
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
      description = "Only these studies, for example thermal,power.")
  private List<String> only = List.of();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "For each run of a simulator. Default: 300.")
  private long seconds = 300;

  @Option(
      names = "--require",
      description = "A simulator that is not installed is a finding too, as in a build.")
  private boolean require;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<String> known = Simulation.studies();
    List<String> unknown = only.stream().filter(id -> !known.contains(id)).toList();
    if (!unknown.isEmpty()) {
      throw new UsageException(
          "no study is called '" + unknown.get(0) + "'; there are " + String.join(", ", known));
    }
    if (seconds < 1) {
      throw new UsageException("a time limit is at least one second");
    }
    try (ConsoleProgress progress = ConsoleProgress.onTerminal()) {
      Shoreline.Checked checked = Shoreline.check(project.request(progress));
      if (checked.isBroken()) {
        progress.close();
        return Report.print(checked, messages, spec.commandLine().getOut());
      }
      Simulation.Request request = new Simulation.Request(out, only, Duration.ofSeconds(seconds));
      Simulation.Outcomes outcomes = Simulation.run(checked, request, progress);
      progress.close();
      PrintWriter writer = spec.commandLine().getOut();
      writer.print(SimulationTable.of(outcomes));
      writer.flush();
      outcomes.failures().forEach(f -> spec.commandLine().getErr().println("shoreline: " + f));
      return code(outcomes);
    }
  }

  private int code(Simulation.Outcomes outcomes) {
    if (!outcomes.failures().isEmpty()) {
      return ExitCode.USAGE;
    }
    boolean faults =
        outcomes.designs().stream().anyMatch(Simulation.Simulated::hasFaults)
            || outcomes.fabrics().stream().anyMatch(Simulation.SimulatedFabric::hasFaults);
    boolean missing = require && SimulationTable.isAnyMissing(outcomes);
    return faults || missing ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
