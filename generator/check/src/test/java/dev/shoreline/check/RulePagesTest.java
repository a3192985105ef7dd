package dev.shoreline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.rules.BuiltInFabricRules;
import dev.shoreline.check.rules.BuiltInRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulePagesTest {
  @Test
  void everyRuleHasAPageThatIsItsTest() {
    List<String> ids = new ArrayList<>(BuiltInRules.all().stream().map(Rule::id).toList());
    BuiltInFabricRules.all().forEach(r -> ids.add(r.id()));
    ids.addAll(List.of("waiver.Unused", "waiver.UnknownRule"));
    for (String id : ids) {
      String page = RulePages.find(id).orElse("");
      assertThat(page).as(id).startsWith("# " + id + "\n").contains("## Why", "## How to fix");
      assertThat(block(page, "## Fails")).as(id).contains("[" + id + "]");
      assertThat(block(page, "## Passes")).as(id).isNotEmpty().doesNotContain("//^");
    }
  }

  private static String block(String page, String heading) {
    int at = page.indexOf("\n" + heading);
    int open = page.indexOf("```shore\n", at);
    int close = page.indexOf("\n```\n", open);
    return at < 0 || open < 0 || close < 0 ? "" : page.substring(open, close);
  }

  @Test
  void idsComeFromPackageAndClass() {
    assertThat(BuiltInRules.all())
        .extracting(Rule::id)
        .contains("closure.LaneLandsTwice", "panel.TooHigh", "thermal.JunctionTooHot")
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(BuiltInFabricRules.all()).extracting(FabricRule::id).isSorted();
    assertThat(BuiltInRules.all()).allSatisfy(r -> assertThat(r.title()).isNotEmpty());
  }

  @Test
  void theRuleBookHoldsAllThatIsBuiltIn() {
    RuleBook book = RuleBook.of(List.of(), Map.of());
    assertThat(book.builtIn())
        .extracting(RuleBook.BuiltIn::id)
        .containsAll(BuiltInRules.all().stream().map(Rule::id).toList())
        .containsAll(BuiltInFabricRules.all().stream().map(FabricRule::id).toList())
        .contains("waiver.Unused", "waiver.UnknownRule")
        .isSorted();
    assertThat(book.builtIn())
        .allSatisfy(b -> assertThat(b.text()).isEqualTo(RulePages.find(b.id()).orElseThrow()));
    assertThat(book.messages().get("link.UnknownName")).endsWith(".");
    assertThat(book.messages().values()).allMatch(m -> m.matches("\\S.*\\S"));
  }

  @Test
  void anUnknownIdHasNoPage() {
    assertThat(RulePages.find("closure.Nothing")).isEmpty();
    assertThat(RulePages.find("")).isEmpty();
  }

  @Test
  void anIdReachesNothingElse() {
    assertThat(RulePages.find("../../dev/shoreline/check/Rule.class")).isEmpty();
    assertThat(RulePages.find("closure/LaneLandsTwice")).isEmpty();
    assertThat(RulePages.find("closure..LaneLandsTwice")).isEmpty();
  }
}
