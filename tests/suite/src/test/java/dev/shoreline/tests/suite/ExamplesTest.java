package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.tests.kit.Golden;
import dev.shoreline.tests.kit.Repository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** The examples: what they show, and every output of theirs that a person can read. */
class ExamplesTest {
  /** Of the inputs of simulators (bytes). */
  private static final int LONGEST_DECK = 32_000;

  private static final String WAIVED_AND_PROVISIONAL = "xpo-204t-ou";

  @Test
  void theFirstFourAreThere() {
    assertThat(Example.folders())
        .extracting(f -> f.getFileName().toString())
        .contains("cpo-102t-dr", "npo-51t-lga", "osfp-51t", WAIVED_AND_PROVISIONAL);
  }

  @TestFactory
  Stream<DynamicContainer> examples() {
    return Example.folders().stream()
        .map(
            folder -> {
              List<Example> designs = Example.of(folder);
              return DynamicContainer.dynamicContainer(
                  folder.getFileName().toString(),
                  folder.toUri(),
                  Stream.of(
                      Example.failsOnPurpose(folder)
                          ? test("fails on purpose", () -> isCaught(designs))
                          : test("has no errors", () -> hasNoErrors(designs.get(0))),
                      test(
                          "fails nothing it should not, and is real",
                          () -> designs.forEach(ExamplesTest::isReal)),
                      test("has a README of about ten lines", () -> hasReadme(folder)),
                      test("names no place outside the repository", () -> namesNoPlace(designs)),
                      test("outputs are as read and committed", () -> golden(folder, designs))));
            });
  }

  private static DynamicTest test(String name, Executable body) {
    return DynamicTest.dynamicTest(name, body);
  }

  private static void hasNoErrors(Example example) {
    assertThat(example.checked().spec()).isEmpty();
    assertThat(example.checked().diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
  }

  /** Its specs are without mistakes; it is the rules that object. */
  private static void isCaught(List<Example> designs) {
    assertThat(designs.get(0).checked().spec()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(designs).allMatch(e -> e.count(Status.FAIL) > 0);
    assertThat(designs.get(0).checked().hasErrors()).isTrue();
  }

  private static void isReal(Example example) {
    if (Example.failsOnPurpose(example.folder())) {
      assertThat(example.count(Status.PASS)).as("not everything is wrong").isPositive();
      return;
    }
    assertThat(example.design().verdicts())
        .filteredOn(v -> v.status() == Status.FAIL)
        .extracting(Verdict::rule, Verdict::subject)
        .isEmpty();
    if (example.folder().endsWith(WAIVED_AND_PROVISIONAL)) {
      assertThat(example.count(Status.WAIVED)).isPositive();
      assertThat(example.design().verdicts()).anyMatch(Verdict::provisional);
    } else {
      assertThat(example.count(Status.MARGINAL) + example.count(Status.NOT_EVALUATED)).isPositive();
    }
  }

  private static void hasReadme(Path folder) {
    List<String> lines = Repository.text(folder.resolve("README.md")).lines().toList();
    assertThat(lines).hasSizeBetween(5, 20);
  }

  /** Two people who check out the project in different places get the same bytes. */
  private static void namesNoPlace(List<Example> designs) {
    String root = Repository.root().toString();
    texts(designs).forEach((path, text) -> assertThat(text).as(path).doesNotContain(root, "/../"));
    assertThat(designs.get(0).checked().diagnostics())
        .extracting(d -> d.span().file())
        .allMatch(f -> f.startsWith("examples/") || f.startsWith("std/"));
  }

  private static void golden(Path folder, List<Example> designs) {
    Golden.check(folder.resolve("expected"), texts(designs));
  }

  /**
   * What a person reads in a diff: of a design without parts its report only; not workbooks and
   * pages, which other tests compare as bytes, and the long machine forms of the report for one
   * example only. The outputs of each of several designs are in a folder of its name.
   */
  private static Map<String, String> texts(List<Example> designs) {
    Map<String, String> texts = new TreeMap<>();
    for (Example example : designs) {
      String name = example.design().analysis().design().name();
      String prefix = designs.size() == 1 ? "" : name + "/";
      example
          .outputs()
          .forEach(
              (path, content) -> {
                if (isRead(example, path) && isReviewed(path, content)) {
                  texts.put(prefix + path, new String(content, StandardCharsets.UTF_8));
                }
              });
      texts.put(prefix + "design.txt", example.designText());
    }
    texts.put("messages.txt", Example.messages(designs.get(0).checked()));
    if (designs.get(0).checked().hasErrors()) {
      texts.put("exit-code", "1\n");
    }
    texts.putAll(Example.comparisons(designs.get(0).checked()));
    texts.putAll(Example.fabrics(designs.get(0).checked()));
    return texts;
  }

  /** Scripts are the same for every design, and nobody reads a mesh or a table of frequencies. */
  private static boolean isReviewed(String path, byte[] content) {
    return !path.startsWith("simulation/")
        || content.length < LONGEST_DECK && !path.matches(".*\\.(m|py|cjs|awk|nodes|s2p|s4p)");
  }

  private static boolean isRead(Example example, String path) {
    if (!example.hasParts() && !path.startsWith("conformance/")) {
      return false;
    }
    if (path.endsWith(".xlsx") || path.endsWith(".html")) {
      return false;
    }
    boolean machine =
        path.endsWith(".sarif") || path.endsWith("report.json") || path.endsWith(".xml");
    return !machine || example.folder().endsWith(WAIVED_AND_PROVISIONAL);
  }
}
