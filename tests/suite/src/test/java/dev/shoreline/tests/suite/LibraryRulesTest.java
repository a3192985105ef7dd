package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Explanation;
import dev.shoreline.check.Rule;
import dev.shoreline.check.RuleBook;
import dev.shoreline.check.RulePages;
import dev.shoreline.check.rules.BuiltInRules;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import dev.shoreline.model.value.Value;
import dev.shoreline.tests.kit.RulePage;
import dev.shoreline.tests.kit.RulePage.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A rule of the library is whole when it says where it comes from and has a page that explains it
 * and shows it failing and passing. What is missing is told for all rules at once.
 */
class LibraryRulesTest {
  private static final Map<String, RulePage> PAGES =
      RulePage.all().values().stream()
          .collect(Collectors.toMap(RulePage::id, p -> p, (a, b) -> a, TreeMap::new));

  private static final List<Standard> STANDARDS = StandardLibrary.standards();

  private static List<String> rules(Predicate<RuleText> lacking) {
    return STANDARDS.stream()
        .flatMap(s -> s.rules().stream())
        .filter(lacking)
        .map(RuleText::id)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHas() {
    return Stream.of(
        whole("a title", r -> r.title().isBlank()),
        whole("a clause", r -> r.clause().isBlank()),
        DynamicTest.dynamicTest(
            "a source, its own or that of its standard",
            () -> {
              List<String> without = new ArrayList<>();
              for (Standard s : STANDARDS) {
                s.rules().stream()
                    .filter(r -> r.provenance() == null && s.source() == null)
                    .forEach(r -> without.add(r.id()));
              }
              assertThat(without).isEmpty();
            }),
        whole("a page", r -> !PAGES.containsKey(r.id())),
        whole("a block that fails", r -> !shows(r, Outcome.FAILS)),
        whole("a block that passes", r -> !shows(r, Outcome.PASSES)));
  }

  private static DynamicTest whole(String what, Predicate<RuleText> lacking) {
    return DynamicTest.dynamicTest(
        what, () -> assertThat(rules(lacking)).as("rules without " + what).isEmpty());
  }

  /** A rule without a page at all is told there and not again for each block. */
  private static boolean shows(RuleText rule, Outcome outcome) {
    return Optional.ofNullable(PAGES.get(rule.id())).map(p -> p.shows(outcome)).orElse(true);
  }

  /** A limit that nobody has published reads "not evaluated", and the page shows that it does. */
  @Test
  void anUnknownLimitIsShownNotToPass() {
    List<String> silent = new ArrayList<>();
    for (Standard s : STANDARDS) {
      for (RuleText r : s.rules()) {
        boolean unknown =
            Explanation.limits(r, s).stream().anyMatch(l -> l.value() instanceof Value.Unknown);
        if (unknown && !shows(r, Outcome.NOT_EVALUATED)) {
          silent.add(r.id());
        }
      }
    }
    assertThat(silent).as("rules of an unknown limit without a 'Not evaluated' block").isEmpty();
  }

  @Test
  void everyPageIsOfARule() {
    List<String> ids = new ArrayList<>(rules(r -> true));
    RuleBook.of(List.of(), Map.of()).builtIn().forEach(b -> ids.add(b.id()));
    assertThat(PAGES.keySet()).as("pages that are of no rule").isSubsetOf(ids);
    assertThat(PAGES.keySet())
        .as("pages of rules of every design")
        .containsAll(BuiltInRules.all().stream().map(Rule::id).toList());
  }

  /** What is written is what is packaged. */
  @Test
  void everyPageIsFoundOnTheClassPath() {
    PAGES.forEach((id, page) -> assertThat(RulePages.find(id)).as(id).contains(page.text()));
  }
}
