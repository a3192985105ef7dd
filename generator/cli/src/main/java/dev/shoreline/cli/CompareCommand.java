package dev.shoreline.cli;

import dev.shoreline.check.render.Palette;
import dev.shoreline.check.render.TextRenderer;
import dev.shoreline.emit.compare.ComparisonFormat;
import dev.shoreline.emit.compare.Scale;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Shoreline;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shoreline compare}: designs side by side, every figure on a stated basis. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Puts designs side by side in one table; every row has one stated basis.",
    footerHeading = "%nTry:%n",
    footer = {
      "  shoreline compare examples",
      "  shoreline compare examples --design Cpo102T --design Xpo204T --format md",
      "  shoreline compare examples --scale 102.4 Tb/s --out out",
      "",
      "With --out, all forms go to FOLDER/compare, and the conformance report of each design, which",
      "the page leads to, beside it. The table shows how many verdicts fail; they are no findings of",
      "this command. The exit code is 1 when the specs themselves have errors."
    })
final class CompareCommand implements Callable<Integer> {
  private static final int FEWEST = 2;

  @Mixin private ProjectOptions project;

  @Option(
      names = "--format",
      description = "What is printed: text, md, csv, json or html. Default: text.")
  private ComparisonFormat format = ComparisonFormat.TEXT;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "Also write all forms and the reports they lead to.")
  private @Nullable Path out;

  @Option(
      names = "--scale",
      paramLabel = "BANDWIDTH",
      parameterConsumer = ScaleOption.class,
      description =
          "Bring power, cost, mass, flow, input current and faults to one bandwidth of the box.")
  private @Nullable Scale scale;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try (ConsoleProgress progress = ConsoleProgress.onTerminal()) {
      Shoreline.Request request = project.request(progress);
      Shoreline.Checked checked = Shoreline.check(request);
      List<Diagnostic> wrong = wrong(checked);
      if (!wrong.isEmpty()) {
        progress.close();
        return refuse(checked, wrong, err);
      }
      if (checked.designs().size() < FEWEST) {
        throw new UsageException(
            "compare takes two designs or more, and "
                + (checked.designs().isEmpty()
                    ? "there is none"
                    : "there is only " + checked.designs().get(0).analysis().design().name()));
      }
      Shoreline.Compared compared =
          Shoreline.compare(checked, request.designs(), scale, out, progress);
      progress.close();
      print(compared);
      compared.failures().forEach(f -> err.println("shoreline: " + f));
      return compared.failures().isEmpty() ? ExitCode.CLEAN : ExitCode.USAGE;
    }
  }

  /** What keeps designs from being compared: errors of the specs, and names of no design. */
  private static List<Diagnostic> wrong(Shoreline.Checked checked) {
    return checked.diagnostics().stream()
        .filter(Diagnostic::isError)
        .filter(d -> checked.spec().contains(d) || d.id().equals("design.Unknown"))
        .toList();
  }

  /** Messages go to the error stream, so that what is printed is a comparison or nothing. */
  private static int refuse(Shoreline.Checked checked, List<Diagnostic> wrong, PrintWriter err) {
    err.print(new TextRenderer(checked.texts(), Palette.NONE).render(wrong));
    err.println(TextRenderer.summary(wrong));
    err.flush();
    return Report.isUnreadable(checked) ? ExitCode.USAGE : ExitCode.FINDINGS;
  }

  private void print(Shoreline.Compared compared) {
    PrintWriter writer = spec.commandLine().getOut();
    writer.print(format.render(compared.comparison()));
    Path folder = compared.folder();
    if (folder != null && format == ComparisonFormat.TEXT && compared.failures().isEmpty()) {
      writer.println();
      writer.println(folder.resolve(ComparisonFormat.HTML.fileName()));
    }
    writer.flush();
  }
}
