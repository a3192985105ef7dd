package dev.shoreline.elaborate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.shoreline.evaluate.ExprText;
import dev.shoreline.model.Design;
import dev.shoreline.model.DesignText;
import dev.shoreline.model.message.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each {@code x.shore} of the corpus with the designs ({@code x.design}) and messages ({@code x.errors})
 * that it gives. {@code -Dgolden=update} writes them anew, and fails.
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
    if (!name.startsWith("broken")) {
      assertThat(Specs.show(outcome.linking())).as("errors of reading").isEmpty();
    }
    String designs =
        outcome.designs().value().stream()
            .map(design -> DesignText.of(design, ExprText::of))
            .collect(Collectors.joining("\n"));
    golden(CORPUS.resolve(name + ".design"), designs);
    golden(CORPUS.resolve(name + ".errors"), Specs.show(outcome.designs().diagnostics()));
  }

  private static void golden(Path path, String actual) throws IOException {
    boolean update = "update".equals(System.getProperty("golden"));
    if (update || !Files.exists(path)) {
      Files.writeString(path, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(path));
    if (update) {
      System.out.println("wrote " + path);
    }
  }

  @Test
  void goldensAreNotBeingUpdated() {
    if ("update".equals(System.getProperty("golden"))) {
      fail("the goldens were written anew; run again without -Dgolden=update");
    }
  }
}
