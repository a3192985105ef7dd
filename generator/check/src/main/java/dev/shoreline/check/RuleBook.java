package dev.shoreline.check;

import dev.shoreline.check.rules.BuiltInFabricRules;
import dev.shoreline.check.rules.BuiltInRules;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a reader can look up: standards with their rules and limits, the rules of every design,
 * and messages.
 *
 * @param standards sections follow the standard they are of
 * @param pages pages of the standards' rules, by the rule's id; a rule need not have one
 * @param builtIn what stands in no standard, by id
 * @param messages the meaning of every other message in one sentence, by its id
 */
public record RuleBook(
    List<Standard> standards,
    Map<String, RulePage> pages,
    List<BuiltIn> builtIn,
    SortedMap<String, String> messages) {

  /** A rule that every design or fabric is checked against, or a message about waivers. */
  public record BuiltIn(String id, RulePage page) {
    /** For example {@code closure}. */
    public String pack() {
      return id.substring(0, id.indexOf('.'));
    }

    /** The page in Markdown. */
    public String text() {
      return "# " + id + "\n\n" + page.sentence() + "\n\n" + page.sections();
    }
  }

  /** Messages that have a page though they are no rules. */
  private static final List<String> WITH_PAGE = List.of("waiver.UnknownRule", "waiver.Unused");

  public RuleBook {
    standards = List.copyOf(standards);
    pages = Map.copyOf(pages);
    builtIn = List.copyOf(builtIn);
    messages = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(messages));
  }

  /** Some standards, and all that is built in. */
  public static RuleBook of(List<Standard> standards, Map<String, RulePage> pages) {
    List<String> ids = new ArrayList<>(BuiltInRules.all().stream().map(Rule::id).toList());
    BuiltInFabricRules.all().forEach(r -> ids.add(r.id()));
    ids.addAll(WITH_PAGE);
    List<BuiltIn> builtIn = new ArrayList<>();
    for (String id : ids) {
      RulePages.find(id).ifPresent(text -> builtIn.add(new BuiltIn(id, RulePage.of(text))));
    }
    builtIn.sort(Comparator.comparing(BuiltIn::id));
    return new RuleBook(standards, pages, builtIn, MessageMeanings.all());
  }

  /** The page of a standard's rule, or its title and documentation comment if it has none. */
  public RulePage page(RuleText rule) {
    RulePage page = pages.get(rule.id());
    return page == null ? RulePage.standIn(rule) : page;
  }
}
