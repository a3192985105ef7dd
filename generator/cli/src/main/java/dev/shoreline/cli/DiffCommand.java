package dev.shoreline.cli;

import dev.shoreline.check.render.Palette;
import dev.shoreline.check.render.TextRenderer;
import dev.shoreline.diff.Category;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.format.DifferenceFormat;
import dev.shoreline.diff.select.Selected;
import dev.shoreline.git.Review;
import dev.shoreline.git.ReviewSettings;
import dev.shoreline.git.ReviewedSide;
import dev.shoreline.git.revision.GitException;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Shoreline;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shoreline diff}: what a change does to the designs. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Compares two states of specs by what their designs are: parts, lanes, totals, verdicts.",
    footerHeading = "%nTry:%n",
    footer = {
      "  shoreline diff                               files on disk against HEAD",
      "  shoreline diff HEAD~1                        files on disk against a revision",
      "  shoreline diff main..feature                 two revisions; main...feature since they parted",
      "  shoreline diff --against origin/main         what this branch changes",
      "  shoreline diff old-folder new-folder         two folders or two files, without Git",
      "  shoreline diff v1.0 -- box                   one folder only",
      "",
      "Git objects are read as they are; nothing is checked out. The exit code is 0 unless",
      "--fail-on or --exit-code asks for 1; 2 means wrong usage or specs that cannot be read."
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "REVISION|PATH",
      arity = "0..*",
      description =
          "None to two revisions, then paths; or two paths to compare. '--' ends the revisions.")
  private List<String> words = List.of();

  @Option(
      names = "--against",
      paramLabel = "REVISION",
      description =
          "Compare the files on disk with the commit where their branch left this revision.")
  private @Nullable String against;

  @Option(
      names = "--format",
      description = "text, md, html, json or sarif. Default: as the file of --out ends, else text.")
  private @Nullable DifferenceFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write to this file instead of printing.")
  private @Nullable Path out;

  @Option(names = "--bom", description = "Only the bill of materials.")
  private boolean bom;

  @Option(
      names = "--category",
      paramLabel = "NAME",
      split = ",",
      description =
          "Only changes of these categories: optical, electrical, thermal, mechanical, bom, conformance, cosmetic.")
  private List<Category> categories = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      converter = FailOn.Reader.class,
      description =
          "End with exit code 1 on new-failures, any-change or none. Errors of the specs after count for both. Default: none.")
  private FailOn failOn = FailOn.NONE;

  @Option(names = "--exit-code", description = "The same as --fail-on any-change.")
  private boolean exitCode;

  @Option(
      names = "--as-of-before",
      paramLabel = "DATE",
      description = "The day for the side before. Default: the same day.")
  private @Nullable String asOfBefore;

  @Mixin private JudgingOptions judging;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    DifferenceFormat form = form();
    try (ConsoleProgress progress = ConsoleProgress.onTerminal()) {
      Path base = Path.of("").toAbsolutePath().normalize();
      DiffSides sides = new DiffArguments(base, words, separator()).sides(against);
      Review review = review(sides, base, progress);
      progress.close();
      messages(review.before());
      messages(review.after());
      if (Report.isUnreadable(review.before().checked())
          || Report.isUnreadable(review.after().checked())) {
        return ExitCode.USAGE;
      }
      Difference judged = Selected.designs(review.difference(), judging.designs());
      Difference shown = Selected.categories(judged, categories);
      shown = bom ? Selected.billOfMaterials(shown) : shown;
      new DiffOutput(spec.commandLine().getOut(), out).write(form.render(shown, review.broken()));
      // Git takes any other code of an outside diff program for its death.
      return sides instanceof DiffSides.OneFile ? ExitCode.CLEAN : gate(review, judged, shown);
    } catch (GitException e) {
      throw new UsageException(e.text());
    }
  }

  private DifferenceFormat form() {
    DifferenceFormat form = format;
    if (form == null) {
      form = out == null ? DifferenceFormat.TEXT : DifferenceFormat.ofFile(out.toString());
    }
    if (form == DifferenceFormat.SARIF && (bom || !categories.isEmpty())) {
      throw new UsageException("SARIF holds verdicts, which --bom and --category leave out");
    }
    return form;
  }

  /** How many words stood before {@code --}; negative when it was not written. */
  private int separator() {
    List<String> written = spec.commandLine().getParseResult().originalArgs();
    int at = written.indexOf("--");
    return at < 0 ? -1 : words.size() - (written.size() - at - 1);
  }

  private Review review(DiffSides sides, Path base, Shoreline.Progress progress)
      throws GitException {
    if (sides instanceof DiffSides.WorkingTree s) {
      return Review.against(settings(base, s.roots(), progress), s.revision());
    }
    if (sides instanceof DiffSides.SinceLeaving s) {
      return Review.sinceLeaving(settings(base, s.roots(), progress), s.branch());
    }
    if (sides instanceof DiffSides.Revisions s) {
      return Review.of(settings(base, s.roots(), progress), s.range());
    }
    if (sides instanceof DiffSides.OneFile s) {
      return Review.ofOneFile(settings(base, List.of(), progress), s.path(), s.before(), s.after());
    }
    DiffSides.OnDisk s = (DiffSides.OnDisk) sides;
    return Review.of(settings(base, List.of(), progress), s.before(), s.after());
  }

  private ReviewSettings settings(Path base, List<Path> roots, Shoreline.Progress progress) {
    LocalDate day = judging.day();
    LocalDate before = asOfBefore == null ? day : JudgingOptions.date(asOfBefore);
    return new ReviewSettings(base, roots, day, before, progress, judging.libraries());
  }

  /** Errors of the specs, and what of a revision was passed over, go to the error stream. */
  private void messages(ReviewedSide side) {
    List<Diagnostic> told = new ArrayList<>(side.errors());
    side.checked().spec().stream()
        .filter(d -> !d.isError() && d.id().startsWith("git."))
        .forEach(told::add);
    if (!told.isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("shoreline: in " + side.name() + ":");
      err.print(new TextRenderer(side.checked().texts(), Palette.NONE).render(told));
      err.flush();
    }
  }

  /** New failures count whatever categories are shown; a change counts where it is shown. */
  private int gate(Review review, Difference judged, Difference shown) {
    FailOn gate = exitCode ? FailOn.ANY_CHANGE : failOn;
    String reason = gate.reason(review.after(), gate == FailOn.ANY_CHANGE ? shown : judged);
    if (reason.isEmpty()) {
      return ExitCode.CLEAN;
    }
    spec.commandLine().getErr().println("shoreline: " + reason);
    return ExitCode.FINDINGS;
  }
}
