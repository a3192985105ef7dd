package dev.shoreline.maven;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.FabricConformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.render.Printable;
import dev.shoreline.check.render.TextRenderer;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Shoreline;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.ToLongFunction;

/** What a check came to, in a line. */
final class Summary {
  private static final List<Status> TOLD =
      List.of(Status.PASS, Status.MARGINAL, Status.FAIL, Status.WAIVED, Status.NOT_EVALUATED);

  private Summary() {}

  /** For example {@code 2 designs, 1 error, 3 warnings}. */
  static String of(Shoreline.Checked checked) {
    int designs = checked.designs().size();
    int fabrics = checked.fabrics().size();
    return designs
        + (designs == 1 ? " design, " : " designs, ")
        + (fabrics == 0 ? "" : fabrics + (fabrics == 1 ? " fabric, " : " fabrics, "))
        + counts(checked.diagnostics());
  }

  /** For example {@code 1 error, 3 warnings}. */
  static String counts(List<Diagnostic> diagnostics) {
    return TextRenderer.summary(diagnostics);
  }

  /** For example {@code Box: 31 pass, 2 marginal, 4 not evaluated}. */
  static String of(Conformance design) {
    return verdicts(design.analysis().design().name(), design::count);
  }

  static String of(FabricConformance fabric) {
    return verdicts("fabric " + fabric.analysis().fabric().name(), fabric::count);
  }

  private static String verdicts(String name, ToLongFunction<Status> count) {
    StringJoiner text = new StringJoiner(", ", Printable.line(name) + ": ", "");
    text.setEmptyValue(Printable.line(name) + ": no verdicts");
    for (Status status : TOLD) {
      long n = count.applyAsLong(status);
      if (n > 0) {
        text.add(n + " " + status.label());
      }
    }
    return text.toString();
  }
}
