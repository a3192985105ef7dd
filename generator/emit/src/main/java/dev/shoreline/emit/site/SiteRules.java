package dev.shoreline.emit.site;

import dev.shoreline.check.Explanation;
import dev.shoreline.check.RuleBook.BuiltIn;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;

/** Makes the rows of lists of rules. */
final class SiteRules {
  private SiteRules() {}

  /**
   * @param list id of the standard whose list it is; the rule's name leaves it out
   */
  static SiteRule of(RuleText rule, Standard standard, String list, String href) {
    String prefix = list + ".";
    return new SiteRule(
        rule.id(),
        rule.id().startsWith(prefix) ? rule.id().substring(prefix.length()) : rule.id(),
        rule.title(),
        href,
        rule.severity().label(),
        rule.clause(),
        Explanation.isProvisional(rule, standard));
  }

  /** The sentence of a page is short prose: in a list it stands as it is written. */
  static SiteRule of(BuiltIn rule, String href) {
    String name = rule.id().substring(rule.pack().length() + 1);
    return new SiteRule(rule.id(), name, plain(rule.page().sentence()), href, "", "", false);
  }

  private static String plain(String markdown) {
    return markdown.replace("`", "").replace('\n', ' ');
  }
}
