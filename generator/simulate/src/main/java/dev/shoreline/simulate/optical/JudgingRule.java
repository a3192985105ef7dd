package dev.shoreline.simulate.optical;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.value.Value;

/**
 * The rule that judges a figure of a link, so that its answer can stand beside the verdict.
 *
 * @param rule id; empty when no rule judges the figure
 * @param subject as the answer names it: ends with what the verdict is about
 */
record JudgingRule(String rule, String subject) {

  /**
   * @param word of the rule's condition, for example {@code margin}
   */
  static JudgingRule of(Conformance conformance, LightPath path, String word, Value figure) {
    String link = path.state().link().name();
    String design = conformance.analysis().design().name();
    for (Verdict v : conformance.verdicts()) {
      boolean same = figure.equals(v.measured()) && v.condition().contains(word);
      if (same && v.subject().equals(link)) {
        return new JudgingRule(v.rule(), path.subject());
      }
      if (same && v.subject().equals(design)) {
        return new JudgingRule(v.rule(), path.subject() + " of " + design);
      }
    }
    return new JudgingRule("", path.subject());
  }
}
