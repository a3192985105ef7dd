package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.RuleBook;
import dev.shoreline.check.RulePages;
import dev.shoreline.evaluate.ExprText;
import dev.shoreline.model.Limit;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.DesignScope;
import dev.shoreline.rollup.RollUp;
import dev.shoreline.rollup.RollUps;
import dev.shoreline.tests.kit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What CONTRIBUTING asks of every message, rule, limit, roll-up and file, kept by a test. */
class MetaTest {
  private static final int LONGEST_FILE = 500;

  /** Modules whose messages authors of specs see. */
  private static final List<String> SPEAKING =
      List.of(
          "language/units",
          "language/syntax",
          "language/elaborate",
          "language/evaluate",
          "generator/rollup",
          "generator/check",
          "generator/pipeline",
          "generator/git",
          "ide/server");

  /** A message's id: a topic in small letters, a dot, and the fact in words run together. */
  private static final Pattern ID = Pattern.compile("\"([a-z]+\\.[A-Z][A-Za-z]+)\"");

  private static Path root() {
    return Repository.root();
  }

  // -- messages

  @TestFactory
  Stream<DynamicTest> everyMessageHasATest() {
    String tests = tests();
    return ids().stream()
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id,
                    () ->
                        assertThat(
                                Pattern.compile("\\b" + Pattern.quote(id) + "\\b")
                                    .matcher(tests)
                                    .find())
                            .as("%s stands in a test or in what a test expects", id)
                            .isTrue()));
  }

  /**
   * What has no page has its line in the table that {@code explain} reads, and nothing else has.
   */
  @Test
  void everyMessageCanBeExplained() {
    Set<String> ids = ids();
    ids.removeIf(id -> RulePages.find(id).isPresent());
    Set<String> explained = RuleBook.of(List.of(), Map.of()).messages().keySet();
    assertThat(ids).filteredOn(id -> !explained.contains(id)).as("without a line").isEmpty();
    assertThat(explained).as("lines of no message").isSubsetOf(ids);
  }

  private static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (String module : SPEAKING) {
      for (Path file : Repository.files(root().resolve(module).resolve("src/main/java"), ".java")) {
        Matcher id = ID.matcher(Repository.text(file));
        while (id.find()) {
          ids.add(id.group(1));
        }
      }
    }
    assertThat(ids).hasSizeGreaterThan(60);
    return ids;
  }

  /**
   * Everything under a test folder, and the pages that are tests themselves; but not this class.
   */
  private static String tests() {
    List<String> texts = new ArrayList<>();
    for (Path file : Repository.files(root(), "")) {
      String path = Repository.shown(file);
      boolean test = path.contains("/src/test/") || path.matches(".*/main/(resources/)?rules/.*");
      boolean text = path.matches(".*\\.(java|errors|txt|md|design)");
      if (test && text && !path.endsWith("MetaTest.java")) {
        texts.add(Repository.text(file));
      }
    }
    return String.join("\n", texts);
  }

  // -- standards

  /** A limit that nothing is judged by is a fact nobody can be sure of. */
  @TestFactory
  Stream<DynamicTest> everyLimitIsUsed() {
    List<Standard> library = StandardLibrary.standards();
    List<DynamicTest> tests = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Standard standard : library) {
      for (Limit limit : standard.limits()) {
        if (seen.add(limit.id())) {
          tests.add(
              DynamicTest.dynamicTest(
                  limit.id(),
                  () -> {
                    assertThat(limit.text()).as("says what it is").isNotBlank();
                    assertThat(limit.origin().provenance()).as("names its source").isNotNull();
                    assertThat(limit.confidence()).as("says how sure it is").isNotBlank();
                    assertThat(library)
                        .as("some rule uses it")
                        .anyMatch(s -> s.rules().stream().anyMatch(r -> uses(r, limit)));
                  }));
        }
      }
    }
    return tests.stream();
  }

  /** Another source's figure is used wherever the limit is that it is an alternative to. */
  private static boolean uses(RuleText rule, Limit limit) {
    String id = limit.isAlternative() ? limit.alternativeTo() : limit.id();
    String name = id.substring(id.lastIndexOf('.') + 1);
    String text =
        rule.requirements().stream().map(ExprText::of).collect(Collectors.joining("; "))
            + (rule.where() == null ? "" : "; " + ExprText.of(rule.where()));
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])").matcher(text).find();
  }

  // -- roll-ups

  @TestFactory
  Stream<DynamicTest> everyRollUpIsDocumentedAndReachable() {
    Example example = Example.of(Example.folders().get(0)).get(0);
    DesignScope scope = DesignScope.of(example.design().analysis());
    return RollUps.ALL.stream()
        .map(RollUp::name)
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      RollUp rollUp = RollUps.find(name).orElseThrow();
                      assertThat(rollUp.title()).matches("[A-Z].*[^.]");
                      assertThat(scope.name(name)).isNotNull();
                      Value worst = scope.name(name + ".worst");
                      assertThat(worst).isNotNull();
                      assertThat(example.output("conformance/report.json"))
                          .contains("\"name\": \"" + name + "\"");
                    }));
  }

  // -- files

  @Test
  void noFileIsLong() {
    assertThat(sources())
        .filteredOn(file -> Repository.text(file).lines().count() > LONGEST_FILE)
        .extracting(Repository::shown)
        .isEmpty();
  }

  private static List<Path> sources() {
    return Stream.of(".java", ".xtend", ".xtext", ".shore")
        .flatMap(ending -> Repository.files(root(), ending).stream())
        .filter(f -> !Repository.shown(f).contains("src/test/resources"))
        .toList();
  }

  @Test
  void xtendIsForTemplatesOnly() {
    assertThat(Repository.files(root(), ".xtend"))
        .extracting(Repository::shown)
        .isNotEmpty()
        .allMatch(f -> f.startsWith("generator/emit/") && f.endsWith("Template.xtend"));
  }

  /** A build takes what it needs from where its user says, and runs in any folder. */
  @Test
  void noFileNamesARegistryOrAPlaceOfOneMachine() {
    // Written so that this file does not match itself.
    Pattern forbidden =
        Pattern.compile(
            String.join(
                "|",
                "repo1?\\.maven(\\.apache)?\\.org",
                "maven\\.google\\.com",
                "repo\\.spring\\.io",
                "plugins\\.gradle\\.org",
                "[a-z.]*sonatype\\.(org|com)",
                "jcenter|jitpack\\.io",
                "registry\\.npmjs\\.org",
                "registry\\.yarnpkg",
                "(files\\.)?pythonhosted\\.org",
                "pypi\\.org",
                "crates\\.io",
                "proxy\\.golang\\.org",
                "deb\\.debian\\.org",
                "archive\\.ubuntu\\.com",
                "[\\w-]*artifactory[\\w-]*\\.",
                "jfrog\\.io",
                "(?<![\\w.])/(home|root|Users)/[\\w.]",
                "[A-Z]:\\\\\\\\?Users",
                "/wor[k]/(main|shared)"));
    List<String> found = new ArrayList<>();
    for (Path file : Repository.files(root(), "")) {
      String path = Repository.shown(file);
      if (!path.matches(".*\\.(jar|zip|xlsx|png|jsa|class)") && !path.endsWith("MetaTest.java")) {
        Matcher match = forbidden.matcher(asLatin(file));
        if (match.find()) {
          found.add(path + ": " + match.group());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /** Some files of tests are no UTF-8 on purpose. */
  private static String asLatin(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
