package dev.shoreline.cli;

import dev.shoreline.pipeline.Shoreline;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code shoreline check}: messages and verdicts, nothing written. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks specs and prints what is wrong with them.",
    footerHeading = "%nTry:%n",
    footer = {
      "  shoreline check                          all specs below this folder",
      "  shoreline check examples/cpo-102t-dr     one folder",
      "  shoreline check box --as-of 2027-03-02   with the waivers of that day",
      "  shoreline check box --format sarif > box.sarif"
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Mixin private MessageOptions messages;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (ConsoleProgress progress = ConsoleProgress.onTerminal()) {
      Shoreline.Checked checked = Shoreline.check(project.request(progress));
      progress.close();
      return Report.print(checked, messages, out);
    }
  }
}
