package dev.shoreline.diff.html;

import dev.shoreline.diff.AffectedDesign;
import dev.shoreline.diff.BrokenSide;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.FileChange;
import dev.shoreline.diff.Presence;
import dev.shoreline.diff.VerdictChange;
import dev.shoreline.diff.words.Headline;
import dev.shoreline.emit.html.Html;
import dev.shoreline.emit.html.Page;
import dev.shoreline.model.message.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A difference as one self-contained HTML file. */
public final class DifferencePage {
  private static final String CSS =
      """
      .counts { display: flex; flex-wrap: wrap; gap: 8px 10px; align-items: center; margin: 22px 0 0; padding: 0; list-style: none; font-size: 14px; }
      .arrow { color: var(--quiet); font-weight: 400; }
      .below { display: block; margin-top: 2px; color: var(--quiet); font-size: 12.5px; overflow-wrap: anywhere; }
      .note ul { margin: 6px 0 0; padding-left: 18px; }
      .sum { margin-top: 10px; font-size: 14px; }
      table.flips td:nth-child(3), table.margins td:first-child { min-width: 220px; }
      table.flips td:nth-child(4), table.margins td:nth-child(2) { min-width: 110px; }
      table.bom td:first-child, table.changes td:nth-child(2) { min-width: 180px; }
      .mark { display: block; }
      .m-track { stroke: var(--hair); stroke-width: 1; }
      .m-zero { stroke: var(--quiet); stroke-width: 1; }
      .m-move { stroke-width: 3; opacity: 0.55; }
      .m-fail { stroke: var(--fail); fill: var(--fail); }
      .m-marginal { stroke: var(--marginal); fill: var(--marginal); }
      .m-open { stroke: var(--open); fill: var(--open); }
      .m-waived { stroke: var(--waived); fill: var(--waived); }
      .m-pass { stroke: var(--pass); fill: var(--pass); }
      .m-na { stroke: var(--na); fill: var(--na); }
      """;

  private DifferencePage() {}

  /**
   * @param broken sides whose specs have errors
   */
  public static String render(Difference difference, List<BrokenSide> broken) {
    List<Page.Section> sections = new ArrayList<>();
    sections.add(new Page.Section("head", "", head(difference, broken)));
    int number = 1;
    for (DesignDifference d : difference.changed()) {
      sections.add(new Page.Section("design-" + number++, d.design(), design(d)));
    }
    if (!difference.affected().isEmpty()) {
      sections.add(
          new Page.Section(
              "affected", "Designs affected through what they share", affected(difference)));
    }
    if (!difference.cosmetic().isEmpty()) {
      sections.add(new Page.Section("text", "Text only", text(difference)));
    }
    String subject = difference.before() + " to " + difference.after();
    return new Page("Difference", subject, sections, CSS).render();
  }

  private static String head(Difference difference, List<BrokenSide> broken) {
    StringBuilder html = new StringBuilder("<div class=\"kicker\">Difference</div>\n<h1>");
    html.append(Html.text(difference.before()))
        .append(" <span class=\"arrow\">to</span> ")
        .append(Html.text(difference.after()))
        .append("</h1>\n");
    html.append("<p class=\"lead\">").append(Html.text(Headline.of(difference))).append("</p>\n");
    if (!difference.isEmpty()) {
      html.append("<ul class=\"counts\">\n");
      counts(html, difference);
      html.append("</ul>\n");
    }
    broken.forEach(side -> broken(html, side));
    return html.toString();
  }

  private static void counts(StringBuilder html, Difference difference) {
    List<VerdictChange> all =
        difference.designs().stream().flatMap(d -> d.verdicts().stream()).toList();
    long failures = difference.newFailures().size();
    long fixed = all.stream().filter(VerdictChange::isFixed).count();
    long flips = all.size() - failures - fixed;
    count(html, failures, failures == 1 ? "new failure" : "new failures", "fail");
    count(html, fixed, fixed == 1 ? "failure gone" : "failures gone", "pass");
    count(html, flips, flips == 1 ? "other verdict" : "other verdicts", "na");
    for (Presence presence : Presence.values()) {
      long designs = difference.designs().stream().filter(d -> d.presence() == presence).count();
      if (designs > 0) {
        html.append("<li>")
            .append(
                Table.badge(
                    designs + (designs == 1 ? " design " : " designs ") + presence.label(), "na"))
            .append("</li>\n");
      }
    }
  }

  /** What did not happen has no colour. */
  private static void count(StringBuilder html, long n, String what, String tone) {
    html.append("<li>").append(Table.badge(n + " " + what, n == 0 ? "na" : tone)).append("</li>\n");
  }

  private static void broken(StringBuilder html, BrokenSide side) {
    html.append("<div class=\"note\">").append(Html.text(side.text())).append("<ul>\n");
    for (Diagnostic d : side.errors()) {
      html.append("<li><span class=\"code\">")
          .append(Html.text(Places.of(d.span())))
          .append("</span> ")
          .append(Html.text(d.message()))
          .append("</li>\n");
    }
    html.append("</ul></div>\n");
  }

  private static String design(DesignDifference d) {
    String tables =
        VerdictTables.verdicts(d)
            + DesignTables.totals(d)
            + VerdictTables.margins(d)
            + DesignTables.changes(d)
            + DesignTables.bom(d)
            + VerdictTables.waivers(d);
    return lead(d) + tables;
  }

  private static String lead(DesignDifference d) {
    String text =
        switch (d.presence()) {
          case ADDED -> "This design is new.";
          case REMOVED -> "This design is gone.";
          case CHANGED, UNCHANGED ->
              d.formerly().isEmpty() ? "" : "It was called " + d.formerly() + ".";
        };
    return text.isEmpty() ? "" : "<p class=\"quiet\">" + Html.text(text) + "</p>\n";
  }

  private static String affected(Difference difference) {
    Table table = new Table("affected", List.of("Design", "Through", "Files"));
    for (AffectedDesign a : difference.affected()) {
      table.row(
          Table.code(a.design()),
          Table.text(String.join(", ", a.through())),
          Table.code(String.join(", ", a.files())));
    }
    return "<p class=\"quiet\">Their own text did not change.</p>\n" + table.end();
  }

  private static String text(Difference difference) {
    String files =
        difference.cosmetic().stream()
            .map(DifferencePage::file)
            .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n"));
    return "<p class=\"quiet\">The text of these files differs, and no design differs because of"
        + " it.</p>\n"
        + files;
  }

  private static String file(FileChange f) {
    return "<li><span class=\"code\">"
        + Html.text(f.path())
        + "</span> "
        + Html.text(f.presence().label())
        + "</li>";
  }
}
