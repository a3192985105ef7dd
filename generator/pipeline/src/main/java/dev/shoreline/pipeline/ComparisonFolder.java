package dev.shoreline.pipeline;

import dev.shoreline.check.Conformance;
import dev.shoreline.emit.Emitter;
import dev.shoreline.emit.compare.Comparison;
import dev.shoreline.emit.compare.ComparisonFormat;
import dev.shoreline.emit.compare.Scale;
import dev.shoreline.emit.conformance.ConformanceEmitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a comparison and the folder that holds it, with the reports that its page leads to. */
final class ComparisonFolder {
  private static final String FOLDER = "compare";

  private final Shoreline.Checked checked;
  private final List<String> order;
  private final @Nullable Scale scale;
  private final Shoreline.Progress progress;

  ComparisonFolder(
      Shoreline.Checked checked,
      List<String> order,
      @Nullable Scale scale,
      Shoreline.Progress progress) {
    this.checked = checked;
    this.order = order;
    this.scale = scale;
    this.progress = progress;
  }

  /** Writes below {@code out}, or nothing when it is null. */
  Shoreline.Compared write(@Nullable Path out) {
    List<String> failures = new ArrayList<>();
    List<Conformance> designs = new ArrayList<>(checked.designs());
    List<String> folders = new ArrayList<>();
    // A design has the folder that a build of the same designs gives it.
    OutputNames names = new OutputNames();
    designs.forEach(c -> folders.add(names.folderOf(c.analysis().design())));
    List<Comparison.Entry> entries = new ArrayList<>();
    Emitter report = new ConformanceEmitter();
    for (int i = 0; i < designs.size(); i++) {
      String address = "";
      if (out != null) {
        progress.step(designs.get(i).analysis().design().name(), i, designs.size());
        int before = failures.size();
        Shoreline.write(report, designs.get(i), out.resolve(folders.get(i)), failures);
        boolean made = failures.size() == before;
        address = made ? "../" + folders.get(i) + "/conformance/report.html" : "";
      }
      entries.add(new Comparison.Entry(designs.get(i), address));
    }
    entries.sort(Comparator.comparingInt(this::place));
    Comparison comparison = Comparison.of(entries, scale);
    Path folder = out == null ? null : out.resolve(FOLDER);
    if (folder != null) {
      write(comparison, folder, failures);
    }
    return new Shoreline.Compared(comparison, folder, failures);
  }

  private int place(Comparison.Entry entry) {
    int place = order.indexOf(entry.conformance().analysis().design().name());
    return place < 0 ? order.size() : place;
  }

  private static void write(Comparison comparison, Path folder, List<String> failures) {
    OutputFolder output = new OutputFolder(folder);
    try {
      for (ComparisonFormat format : ComparisonFormat.values()) {
        output.text(format.fileName(), format.render(comparison));
      }
      output.commit();
    } catch (IOException e) {
      failures.add("the comparison was not written to " + folder + ": " + Shoreline.reason(e));
    }
  }
}
