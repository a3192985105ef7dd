package dev.shoreline.elaborate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.shoreline.evaluate.ExprText;
import dev.shoreline.model.ComparisonText;
import dev.shoreline.model.DesignText;
import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.model.message.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each {@code x.shore} of the corpus with the designs ({@code x.design}) and messages ({@code
 * x.errors}) that it gives. {@code -Dgolden=update} writes them anew, and fails.
 */
class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/elaborate");
  private static final Path SOURCES = Path.of("src/main/java/dev/shoreline/elaborate");

  @TestFactory
  List<DynamicTest> corpus() throws IOException {
    return inputs().stream()
        .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> compare(path)))
        .toList();
  }

  private static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(f -> f.toString().endsWith(".shore")).sorted().toList();
    }
  }

  private static void compare(Path path) throws IOException {
    String file = path.getFileName().toString();
    String name = file.substring(0, file.length() - ".shore".length());
    Specs.Outcome outcome = Specs.elaborate(file, Specs.read(path));
    // Elaboration keeps silent about what reading has said, so both are looked at together.
    StringBuilder said = new StringBuilder();
    for (Diagnostic d : outcome.linking()) {
      said.append("when read: ").append(d.id()).append(' ').append(d.span()).append('\n');
    }
    said.append(Specs.show(outcome.designs().diagnostics()));
    String designs =
        outcome.designs().value().stream()
            .map(design -> DesignText.of(design, ExprText::of))
            .collect(Collectors.joining("\n"));
    for (ComparisonText comparison : outcome.elaborated().value().comparisons()) {
      designs += shown(comparison);
    }
    for (Fabric fabric : outcome.elaborated().value().fabrics()) {
      designs += shown(fabric);
    }
    golden(CORPUS.resolve(name + ".design"), designs);
    golden(CORPUS.resolve(name + ".errors"), said.toString());
  }

  private static String shown(ComparisonText c) {
    return "compare "
        + c.qualifiedName()
        + " \""
        + c.title()
        + "\" scaled to "
        + c.scale()
        + " at "
        + c.span()
        + (c.doc().isEmpty() ? "" : ", doc " + c.doc())
        + "\n"
        + c.columns().stream()
            .map(k -> "  " + k.design() + (k.baseline() ? " as baseline" : "") + "\n")
            .collect(Collectors.joining());
  }

  private static String shown(Fabric f) {
    return "fabric "
        + f.qualifiedName()
        + " \""
        + f.title()
        + "\", "
        + f.topology().word()
        + " at "
        + f.span()
        + (f.doc().isEmpty() ? "" : ", doc " + f.doc())
        + "\n"
        + f.attributes().all().stream()
            .map(a -> "  " + a.name() + " " + a.value().text() + "\n")
            .collect(Collectors.joining())
        + f.tiers().stream()
            .map(t -> "  tier " + t.path() + " : " + t.design() + ", " + t.count() + "\n")
            .collect(Collectors.joining());
  }

  private static void golden(Path path, String actual) throws IOException {
    boolean missing = !Files.exists(path);
    if (missing || isUpdate()) {
      Files.writeString(path, actual);
      System.out.println("wrote " + path);
    }
    assertThat(missing && !isUpdate()).as("%s was missing and is written now", path).isFalse();
    assertThat(actual).isEqualTo(Files.readString(path));
  }

  private static boolean isUpdate() {
    return "update".equals(System.getProperty("golden"));
  }

  @Test
  void everyGoldenHasAnInput() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      assertThat(files.map(f -> f.toString().replaceFirst("\\.(design|errors)$", ".shore")))
          .allMatch(input -> Files.exists(Path.of(input)));
    }
  }

  /** Ids of messages that {@code ElaboratorTest} provokes. */
  private static final List<String> ELSEWHERE =
      List.of("elaborate.TooDeep", "instance.TooManyParts", "library.NoKind", "part.TooDeep");

  /** Ids that are put together from parts. */
  private static final List<String> COMPOSED =
      List.of(
          "cooling.NoLoop",
          "cooling.NoSuchLoop",
          "cooling.WhichLoop",
          "power.NoBus",
          "power.NoSuchBus",
          "power.WhichBus",
          "waiver.Approver",
          "waiver.Reason");

  @Test
  void everyMessageOccursInTheCorpus() throws IOException {
    TreeSet<String> ids = new TreeSet<>(COMPOSED);
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        Matcher id = Pattern.compile("\"([a-z]+\\.[A-Z][A-Za-z]+)\"").matcher(Specs.read(file));
        while (id.find()) {
          ids.add(id.group(1));
        }
      }
    }
    ELSEWHERE.forEach(ids::remove);
    StringBuilder said = new StringBuilder();
    for (Path input : inputs()) {
      said.append(Specs.read(Path.of(input.toString().replace(".shore", ".errors"))));
    }
    assertThat(ids).isNotEmpty().allMatch(id -> said.indexOf("[" + id + "]") >= 0);
  }

  @Test
  void goldensAreNotBeingUpdated() {
    if (isUpdate()) {
      fail("the goldens were written anew; run again without -Dgolden=update");
    }
  }
}
