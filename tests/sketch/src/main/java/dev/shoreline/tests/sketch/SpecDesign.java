package dev.shoreline.tests.sketch;

import dev.shoreline.check.Checker;
import dev.shoreline.check.Conformance;
import dev.shoreline.check.FabricChecker;
import dev.shoreline.check.FabricConformance;
import dev.shoreline.elaborate.Elaborated;
import dev.shoreline.elaborate.Elaborator;
import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Designs read from text with the standard library, as it stands in this repository. */
public final class SpecDesign {
  /** On this day waivers are judged. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);

  private SpecDesign() {}

  /**
   * The only design of a text, checked.
   *
   * @throws AssertionError when the text has an error
   */
  public static Conformance of(String text) {
    return all(List.of(SourceFile.of("spec.shore", text))).get(0);
  }

  /**
   * The designs of several texts by path, checked.
   *
   * @throws AssertionError when a text has an error
   */
  public static List<Conformance> designs(Map<String, String> texts) {
    return designs(texts, AS_OF);
  }

  /** The same, with waivers judged on another day. */
  public static List<Conformance> designs(Map<String, String> texts, LocalDate asOf) {
    List<SourceFile> own =
        texts.entrySet().stream().map(e -> SourceFile.of(e.getKey(), e.getValue())).toList();
    return elaborated(own).designs().stream()
        .map(d -> Checker.check(Analysis.of(d), asOf))
        .toList();
  }

  /** The specs of an example of this repository, path below it to text. */
  public static Map<String, String> texts(String folder) {
    Map<String, String> texts = new TreeMap<>();
    files(root().resolve("examples").resolve(folder)).forEach(f -> texts.put(f.path(), f.text()));
    return texts;
  }

  /** The designs of an example of this repository, by the name of its folder. */
  public static List<Conformance> example(String folder) {
    Path examples = root().resolve("examples").resolve(folder);
    return all(files(examples));
  }

  /**
   * The first fabric of a text, checked.
   *
   * @throws AssertionError when the text has an error
   */
  public static FabricConformance fabric(String text) {
    Elaborated elaborated = elaborated(List.of(SourceFile.of("spec.shore", text)));
    Map<String, Analysis> designs = new HashMap<>();
    elaborated.designs().forEach(d -> designs.put(d.qualifiedName(), Analysis.of(d)));
    Fabric fabric = elaborated.fabrics().get(0);
    return FabricChecker.check(FabricAnalysis.of(fabric, designs::get));
  }

  private static List<Conformance> all(List<SourceFile> own) {
    return elaborated(own).designs().stream()
        .map(d -> Checker.check(Analysis.of(d), AS_OF))
        .toList();
  }

  private static Elaborated elaborated(List<SourceFile> own) {
    List<SourceFile> files = new ArrayList<>(own);
    files.addAll(files(root().resolve("language/library/src/main/shoreline")));
    SpecReader reader = SpecReader.open(Workspace.of(files));
    List<ParsedFile> parsed = reader.read(own);
    Result<Elaborated> designs = Elaborator.elaborate(reader, parsed);
    Stream.concat(
            parsed.stream().flatMap(f -> f.diagnostics().stream()), designs.diagnostics().stream())
        .filter(Diagnostic::isError)
        .findFirst()
        .ifPresent(
            d -> {
              throw new AssertionError(d.span() + ": " + d.message());
            });
    return designs.value();
  }

  /** Tests run in the folder of their module. */
  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("language/library/src/main/shoreline"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new AssertionError("not below the repository");
      }
    }
    return folder;
  }

  private static List<SourceFile> files(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(p -> p.toString().endsWith(".shore"))
          .sorted()
          .map(p -> SourceFile.of(root.relativize(p).toString().replace('\\', '/'), read(p)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
