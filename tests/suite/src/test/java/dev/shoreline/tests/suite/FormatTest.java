package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.pipeline.Formatting;
import dev.shoreline.pipeline.Formatting.Change;
import dev.shoreline.syntax.format.Formatter;
import dev.shoreline.tests.kit.Golden;
import dev.shoreline.tests.kit.Repository;
import dev.shoreline.tests.kit.RulePage;
import dev.shoreline.tests.kit.RulePage.Block;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The formatter on every piece of Shoreline in the repository: it loses nothing and comes to rest.
 */
class FormatTest {
  /** What a user reads or starts from has to look as {@code shoreline fmt} leaves it. */
  private static final List<String> SHOWN =
      List.of(
          "language/library/src/main/shoreline", "examples", "generator/cli/src/main/resources");

  @TestFactory
  Stream<DynamicTest> everyFileKeepsItsTokens() {
    List<Path> files = Repository.files(Repository.root(), ".shore");
    assertThat(files).hasSizeGreaterThan(50);
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Repository.shown(file), file.toUri(), () -> roundTrip(file)));
  }

  private static void roundTrip(Path file) throws Exception {
    // Some files of tests are not UTF-8 on purpose; every byte is a character here.
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    if (Formatter.format(text).isEmpty()) {
      assertThat(Repository.shown(file))
          .as("only specs written to be faulty may be refused")
          .contains("src/test/resources");
      return;
    }
    roundTrip(Repository.text(file));
  }

  private static void roundTrip(String text) {
    Optional<String> once = Formatter.format(text);
    assertThat(once).isPresent();
    assertThat(Formatter.sameTokens(text, once.get())).as("same tokens").isTrue();
    assertThat(Formatter.format(once.get())).as("formatted twice").contains(once.get());
    assertThat(comments(once.get())).as("comments").isEqualTo(comments(text));
    assertThat(once.get()).doesNotContain("\t", "\r", " \n").matches("(?s)|.*\n");
  }

  /** The words of all text, comments included, without the blanks between them. */
  private static String comments(String text) {
    return text.replaceAll("\\s+", "");
  }

  @TestFactory
  Stream<DynamicTest> everyBlockOfARulePageIsFormatted() {
    List<DynamicTest> tests = new ArrayList<>();
    RulePage.all()
        .forEach(
            (file, page) -> {
              for (Block block : page.blocks()) {
                tests.add(
                    DynamicTest.dynamicTest(
                        page.id() + ", " + block.heading(),
                        file.toUri(),
                        () -> {
                          roundTrip(block.spec());
                          isFormatted(block.spec());
                        }));
              }
            });
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> shownFilesAreFormatted() {
    Path root = Repository.root();
    return SHOWN.stream()
        .flatMap(folder -> Repository.files(root.resolve(folder), ".shore").stream())
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Repository.shown(file),
                    file.toUri(),
                    () -> isFormatted(Repository.text(file))));
  }

  private static void isFormatted(String text) {
    String formatted = Formatter.format(text).orElseThrow();
    if (!formatted.equals(text)) {
      throw new AssertionError(
          "shoreline fmt would change " + Golden.firstDifference(formatted, text));
    }
  }

  /** The same through the front door, as {@code shoreline fmt --check} asks. */
  @TestFactory
  Stream<DynamicTest> fmtCheckIsClean() {
    Path root = Repository.root();
    return SHOWN.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder,
                    () -> {
                      List<Formatting.Outcome> outcomes =
                          Formatting.run(List.of(root.resolve(folder)), root, false);
                      assertThat(outcomes).isNotEmpty();
                      assertThat(outcomes)
                          .filteredOn(o -> o.change() != Change.NONE)
                          .extracting(Formatting.Outcome::path)
                          .isEmpty();
                    }));
  }
}
