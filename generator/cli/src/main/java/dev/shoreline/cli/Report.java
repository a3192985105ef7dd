package dev.shoreline.cli;

import dev.shoreline.check.render.GitHubRenderer;
import dev.shoreline.check.render.Palette;
import dev.shoreline.check.render.TextRenderer;
import dev.shoreline.emit.messages.MessagesJson;
import dev.shoreline.emit.messages.MessagesSarif;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Shoreline;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Prints what a check found, in the form asked for. */
final class Report {
  private Report() {}

  /** Returns the exit code that the findings call for. */
  static int print(Shoreline.Checked checked, MessageOptions options, PrintWriter out) {
    return print(checked, options, out, Map.of(), Map.of());
  }

  /**
   * @param folders where outputs were written, by qualified name of the design
   * @param fabrics the same of fabrics
   */
  static int print(
      Shoreline.Checked checked,
      MessageOptions options,
      PrintWriter out,
      Map<String, Path> folders,
      Map<String, Path> fabrics) {
    List<Diagnostic> shown =
        options.quiet || options.summary
            ? checked.diagnostics().stream().filter(Diagnostic::isError).toList()
            : checked.diagnostics();
    switch (options.format) {
      case JSON -> out.print(MessagesJson.render(shown));
      case SARIF -> out.print(MessagesSarif.render(shown));
      case GITHUB -> out.print(new GitHubRenderer().render(shown));
      case TEXT -> text(checked, shown, options, out, folders, fabrics);
    }
    out.flush();
    return exitCode(checked);
  }

  private static void text(
      Shoreline.Checked checked,
      List<Diagnostic> shown,
      MessageOptions options,
      PrintWriter out,
      Map<String, Path> folders,
      Map<String, Path> fabrics) {
    Palette palette = options.colored() ? Palette.ANSI : Palette.NONE;
    out.print(new TextRenderer(checked.texts(), palette).render(shown));
    if (!options.quiet) {
      out.print(SummaryTable.of(checked.designs(), folders));
      out.print(FabricTable.of(checked.fabrics(), fabrics));
      out.println(TextRenderer.summary(checked.diagnostics()));
    }
  }

  private static int exitCode(Shoreline.Checked checked) {
    return isUnreadable(checked)
        ? ExitCode.USAGE
        : checked.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** Whether a file that was asked for could not be read. */
  static boolean isUnreadable(Shoreline.Checked checked) {
    return checked.spec().stream().anyMatch(d -> d.isError() && d.id().startsWith("file."));
  }
}
