package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Rule;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.rules.BuiltInRules;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.tests.kit.Repository;
import dev.shoreline.tests.kit.RulePage;
import dev.shoreline.tests.kit.RulePage.Block;
import dev.shoreline.tests.kit.RulePage.Expected;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The pages of the rules are their documentation and their tests: what they claim is what happens.
 */
class RulePagesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);
  private static final String SPEC = "page.shore";

  @TestFactory
  Stream<DynamicContainer> pages() {
    return pagesByPath().entrySet().stream().map(e -> page(e.getKey(), e.getValue()));
  }

  private static DynamicContainer page(Path file, RulePage page) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Block block : page.blocks()) {
      tests.add(
          DynamicTest.dynamicTest(
              block.heading(),
              file.toUri(),
              () -> {
                if (block.passes()) {
                  passes(page, block);
                } else {
                  fails(page, block);
                }
              }));
    }
    tests.add(
        DynamicTest.dynamicTest("has a block that fails and one that passes", () -> whole(page)));
    return DynamicContainer.dynamicContainer(page.id(), file.toUri(), tests.stream());
  }

  private static void whole(RulePage page) {
    assertThat(page.text()).startsWith("# " + page.id() + "\n");
    assertThat(page.blocks()).extracting(Block::passes).contains(true, false);
    assertThat(page.blocks())
        .allSatisfy(b -> assertThat(b.heading()).matches("(Fails|Passes) .+"))
        .filteredOn(b -> !b.passes())
        .allSatisfy(b -> assertThat(b.expected()).extracting(Expected::id).contains(page.id()));
  }

  /**
   * Every expected message stands where it is expected, and there is no other error and none of
   * this rule.
   */
  private static void fails(RulePage page, Block block) {
    Shoreline.Checked checked = check(block);
    assertThat(checked.designs()).as("designs checked, %s", checked.spec()).isNotEmpty();
    List<Expected> told =
        checked.diagnostics().stream()
            .filter(d -> d.isError() || d.id().equals(page.id()))
            .map(RulePagesTest::expected)
            .distinct()
            .toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(block.expected());
  }

  private static void passes(RulePage page, Block block) {
    Shoreline.Checked checked = check(block);
    assertThat(checked.diagnostics())
        .filteredOn(d -> d.isError() || d.id().equals(page.id()))
        .extracting(RulePagesTest::expected)
        .isEmpty();
    if (BuiltInRules.all().stream().anyMatch(r -> r.id().equals(page.id()))) {
      assertThat(verdicts(checked, page.id())).contains(Status.PASS).doesNotContain(Status.FAIL);
    }
  }

  private static List<Status> verdicts(Shoreline.Checked checked, String rule) {
    return checked.designs().stream()
        .map(Conformance::verdicts)
        .flatMap(List::stream)
        .filter(v -> v.rule().equals(rule))
        .map(Verdict::status)
        .toList();
  }

  private static Expected expected(Diagnostic d) {
    return new Expected(d.severity().label(), d.id(), d.span().line());
  }

  private static Shoreline.Checked check(Block block) {
    return Shoreline.check(Map.of(SPEC, block.spec()), AS_OF);
  }

  @TestFactory
  Stream<DynamicTest> everyBuiltInRuleHasAPage() {
    List<String> pages = pagesByPath().values().stream().map(RulePage::id).toList();
    return BuiltInRules.all().stream()
        .map(Rule::id)
        .map(id -> DynamicTest.dynamicTest(id, () -> assertThat(pages).contains(id)));
  }

  private static Map<Path, RulePage> pagesByPath() {
    Path rules = Repository.root().resolve("generator/check/src/main/resources/rules");
    Map<Path, RulePage> pages = new TreeMap<>();
    for (Path file : Repository.files(rules, ".md")) {
      String path = rules.relativize(file).toString().replace('\\', '/');
      String id = path.substring(0, path.length() - ".md".length()).replace('/', '.');
      pages.put(file, RulePage.read(id, Repository.text(file)));
    }
    assertThat(pages).as("pages below %s", rules).isNotEmpty();
    return pages;
  }
}
