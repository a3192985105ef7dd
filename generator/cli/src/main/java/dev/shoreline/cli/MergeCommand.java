package dev.shoreline.cli;

import dev.shoreline.git.driver.MergeDriver;
import dev.shoreline.merge.Labels;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shoreline merge}: three versions of a spec into one; Git's merge driver. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = MergeCommand.FAILED,
    exitCodeOnExecutionException = MergeCommand.FAILED,
    description = {
      "Merges two changed versions of a spec element by element, and by lines where that is not safe.",
      "Git calls it: see 'shoreline git install'."
    },
    footerHeading = "%nTry:%n",
    footer = {
      "  shoreline merge base.shore mine.shore yours.shore -o merged.shore",
      "",
      "Exit codes: 0 merged, 1 conflicts, which have markers, 129 not merged and nothing written."
    })
final class MergeCommand implements Callable<Integer> {
  /** Git takes up to 128 for a merge that is done, with conflicts. */
  static final int FAILED = 129;

  private static final int MARKER = 7;
  private static final int LONGEST_MARKER = 1000;

  @Parameters(index = "0", paramLabel = "BASE", description = "What both versions come from.")
  private Path base = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "OURS",
      description = "One version; the result replaces it.")
  private Path ours = Path.of("");

  @Parameters(index = "2", paramLabel = "THEIRS", description = "The other version.")
  private Path theirs = Path.of("");

  @Option(
      names = "-L",
      paramLabel = "LABEL",
      description = "Name in conflict markers: first of ours, then of the base, then of theirs.")
  private List<String> labels = List.of();

  @Option(names = "-P", paramLabel = "PATH", description = "Name of the file in messages.")
  private @Nullable String path;

  @Option(
      names = "--marker-size",
      paramLabel = "N",
      description = "Characters of a conflict marker; 7 when not given.")
  private int markerSize = MARKER;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the result goes instead of OURS.")
  private @Nullable Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    String name = (path == null ? ours.toString() : path).replaceAll("\\p{Cntrl}", "?");
    try {
      Path result = output == null ? ours : output;
      int size = markerSize < 1 || markerSize > LONGEST_MARKER ? MARKER : markerSize;
      Labels shown = new Labels(label(0, "%X", "ours"), label(2, "%Y", "theirs"));
      MergeDriver.Outcome outcome =
          new MergeDriver().merge(base, ours, theirs, result, shown, size);
      if (outcome.way() == MergeDriver.Way.BY_LINES) {
        err.println("shoreline: " + name + ": merged by lines, not by elements");
      }
      return outcome.conflicts() == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
    } catch (IOException | RuntimeException | Error e) {
      // Nothing was written; whatever is wrong, Git must not take ours for the merged text.
      err.println("shoreline: " + name + ": not merged: " + e);
      return FAILED;
    }
  }

  /** Git before 2.44 does not know the names of the sides and leaves their letters as they are. */
  private String label(int index, String unknown, String otherwise) {
    String given = index < labels.size() ? labels.get(index) : "";
    return given.isBlank() || given.equals(unknown) ? otherwise : given;
  }
}
