package dev.shoreline.emit.compare;

import dev.shoreline.emit.conformance.Markdown;
import java.util.List;
import java.util.stream.Collectors;

/** The comparison for pull requests and mail: one table for each group, then every row's basis. */
final class MarkdownTable {
  private final Comparison comparison;
  private final StringBuilder out = new StringBuilder();

  private MarkdownTable(Comparison comparison) {
    this.comparison = comparison;
  }

  static String render(Comparison comparison) {
    return new MarkdownTable(comparison).document();
  }

  private String document() {
    out.append("# Route comparison: ").append(Markdown.text(comparison.heading())).append("\n\n");
    for (Column c : comparison.columns()) {
      out.append("- ").append(c.letter()).append(": ");
      out.append("**").append(Markdown.text(c.name())).append("**");
      out.append(c.description().isEmpty() ? "" : ", " + Markdown.text(c.description()));
      out.append(c.baseline() ? " (baseline)" : "");
      out.append('\n');
    }
    out.append("\n> ").append(Markdown.text(comparison.statement())).append("\n\n");
    for (Group group : Group.values()) {
      group(group, comparison.lines(group));
    }
    bases();
    return out.toString();
  }

  private void group(Group group, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.append("## ").append(group.title()).append("\n\n| |");
    comparison.columns().forEach(c -> out.append(' ').append(Markdown.text(c.name())).append(" |"));
    out.append("\n|---|").append("---|".repeat(comparison.columns().size())).append('\n');
    for (Line line : lines) {
      out.append("| ").append(Markdown.text(comparison.title(line))).append(" |");
      for (int i = 0; i < line.cells().size(); i++) {
        String against = comparison.against(line, i);
        out.append(' ').append(cell(line.cells().get(i), against)).append(" |");
      }
      out.append('\n');
    }
    out.append('\n');
  }

  private static String cell(Cell cell, String against) {
    String text = Markdown.text(cell.text()) + (against.isEmpty() ? "" : " (" + against + ")");
    String remark = Markdown.text(cell.shortRemark());
    return remark.isEmpty() ? text : text + "<br>*" + remark + "*";
  }

  private void bases() {
    out.append("## Bases\n\n| Row | Basis | Computed as |\n|---|---|---|\n");
    for (Line line : comparison.lines()) {
      out.append("| ")
          .append(Markdown.text(comparison.title(line)))
          .append(" | ")
          .append(Markdown.text(line.row().basis()))
          .append(" | ")
          .append(Markdown.code(line.row().formula()))
          .append(" |\n");
    }
    if (!comparison.leftOut().isEmpty()) {
      out.append("\nLeft out, for no design has a figure on their basis: ")
          .append(
              comparison.leftOut().stream()
                  .map(l -> Markdown.text(l.row().title()))
                  .collect(Collectors.joining(", ")))
          .append(".\n");
    }
  }
}
