package dev.shoreline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.DesignText;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveProjectTest {
  private static final Path EXAMPLES =
      Path.of("").toAbsolutePath().getParent().getParent().resolve("examples");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final List<SourceFile> LIBRARY = Project.inMemory(Map.of()).library();

  private final TreeMap<String, String> texts = new TreeMap<>();
  private final LiveProject live = new LiveProject(LIBRARY, List.of());

  private void put(String path, String text) {
    texts.put(path, text);
    live.put(new FileOnDisk(SourceFile.of(path, text), List.of()));
  }

  private void remove(String path) {
    texts.remove(path);
    live.remove(path);
  }

  private static Map<String, String> example(String... folders) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(EXAMPLES.resolve(folder))) {
        for (Path p : files.filter(f -> f.toString().endsWith(".shore")).toList()) {
          texts.put(folder + "/" + p.getFileName(), Files.readString(p));
        }
      }
    }
    return texts;
  }

  private Shoreline.Checked settle() {
    while (live.update(() -> true).hasMore()) {}
    while (live.elaborate(() -> true).hasMore()) {}
    return live.judging(DAY).run(() -> false, Shoreline.Progress.NONE).orElseThrow();
  }

  private void assertSameAsFresh(String after) {
    Shoreline.Checked now = settle();
    Shoreline.Checked fresh = Shoreline.check(texts, DAY);
    assertThat(strings(now.spec())).as(after).isEqualTo(strings(fresh.spec()));
    assertThat(strings(now.diagnostics())).as(after).isEqualTo(strings(fresh.diagnostics()));
    assertThat(designs(now)).as(after).isEqualTo(designs(fresh));
    assertThat(now.comparisons()).as(after).isEqualTo(fresh.comparisons());
    assertThat(now.fabrics()).as(after).hasSameSizeAs(fresh.fabrics());
  }

  private static List<String> strings(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::toString).toList();
  }

  private static List<String> designs(Shoreline.Checked checked) {
    List<String> all = new ArrayList<>();
    for (Conformance c : checked.designs()) {
      all.add(DesignText.of(c.analysis().design(), Object::toString));
      c.verdicts().forEach(v -> all.add(v.toString()));
    }
    return all;
  }

  @Test
  void whatDoesNotHangOnAnEditIsKept() throws IOException {
    example("osfp-51t", "cpo-102t-dr").forEach(this::put);
    Shoreline.Checked before = settle();
    String path = "osfp-51t/design.shore";
    put(path, texts.get(path) + "\n// a remark\n");
    Shoreline.Checked after = settle();

    assertThat(before.designs()).hasSize(2);
    assertThat(after.designs().get(0)).isSameAs(before.designs().get(0));
    assertThat(after.designs().get(1)).isNotSameAs(before.designs().get(1));
    assertSameAsFresh("a remark");
  }

  @Test
  void anEditOfAPartReachesTheDesignsThatUseIt() throws IOException {
    example("osfp-51t").forEach(this::put);
    settle();
    String path = "osfp-51t/parts.shore";
    put(path, "// moved by a line\n" + texts.get(path).replaceFirst("max (\\d+) W", "max 1$1 W"));

    assertSameAsFresh("more power");
  }

  @Test
  void anOwnFileHidesOneOfTheLibraryUntilItIsGone() {
    put("a.shore", "design D {\n  route cpo\n}\n");
    String hidden =
        LIBRARY.stream()
            .map(SourceFile::path)
            .filter(p -> p.contains("parts"))
            .findFirst()
            .orElseThrow();
    assertSameAsFresh("alone");
    put(hidden, "package std.parts\n\nkind Odd { }\n");
    assertSameAsFresh("hidden");
    remove(hidden);
    assertSameAsFresh("back");
  }

  @Test
  void anOverlayReachesAllDesigns() throws IOException {
    example("osfp-51t").forEach(this::put);
    settle();
    put(
        "overlay.shore",
        """
        shoreline 1.0
        package own
        import std.standards.Ieee8023dj

        overlay Ieee8023dj.DR {
          limit pmd-dr-dj-d13-damage min 3 dBm
        }
        """);
    assertSameAsFresh("with overlay");
    put("overlay.shore", texts.get("overlay.shore").replace("3 dBm", "4 dBm"));
    assertSameAsFresh("another overlay");
    remove("overlay.shore");
    assertSameAsFresh("without");
  }

  @Test
  void aWordOfAChoiceReachesAllExpressions() {
    put(
        "k.shore",
        "package k\nkind Thing { colour : red | green }\npart P : Thing { colour red }\n");
    put("u.shore", "package u\nimport k.Thing\npart Q : Thing { colour blue }\n");
    assertSameAsFresh("without blue");
    put("k.shore", texts.get("k.shore").replace("green", "blue"));
    assertSameAsFresh("with blue");
  }

  @Test
  void stoppedJudgingGivesNothing() throws IOException {
    example("osfp-51t").forEach(this::put);
    settle();

    assertThat(live.judging(DAY).run(() -> true, Shoreline.Progress.NONE)).isEmpty();
  }

  @Test
  void anEmptyProjectHasNoSpecs() {
    assertThat(settle().diagnostics()).extracting(Diagnostic::id).containsExactly("file.NoSpecs");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void afterAnyEditsItSaysWhatACheckSays(long seed) throws IOException {
    Map<String, String> start =
        example("osfp-51t", "npo-102t-cpx", "fabric-51t", "xpo-204t-ou", "reliability-study");
    start.forEach(this::put);
    assertSameAsFresh("the start");
    Random random = new Random(seed);
    for (int i = 0; i < 25; i++) {
      List<String> paths = List.copyOf(texts.keySet());
      String path = paths.get(random.nextInt(paths.size()));
      int edits = 1 + random.nextInt(2);
      for (int n = 0; n < edits; n++) {
        switch (random.nextInt(12)) {
          case 0 -> remove(path);
          case 1, 2 -> start.forEach(this::put);
          default -> put(path, edited(texts.getOrDefault(path, start.get(path)), random));
        }
      }
      assertSameAsFresh("seed " + seed + ", step " + i + ": " + path);
    }
  }

  /** A number changed, a word or a line taken out, a word written for another, a line twice. */
  private static String edited(String text, Random random) {
    String[] lines = text.split("\n", -1);
    int at = random.nextInt(lines.length);
    switch (random.nextInt(6)) {
      case 0 -> lines[at] = "";
      case 1 -> lines[at] = lines[at] + "\n" + lines[at];
      case 2 -> lines[at] = lines[at].replaceFirst("[A-Za-z]+", "Wrong");
      case 3 -> lines[at] = "\n" + lines[at];
      case 4 -> lines[at] = lines[random.nextInt(lines.length)];
      default -> lines[at] = lines[at].replaceFirst("\\d", "7");
    }
    return String.join("\n", lines);
  }
}
