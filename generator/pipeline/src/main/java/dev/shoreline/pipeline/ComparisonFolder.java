package dev.shoreline.pipeline;

import dev.shoreline.check.Conformance;
import dev.shoreline.emit.Emitter;
import dev.shoreline.emit.compare.Comparison;
import dev.shoreline.emit.compare.ComparisonFormat;
import dev.shoreline.emit.compare.Scale;
import dev.shoreline.emit.conformance.ConformanceEmitter;
import dev.shoreline.model.ComparisonText;
import dev.shoreline.model.Design;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes comparisons, and the folder {@code compare} that holds them beside the reports that their
 * pages lead to.
 */
final class ComparisonFolder {
  static final String FOLDER = "compare";

  /** What a comparison that no statement names is called. */
  private static final String UNNAMED = "compare";

  private final Shoreline.Checked checked;
  private final @Nullable Path out;
  private final Map<String, String> reports;
  private final OutputNames names = new OutputNames();

  /**
   * @param out below which they are written; null when nothing is to be written
   * @param reports addresses of the reports there are, by qualified name of the design, relative to
   *     the folder
   */
  ComparisonFolder(Shoreline.Checked checked, @Nullable Path out, Map<String, String> reports) {
    this.checked = checked;
    this.out = out;
    this.reports = Map.copyOf(reports);
  }

  /** Writes the reports of all designs below {@code out}; returns their addresses. */
  static Map<String, String> reports(
      Shoreline.Checked checked, Path out, Shoreline.Progress progress, List<String> failures) {
    Map<String, String> reports = new HashMap<>();
    // A design has the folder that a build of the same designs gives it.
    OutputNames names = new OutputNames();
    Emitter report = new ConformanceEmitter();
    for (int i = 0; i < checked.designs().size(); i++) {
      Design design = checked.designs().get(i).analysis().design();
      String folder = names.folderOf(design);
      progress.step(design.name(), i, checked.designs().size());
      int before = failures.size();
      Shoreline.write(report, checked.designs().get(i), out.resolve(folder), failures);
      if (failures.size() == before) {
        reports.put(design.qualifiedName(), address(folder));
      }
    }
    return reports;
  }

  /** From the folder of comparisons to the report in the folder of a design. */
  static String address(String folder) {
    return "../" + folder + "/conformance/report.html";
  }

  /** All designs, those asked for by name first, in the order asked for. */
  Shoreline.Compared all(List<String> order, @Nullable Scale scale) {
    List<Comparison.Entry> entries = new ArrayList<>();
    checked.designs().forEach(c -> entries.add(entry(c, false)));
    entries.sort(Comparator.comparingInt(e -> place(e, order)));
    return written(UNNAMED, Comparison.of(entries, scale));
  }

  /**
   * The designs of a statement.
   *
   * @param scale in place of the statement's own; null for that
   */
  Shoreline.Compared of(ComparisonText stated, @Nullable Scale scale) {
    Map<String, Conformance> designs = new HashMap<>();
    checked.designs().forEach(c -> designs.putIfAbsent(c.analysis().design().qualifiedName(), c));
    List<Comparison.Entry> entries = new ArrayList<>();
    for (ComparisonText.Column column : stated.columns()) {
      Conformance design = designs.get(column.design());
      if (design != null) {
        entries.add(entry(design, column.baseline()));
      }
    }
    Scale own = stated.scale() == null ? null : new Scale(stated.scale().inPreferredUnit());
    String title = stated.title().isEmpty() ? stated.name() : stated.title();
    return written(
        names.fileOf(stated), Comparison.of(title, entries, scale == null ? own : scale));
  }

  private Comparison.Entry entry(Conformance design, boolean baseline) {
    String name = design.analysis().design().qualifiedName();
    return new Comparison.Entry(design, reports.getOrDefault(name, ""), baseline);
  }

  private static int place(Comparison.Entry entry, List<String> order) {
    Design design = entry.conformance().analysis().design();
    return IntStream.range(0, order.size())
        .filter(i -> design.isCalled(order.get(i)))
        .findFirst()
        .orElse(order.size());
  }

  private Shoreline.Compared written(String name, Comparison comparison) {
    List<String> failures = new ArrayList<>();
    if (out == null) {
      return new Shoreline.Compared(comparison, null, failures);
    }
    Path folder = out.resolve(FOLDER);
    OutputFolder output = new OutputFolder(folder);
    try {
      for (ComparisonFormat format : ComparisonFormat.values()) {
        output.text(format.fileName(name), format.render(comparison));
      }
      output.commit();
    } catch (IOException e) {
      failures.add("the comparison was not written to " + folder + ": " + Shoreline.reason(e));
    }
    return new Shoreline.Compared(
        comparison, folder.resolve(ComparisonFormat.HTML.fileName(name)), failures);
  }
}
