package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standard, or one section of it, as far as it was transcribed.
 *
 * @param id {@code XpoMsa}, or {@code Ieee8023dj.DR8} for a section
 * @param provisional whether the text was a draft, unread or unreleased
 * @param limits of this standard; for a section those of the standard come first
 */
public record Standard(
    String id,
    String qualifiedName,
    String title,
    String revision,
    boolean provisional,
    @Nullable Source source,
    List<Limit> limits,
    List<RuleText> rules,
    String doc,
    Span span) {
  public Standard {
    limits = List.copyOf(limits);
    rules = List.copyOf(rules);
  }

  /** What other sources say in the place of a limit of this standard, in the order written. */
  public List<Limit> alternativesTo(Limit limit) {
    return limits.stream().filter(l -> l.isAlternativeTo(limit)).toList();
  }
}
