package dev.shoreline.emit.compare;

import dev.shoreline.check.render.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The comparison for a terminal. Why a cell has no figure stands in numbered footnotes; the basis
 * of each row and what decides each figure stand in the other forms.
 */
final class TextTable {
  private static final int TITLE = 40;
  private static final int CELL = 24;

  private final Comparison comparison;
  private final Map<String, Integer> footnotes = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder();

  private TextTable(Comparison comparison) {
    this.comparison = comparison;
  }

  static String render(Comparison comparison) {
    return new TextTable(comparison).table();
  }

  private String table() {
    if (!comparison.title().isEmpty()) {
      paragraph(comparison.title());
    }
    paragraph(comparison.statement());
    row("", comparison.columns().stream().map(TextTable::head).toList());
    for (Group group : Group.values()) {
      List<Line> lines = comparison.lines(group);
      if (!lines.isEmpty()) {
        out.append('\n').append(group.title()).append('\n');
        lines.forEach(l -> row("  " + comparison.title(l), cells(l)));
      }
    }
    out.append('\n');
    footnotes.forEach((reason, n) -> paragraph("[" + n + "] " + reason));
    if (!comparison.leftOut().isEmpty()) {
      paragraph(
          "Left out, for no design has a figure on their basis: "
              + String.join(", ", comparison.leftOut().stream().map(l -> l.row().title()).toList())
              + ".");
    }
    return out.toString();
  }

  private static String head(Column column) {
    return column.letter() + " " + column.name() + (column.baseline() ? " (baseline)" : "");
  }

  private List<String> cells(Line line) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < line.cells().size(); i++) {
      Cell cell = line.cells().get(i);
      String against = comparison.against(line, i);
      boolean explained = cell.state() != Cell.State.GIVEN;
      cells.add(
          explained
              ? cell.text() + " [" + footnote(cell.shortRemark()) + "]"
              : against.isEmpty() ? cell.text() : cell.text() + " (" + against + ")");
    }
    return cells;
  }

  private int footnote(String reason) {
    return footnotes.computeIfAbsent(reason, r -> footnotes.size() + 1);
  }

  /** One row, as many lines as its longest cell needs. */
  private void row(String title, List<String> cells) {
    List<List<String>> columns = new ArrayList<>();
    columns.add(wrap(title, TITLE));
    cells.forEach(c -> columns.add(wrap(c, CELL)));
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < columns.size(); c++) {
        List<String> column = columns.get(c);
        String part = i < column.size() ? column.get(i) : "";
        int gap = (c == 0 ? TITLE : CELL) - columnsOf(part);
        text.append(part).append(" ".repeat(2 + Math.max(0, gap)));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private void paragraph(String text) {
    wrap(text, 100).forEach(l -> out.append(l).append('\n'));
  }

  private static int columnsOf(String text) {
    return text.codePoints().map(Printable::width).sum();
  }

  /** Breaks at spaces; a word that is longer than the column is cut where the column ends. */
  private static List<String> wrap(String text, int width) {
    String safe = Printable.line(text);
    String indent = safe.startsWith("  ") ? "  " : "";
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : safe.strip().split(" +")) {
      boolean first = line.toString().isBlank();
      if (!first && columnsOf(line + " " + word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent).append("  ".repeat(indent.isEmpty() ? 0 : 1));
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      while (columnsOf(line.toString()) > width) {
        int end = line.length();
        while (columnsOf(line.substring(0, end)) > width) {
          end = line.offsetByCodePoints(end, -1);
        }
        lines.add(line.substring(0, end));
        line = new StringBuilder(indent).append(line.substring(end));
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
