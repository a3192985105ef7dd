package dev.shoreline.syntax.follow;

import java.util.List;
import java.util.Optional;

/**
 * One thing that may stand at a place.
 *
 * @param keyword what it spells; empty for a word that the author chooses
 * @param terminal {@code ID}, {@code NUMBER}, {@code UNIT}, {@code STRING} or {@code DATE}; empty
 *     for a keyword
 * @param steps the rules that the place stands in, innermost first
 */
public record Option(String keyword, String terminal, List<Step> steps) {
  public Option {
    steps = List.copyOf(steps);
  }

  /** The innermost rule that takes something from this place, with the feature. */
  public Optional<Step> slot() {
    return steps.stream().filter(s -> !s.feature().isEmpty()).findFirst();
  }

  /** Whether the keyword would be read as a name here. */
  public boolean isName() {
    String rule = steps.isEmpty() ? "" : steps.get(0).rule();
    return !keyword.isEmpty()
        && (rule.equals("Name") || rule.equals("FactName") || rule.equals("UnitFactor"));
  }

  /** The nearest enclosing rule of a name, the innermost included. */
  public Optional<Step> within(String rule) {
    return steps.stream().filter(s -> s.rule().equals(rule)).findFirst();
  }
}
