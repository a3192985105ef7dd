package dev.shoreline.diff.html;

import dev.shoreline.check.Verdict;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.MarginChange;
import dev.shoreline.diff.VerdictChange;
import dev.shoreline.diff.WaiverChange;
import dev.shoreline.diff.words.Figures;
import dev.shoreline.emit.conformance.VerdictRow;
import dev.shoreline.emit.html.Tone;
import dev.shoreline.model.Waiver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verdicts that flipped, margins that moved, waivers. */
final class VerdictTables {
  private VerdictTables() {}

  static String verdicts(DesignDifference d) {
    if (d.verdicts().isEmpty()) {
      return "";
    }
    Table table =
        new Table(
            "flips", List.of("Before", "Now", "Rule", "Subject", "Measured", "Limit", "Margin#"));
    for (VerdictChange v : d.verdicts()) {
      VerdictRow row = new VerdictRow(v.latest());
      table.row(
          status(v.before()),
          status(v.after()),
          Table.code(
              v.rule(), v.latest().remark().isEmpty() ? v.latest().title() : v.latest().remark()),
          Table.code(v.subject(), row.place()),
          Table.value(row.measured()),
          Table.value(row.limit()),
          Table.figure(row.margin()));
    }
    return "<h3>Verdicts</h3>\n" + table.end();
  }

  private static String status(@Nullable Verdict v) {
    return v == null
        ? Table.cell(Table.badge("none", "na"))
        : Table.cell(Table.badge(v.status().label(), Tone.of(v.status())));
  }

  static String margins(DesignDifference d) {
    if (d.margins().isEmpty()) {
      return "";
    }
    Table table =
        new Table(
            "margins",
            List.of("Rule", "Subject", "Now", "Margin before#", "Margin now#", "Difference#", ""));
    for (MarginChange m : d.margins()) {
      table.row(
          Table.code(m.rule(), m.after().title()),
          Table.code(m.subject()),
          status(m.after()),
          margin(m.before()),
          margin(m.after()),
          Table.figure(Figures.signed(m.delta())),
          Table.cell(MarginMark.of(m)));
    }
    return "<h3>Margins</h3>\n<p class=\"quiet\">Worst first. The mark runs from the margin before to"
        + " the margin now, as a part of the limit; the line is where the margin ends.</p>\n"
        + table.end();
  }

  private static String margin(Verdict v) {
    VerdictRow row = new VerdictRow(v);
    String percent = row.marginPercent();
    return Table.figure(percent.isEmpty() ? row.margin() : row.margin() + " (" + percent + ")");
  }

  static String waivers(DesignDifference d) {
    if (d.waivers().isEmpty()) {
      return "";
    }
    Table table =
        new Table("waivers", List.of("What", "Rule", "Subject", "Before", "Now", "Where"));
    for (WaiverChange w : d.waivers()) {
      table.row(
          Table.text(w.kind().label()),
          Table.code(w.rule()),
          Table.code(w.subject().isEmpty() ? "whole design" : w.subject()),
          Table.value(text(w.before())),
          Table.value(text(w.after())),
          Table.code(Places.of(w.latest().span())));
    }
    return "<h3>Waivers</h3>\n" + table.end();
  }

  private static String text(@Nullable Waiver w) {
    if (w == null) {
      return "";
    }
    return w.reason()
        + (w.approver().isEmpty() ? "" : ", by " + w.approver())
        + (w.until().isEmpty() ? "" : ", until " + w.until());
  }
}
