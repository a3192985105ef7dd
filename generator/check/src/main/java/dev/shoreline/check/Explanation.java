package dev.shoreline.check;

import dev.shoreline.evaluate.ExprText;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Source;
import dev.shoreline.model.Standard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said, in Markdown, about a rule or standard written in Shoreline. Its facts come from the
 * rule itself, so that they and the prose of a page cannot disagree.
 */
public final class Explanation {
  private static final String UNKNOWN = "not stated";

  private Explanation() {}

  /** Of a rule without a page: its title, its documentation comment and its facts. */
  public static String of(RuleText rule, Standard standard) {
    return of(rule, standard, RulePage.standIn(rule));
  }

  /** Of a rule with a page: the facts stand between its first sentence and its sections. */
  public static String of(RuleText rule, Standard standard, RulePage page) {
    StringBuilder text = new StringBuilder("# " + rule.id() + "\n\n" + page.sentence() + "\n\n");
    list(text, facts(rule, standard));
    text.append("\n## Condition\n\n```shore\n").append(condition(rule)).append("```\n");
    limits(text, limits(rule, standard));
    text.append(page.sections().isEmpty() ? "" : "\n" + page.sections());
    return text.append('\n').append(disclaimer()).append('\n').toString();
  }

  public static String of(Standard standard) {
    StringBuilder page =
        new StringBuilder("# " + standard.id() + "\n\n" + sentence(standard.title()) + "\n\n");
    if (!standard.doc().isBlank()) {
      page.append(standard.doc().strip()).append("\n\n");
    }
    list(page, facts(standard));
    if (!standard.rules().isEmpty()) {
      page.append("\n## Rules\n\n");
      standard
          .rules()
          .forEach(
              r -> page.append("- `").append(r.id()).append("`: ").append(r.title()).append('\n'));
    }
    limits(page, standard.limits());
    page.append('\n').append(disclaimer()).append('\n');
    return page.toString();
  }

  /**
   * What a rule says about itself, in the order in which a reader asks; what it does not say is
   * left out.
   */
  public static List<Fact> facts(RuleText rule, Standard standard) {
    List<Fact> facts = new ArrayList<>();
    fact(facts, "standard", standard.title());
    fact(facts, "revision", standard.revision());
    fact(facts, "clause", rule.clause());
    fact(facts, "provisional", isProvisional(rule, standard) ? "yes" : "");
    fact(facts, "severity", rule.severity().label());
    fact(facts, "subject", "each " + rule.kind() + " " + rule.variable());
    fact(facts, "source", source(rule, standard));
    fact(facts, "hint", rule.hint());
    return facts;
  }

  public static List<Fact> facts(Standard standard) {
    List<Fact> facts = new ArrayList<>();
    fact(facts, "revision", standard.revision());
    fact(facts, "provisional", standard.provisional() ? "yes" : "");
    fact(facts, "source", text(standard.source()));
    return facts;
  }

  /** What the rule asks, one condition on a line. */
  public static String condition(RuleText rule) {
    StringBuilder text = new StringBuilder();
    if (rule.where() != null) {
      text.append("where ").append(ExprText.of(rule.where())).append('\n');
    }
    rule.requirements().forEach(r -> text.append("require ").append(ExprText.of(r)).append('\n'));
    return text.toString();
  }

  /** The limits that a rule reads, in the order first used, each before what other sources say. */
  public static List<Limit> limits(RuleText rule, Standard standard) {
    List<Limit> limits = new ArrayList<>();
    for (Limit limit : LimitsUsed.of(rule, standard)) {
      limits.add(limit);
      limits.addAll(standard.alternativesTo(limit));
    }
    return limits;
  }

  /**
   * Whether the rule, or a limit that it reads, is of a draft or of a text nobody here has read.
   */
  public static boolean isProvisional(RuleText rule, Standard standard) {
    return Provisional.of(rule, standard, LimitsUsed.of(rule, standard));
  }

  /** What a reader has to know of a limit beside its value, each in a word or two. */
  public static List<String> remarks(Limit limit) {
    List<String> remarks = new ArrayList<>();
    if (limit.provisional()) {
      remarks.add("provisional");
    }
    if (limit.isAlternative()) {
      String other = limit.alternativeTo();
      remarks.add("alternative to " + other.substring(other.lastIndexOf('.') + 1));
    }
    Limit library = limit.overlaid();
    if (library != null) {
      remarks.add("overlay, in place of " + library.value().text());
    }
    return remarks;
  }

  /** Where a limit comes from; empty when it does not say. */
  public static String source(Limit limit) {
    return text(limit.origin().provenance());
  }

  private static String source(RuleText rule, Standard standard) {
    return rule.provenance() == null ? text(standard.source()) : text(rule.provenance());
  }

  private static void limits(StringBuilder page, Iterable<Limit> limits) {
    if (!limits.iterator().hasNext()) {
      return;
    }
    page.append("\n## Limits\n\n| limit | value | revision | confidence | source |\n");
    page.append("|---|---|---|---|---|\n");
    for (Limit l : limits) {
      page.append("| ")
          .append(cell(name(l)))
          .append(" | ")
          .append(cell(l.value().text()))
          .append(" | ")
          .append(cell(l.revision()))
          .append(" | ")
          .append(cell(l.confidence()))
          .append(" | ")
          .append(cell(source(l)))
          .append(" |\n");
    }
  }

  private static String name(Limit limit) {
    List<String> remarks = remarks(limit);
    return limit.name() + (remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")");
  }

  /** What every page about somebody else's text ends with, in one sentence. */
  public static String disclaimer() {
    return "Shoreline checks its own transcription of published limits, not the standard itself.";
  }

  private static void list(StringBuilder page, List<Fact> facts) {
    facts.forEach(
        f -> page.append("- ").append(f.name()).append(": ").append(f.value()).append('\n'));
  }

  private static void fact(List<Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(name, value.replace('\n', ' ')));
    }
  }

  /** A bar would end the cell. */
  private static String cell(String text) {
    return text.isEmpty() ? UNKNOWN : text.replace("|", "\\|").replace('\n', ' ');
  }

  /** A title as a sentence. */
  public static String sentence(String title) {
    return title.isEmpty() || title.endsWith(".") ? title : title + ".";
  }

  static String text(@Nullable Provenance provenance) {
    return provenance == null
        ? ""
        : text(provenance.source())
            + (provenance.locator().isEmpty() ? "" : ", " + provenance.locator());
  }

  private static String text(@Nullable Source source) {
    if (source == null) {
      return "";
    }
    return source.title()
        + (source.date().isEmpty() ? "" : " (" + source.date() + ")")
        + (source.kind().isEmpty() ? "" : ", " + source.kind());
  }
}
