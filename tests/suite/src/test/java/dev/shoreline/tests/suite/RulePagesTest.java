package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.FabricConformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.tests.kit.RulePage;
import dev.shoreline.tests.kit.RulePage.Block;
import dev.shoreline.tests.kit.RulePage.Expected;
import dev.shoreline.tests.kit.RulePage.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    assertThat(RulePage.all()).hasSizeGreaterThan(20);
    return RulePage.all().entrySet().stream().map(e -> page(e.getKey(), e.getValue()));
  }

  private static DynamicContainer page(Path file, RulePage page) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Block block : page.blocks()) {
      tests.add(DynamicTest.dynamicTest(block.heading(), file.toUri(), () -> outcome(page, block)));
    }
    tests.add(
        DynamicTest.dynamicTest("has a block that fails and one that passes", () -> whole(page)));
    return DynamicContainer.dynamicContainer(page.id(), file.toUri(), tests.stream());
  }

  private static void whole(RulePage page) {
    assertThat(page.text())
        .startsWith("# " + page.id() + "\n\n")
        .contains("\n## Why\n", "\n## How to fix\n");
    assertThat(page.shows(Outcome.FAILS)).as("has a failing block").isTrue();
    assertThat(page.shows(Outcome.PASSES)).as("has a passing block").isTrue();
  }

  private static void outcome(RulePage page, Block block) {
    assertThat(block.outcome())
        .as("'%s' begins with Fails, Passes or Not evaluated", block.heading())
        .isPresent();
    switch (block.outcome().orElseThrow()) {
      case FAILS -> fails(page, block);
      case PASSES -> passes(page, block);
      case NOT_EVALUATED -> isNotEvaluated(page, block);
    }
  }

  /**
   * Every expected message stands where it is expected, and there is no other error and none of
   * this rule.
   */
  private static void fails(RulePage page, Block block) {
    Shoreline.Checked checked = check(block);
    assertThat(checked.designs()).as("designs checked, %s", checked.spec()).isNotEmpty();
    assertThat(block.expected()).extracting(Expected::id).contains(page.id());
    assertThat(told(page, checked)).containsExactlyInAnyOrderElementsOf(block.expected());
  }

  private static void passes(RulePage page, Block block) {
    Shoreline.Checked checked = check(block);
    assertThat(told(page, checked)).isEmpty();
    // A message about waivers is no rule and so gives no verdict.
    if (!page.id().startsWith("waiver.")) {
      assertThat(verdicts(checked, page.id()))
          .contains(Status.PASS)
          .doesNotContain(Status.FAIL, Status.MARGINAL);
    }
  }

  /** A limit that nobody has published never lets anything pass. */
  private static void isNotEvaluated(RulePage page, Block block) {
    Shoreline.Checked checked = check(block);
    assertThat(checked.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(verdicts(checked, page.id()))
        .contains(Status.NOT_EVALUATED)
        .doesNotContain(Status.PASS, Status.FAIL, Status.MARGINAL);
  }

  private static List<Expected> told(RulePage page, Shoreline.Checked checked) {
    return checked.diagnostics().stream()
        .filter(d -> d.isError() || d.id().equals(page.id()))
        .map(RulePagesTest::expected)
        .distinct()
        .toList();
  }

  private static List<Status> verdicts(Shoreline.Checked checked, String rule) {
    return Stream.concat(
            checked.designs().stream().map(Conformance::verdicts),
            checked.fabrics().stream().map(FabricConformance::verdicts))
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
}
