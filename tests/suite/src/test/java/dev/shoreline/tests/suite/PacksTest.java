package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.pipeline.Explanations;
import dev.shoreline.pipeline.Shoreline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Designs that keep every rule of a standard and designs that break every one: {@code
 * packs/<Standard>/passes.shore} and {@code fails.shore}, where a comment {@code //^ error[id]} or
 * {@code //^ warning[id]} names each rule that fails. Only a rule whose limit is unknown is never
 * judged.
 */
class PacksTest {
  private static final Path PACKS = Path.of("src", "test", "resources", "packs");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Pattern MARK = Pattern.compile("//\\^+ *((?:error|warning)\\[[^\\]]+\\])");
  private static final Explanations PAGES = Explanations.of(List.of(), Path.of(""));

  @TestFactory
  List<DynamicTest> passes() throws IOException {
    return each(PacksTest::passes);
  }

  @TestFactory
  List<DynamicTest> failsExactlyWhatIsMarked() throws IOException {
    return each(PacksTest::fails);
  }

  private interface Check {
    void of(String standard);
  }

  private static List<DynamicTest> each(Check check) throws IOException {
    try (Stream<Path> folders = Files.list(PACKS)) {
      return folders
          .map(f -> f.getFileName().toString())
          .sorted()
          .map(standard -> DynamicTest.dynamicTest(standard, () -> check.of(standard)))
          .toList();
    }
  }

  private static void passes(String standard) {
    List<Verdict> verdicts = verdicts(standard, text(standard, "passes.shore"));
    Set<String> passing = ids(verdicts, Status.PASS);
    assertThat(ids(verdicts, Status.FAIL, Status.MARGINAL)).isEmpty();
    assertThat(passing).isEqualTo(judged(standard, verdicts));
  }

  private static void fails(String standard) {
    String text = text(standard, "fails.shore");
    Set<String> marked = new TreeSet<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      marked.add(mark.group(1));
    }
    List<Verdict> verdicts = verdicts(standard, text);
    Set<String> failing =
        verdicts.stream()
            .filter(v -> v.status() == Status.FAIL)
            .map(v -> v.severity().name().toLowerCase(Locale.ROOT) + "[" + v.rule() + "]")
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(failing).isEqualTo(marked);
    assertThat(ids(verdicts, Status.FAIL)).isEqualTo(judged(standard, verdicts));
  }

  /** All rules of the standard and its sections, but for those whose limit nobody knows. */
  private static Set<String> judged(String standard, List<Verdict> verdicts) {
    Set<String> rules = new TreeSet<>();
    for (String id : PAGES.ids()) {
      String page = PAGES.find(id).orElse("");
      // A limit has the page of its standard; that page and a section's list their rules.
      boolean rule = page.startsWith("# " + id + "\n") && !page.contains("\n## Rules\n");
      if (id.startsWith(standard + ".") && rule) {
        rules.add(id);
      }
    }
    assertThat(rules).as("rules of " + standard).isNotEmpty();
    verdicts.stream()
        .filter(v -> v.status() == Status.NOT_EVALUATED && v.remark().startsWith("the limit "))
        .forEach(v -> rules.remove(v.rule()));
    return rules;
  }

  private static List<Verdict> verdicts(String standard, String text) {
    Shoreline.Checked checked = Shoreline.check(Map.of("pack.shore", text), DAY);
    assertThat(checked.spec()).isEmpty();
    assertThat(checked.designs()).allSatisfy(d -> assertThat(d.mistakes()).isEmpty());
    return checked.designs().stream()
        .map(Conformance::verdicts)
        .flatMap(List::stream)
        .filter(v -> v.rule().startsWith(standard + "."))
        .toList();
  }

  private static Set<String> ids(List<Verdict> verdicts, Status... wanted) {
    return verdicts.stream()
        .filter(v -> List.of(wanted).contains(v.status()))
        .map(Verdict::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(String standard, String file) {
    try {
      return Files.readString(PACKS.resolve(standard).resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
