package dev.shoreline.cli;

import dev.shoreline.check.render.Palette;
import dev.shoreline.check.render.TextRenderer;
import dev.shoreline.emit.compare.ComparisonFormat;
import dev.shoreline.emit.compare.Scale;
import dev.shoreline.model.ComparisonText;
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
      "  shoreline compare examples --name Routes --out out",
      "  shoreline compare examples --design Cpo102T --design Xpo204T --format md",
      "  shoreline compare examples/cpo-51t-fr4 examples/osfp-51t --scale 102.4 Tb/s",
      "",
      "Where specs have compare statements, each of them is shown, or the one that --name picks;",
      "--design compares designs of your choice instead.",
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

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Only this compare statement of the specs.")
  private @Nullable String name;

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
      List<Shoreline.Compared> compared = compare(checked, request.designs(), progress);
      progress.close();
      print(compared);
      List<String> failures = compared.stream().flatMap(c -> c.failures().stream()).toList();
      failures.forEach(f -> err.println("shoreline: " + f));
      return failures.isEmpty() ? ExitCode.CLEAN : ExitCode.USAGE;
    }
  }

  private List<Shoreline.Compared> compare(
      Shoreline.Checked checked, List<String> designs, Shoreline.Progress progress) {
    if (name != null && !designs.isEmpty()) {
      throw new UsageException("--name and --design exclude each other");
    }
    // Designs or a size asked for by hand are a comparison of their own.
    boolean own = name == null && (!designs.isEmpty() || scale != null);
    List<ComparisonText> stated = own ? List.of() : stated(checked);
    if (!stated.isEmpty()) {
      return Shoreline.compareStated(checked, stated, scale, out, progress);
    }
    if (checked.designs().size() < FEWEST) {
      throw new UsageException(
          "compare takes two designs or more, and "
              + (checked.designs().isEmpty()
                  ? "there is none"
                  : "there is only " + checked.designs().get(0).analysis().design().name()));
    }
    return List.of(Shoreline.compare(checked, designs, scale, out, progress));
  }

  /** The statements to show: all, or the one that is named. */
  private List<ComparisonText> stated(Shoreline.Checked checked) {
    List<ComparisonText> all = checked.comparisons();
    String names = String.join(", ", all.stream().map(ComparisonText::name).toList());
    boolean one = format != ComparisonFormat.TEXT && format != ComparisonFormat.MD;
    if (name == null) {
      if (one && all.size() > 1) {
        throw new UsageException("this form holds one comparison; --name picks one of " + names);
      }
      return all;
    }
    List<ComparisonText> found =
        all.stream().filter(c -> name.equals(c.name()) || name.equals(c.qualifiedName())).toList();
    if (found.isEmpty()) {
      throw new UsageException(
          "there is no compare statement " + name + (all.isEmpty() ? "" : "; there are " + names));
    }
    return found;
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

  private void print(List<Shoreline.Compared> all) {
    PrintWriter writer = spec.commandLine().getOut();
    boolean first = true;
    for (Shoreline.Compared compared : all) {
      if (!first) {
        writer.println();
      }
      first = false;
      writer.print(format.render(compared.comparison()));
      Path page = compared.page();
      if (page != null && format == ComparisonFormat.TEXT && compared.failures().isEmpty()) {
        writer.println();
        writer.println(page);
      }
    }
    writer.flush();
  }
}
