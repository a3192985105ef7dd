package dev.shoreline.tests.suite;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.FabricConformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.render.Palette;
import dev.shoreline.check.render.TextRenderer;
import dev.shoreline.emit.compare.ComparisonFormat;
import dev.shoreline.evaluate.ExprText;
import dev.shoreline.model.DesignText;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.tests.kit.Repository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A design of a folder of {@code examples/}, checked on the day and from the folder that {@code
 * examples/run} uses.
 *
 * @param folder of the example; most hold one design
 * @param checked with paths relative to the root of the repository
 * @param outputs of every emitter, by path
 */
record Example(
    Path folder, Shoreline.Checked checked, Conformance design, Map<String, byte[]> outputs) {
  static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);

  /** A folder with a pom is a project to copy; the tests of the Maven plugin build it. */
  static List<Path> folders() {
    return Repository.folders(Repository.root().resolve("examples")).stream()
        .filter(folder -> !Files.exists(folder.resolve("pom.xml")))
        .toList();
  }

  /** All designs of a folder. */
  static List<Example> of(Path folder) {
    Shoreline.Checked checked = check(List.of(folder));
    if (checked.designs().isEmpty()) {
      throw new AssertionError(folder + " has no design: " + checked.diagnostics());
    }
    return checked.designs().stream()
        .map(design -> new Example(folder, checked, design, outputs(design)))
        .toList();
  }

  /**
   * Whether an example is there to be caught: its {@code expected/exit-code} says how {@code
   * shoreline check} ends, and {@code examples/run} reads it.
   */
  static boolean failsOnPurpose(Path folder) {
    return Files.isRegularFile(folder.resolve("expected/exit-code"));
  }

  /** Whether there is hardware in it; a design may consist of claims only. */
  boolean hasParts() {
    return !design.analysis().design().instances().isEmpty();
  }

  /** All designs of all folders. */
  static List<Example> all() {
    return folders().stream().flatMap(folder -> of(folder).stream()).toList();
  }

  static Shoreline.Checked check(List<Path> roots) {
    return Shoreline.check(
        new Shoreline.Request(roots, Repository.root(), AS_OF, List.of(), Shoreline.Progress.NONE));
  }

  static Map<String, byte[]> outputs(Conformance design) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String emitter : Shoreline.emitters()) {
      files.putAll(Shoreline.render(design, emitter));
    }
    return files;
  }

  /** The {@code compare} statements of a project in Markdown, by path. */
  static Map<String, String> comparisons(Shoreline.Checked checked) {
    Map<String, String> pages = new TreeMap<>();
    List<Shoreline.Compared> made =
        Shoreline.compareStated(
            checked, checked.comparisons(), null, null, Shoreline.Progress.NONE);
    for (int i = 0; i < made.size(); i++) {
      pages.put(
          "compare/" + checked.comparisons().get(i).name() + ".md",
          ComparisonFormat.MD.render(made.get(i).comparison()));
    }
    return pages;
  }

  /** What a person reads of the {@code fabric} statements of a project, by path. */
  static Map<String, String> fabrics(Shoreline.Checked checked) {
    Map<String, String> texts = new TreeMap<>();
    for (FabricConformance fabric : checked.fabrics()) {
      String folder = "fabrics/" + fabric.analysis().fabric().name() + "/";
      outputs(fabric)
          .forEach(
              (path, content) -> {
                if (path.matches(".*\\.(md|topo)|.*/expected\\.json")) {
                  texts.put(folder + path, new String(content, StandardCharsets.UTF_8));
                }
              });
    }
    return texts;
  }

  static Map<String, byte[]> outputs(FabricConformance fabric) {
    Map<String, byte[]> files = new TreeMap<>();
    Shoreline.fabricEmitters().forEach(id -> files.putAll(Shoreline.render(fabric, id)));
    return files;
  }

  /** For example {@code cpo-102t-dr Cpo102T}. */
  String name() {
    return folder.getFileName() + " " + design.analysis().design().name();
  }

  long count(Status status) {
    return design.count(status);
  }

  String output(String path) {
    byte[] content = outputs.get(path);
    if (content == null) {
      throw new AssertionError("there is no output " + path + " among " + outputs.keySet());
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  /** The design as elaborated, one fact a line. */
  String designText() {
    return DesignText.of(design.analysis().design(), ExprText::of);
  }

  /** What {@code shoreline check} prints before its table. */
  static String messages(Shoreline.Checked checked) {
    return new TextRenderer(checked.texts(), Palette.NONE).render(checked.diagnostics())
        + TextRenderer.summary(checked.diagnostics())
        + "\n";
  }
}
