package dev.shoreline.diff;

import dev.shoreline.tests.sketch.SpecDesign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The hand-written pairs of specs under the test resources, and sides made of texts. */
final class SpecPair {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** Some waivers of the pairs run out between the two days. */
  static final LocalDate BEFORE = LocalDate.of(2026, 6, 1);

  static final LocalDate AFTER = SpecDesign.AS_OF;

  private SpecPair() {}

  static List<String> names() {
    try (Stream<Path> folders = Files.list(RESOURCES)) {
      return folders
          .filter(f -> Files.exists(f.resolve("before.shore")))
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Side before(String pair) {
    return side("before", BEFORE, text(pair, "before.shore"));
  }

  static Side after(String pair) {
    return side("after", AFTER, text(pair, "after.shore"));
  }

  static Difference of(String pair) {
    return Differences.between(before(pair), after(pair));
  }

  static Side side(String name, LocalDate asOf, String text) {
    return side(name, asOf, Map.of("spec.shore", text));
  }

  static Side side(String name, LocalDate asOf, Map<String, String> texts) {
    return new Side(name, asOf, SpecDesign.designs(texts, asOf), texts);
  }

  private static String text(String pair, String file) {
    try {
      return Files.readString(RESOURCES.resolve(pair).resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
