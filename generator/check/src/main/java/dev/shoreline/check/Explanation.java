package dev.shoreline.check;

import dev.shoreline.evaluate.ExprText;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Source;
import dev.shoreline.model.Standard;
import org.jspecify.annotations.Nullable;

/**
 * A page, in Markdown, about a rule or standard written in Shoreline that has no page of its own.
 */
public final class Explanation {
  private static final String UNKNOWN = "not stated";

  private Explanation() {}

  public static String of(RuleText rule, Standard standard) {
    StringBuilder page =
        new StringBuilder("# " + rule.id() + "\n\n" + sentence(rule.title()) + "\n\n");
    if (!rule.doc().isBlank()) {
      page.append(rule.doc().strip()).append("\n\n");
    }
    row(page, "standard", standard.title());
    row(page, "revision", standard.revision());
    row(page, "clause", rule.clause());
    row(page, "provisional", rule.provisional() || standard.provisional() ? "yes" : "");
    row(page, "severity", rule.severity().label());
    row(page, "subject", "each " + rule.kind() + " " + rule.variable());
    row(page, "source", text(rule.provenance()));
    row(page, "hint", rule.hint());
    page.append("\n## Condition\n\n```shore\n");
    if (rule.where() != null) {
      page.append("where ").append(ExprText.of(rule.where())).append('\n');
    }
    rule.requirements().forEach(r -> page.append("require ").append(ExprText.of(r)).append('\n'));
    page.append("```\n");
    limits(page, LimitsUsed.of(rule, standard));
    page.append('\n').append(disclaimer());
    return page.toString();
  }

  public static String of(Standard standard) {
    StringBuilder page =
        new StringBuilder("# " + standard.id() + "\n\n" + sentence(standard.title()) + "\n\n");
    if (!standard.doc().isBlank()) {
      page.append(standard.doc().strip()).append("\n\n");
    }
    row(page, "revision", standard.revision());
    row(page, "provisional", standard.provisional() ? "yes" : "");
    row(page, "source", text(standard.source()));
    if (!standard.rules().isEmpty()) {
      page.append("\n## Rules\n\n");
      standard
          .rules()
          .forEach(
              r -> page.append("- `").append(r.id()).append("`: ").append(r.title()).append('\n'));
    }
    limits(page, standard.limits());
    page.append('\n').append(disclaimer());
    return page.toString();
  }

  private static void limits(StringBuilder page, Iterable<Limit> limits) {
    if (!limits.iterator().hasNext()) {
      return;
    }
    page.append("\n## Limits\n\n| limit | value | revision | confidence | source |\n");
    page.append("|---|---|---|---|---|\n");
    for (Limit l : limits) {
      page.append("| ")
          .append(cell(l.name() + (l.provisional() ? " (provisional)" : "")))
          .append(" | ")
          .append(cell(l.value().text()))
          .append(" | ")
          .append(cell(l.revision()))
          .append(" | ")
          .append(cell(l.confidence()))
          .append(" | ")
          .append(cell(text(l.origin().provenance())))
          .append(" |\n");
    }
  }

  private static String disclaimer() {
    return "Shoreline checks its own transcription of published limits, not the standard itself.\n";
  }

  private static void row(StringBuilder page, String key, String value) {
    if (!value.isEmpty()) {
      page.append("- ").append(key).append(": ").append(value.replace('\n', ' ')).append('\n');
    }
  }

  /** A bar would end the cell. */
  private static String cell(String text) {
    return text.isEmpty() ? UNKNOWN : text.replace("|", "\\|").replace('\n', ' ');
  }

  private static String sentence(String title) {
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
