package dev.shoreline.emit.compare;

import dev.shoreline.emit.bom.SpreadsheetText;
import dev.shoreline.emit.conformance.JsonText;
import dev.shoreline.units.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The comparison for spreadsheets: one line for each row, and for each design its state, corners,
 * text and remark. Numbers are plain decimals in the unit of the row; no cell starts a formula.
 */
final class CsvTable {
  private static final List<String> HEAD =
      List.of("Group", "Row", "Unit", "Basis", "Computed as", "Scaled to");

  private CsvTable() {}

  static String render(Comparison comparison) {
    StringBuilder csv = new StringBuilder();
    List<String> head = new ArrayList<>(HEAD);
    for (Column c : comparison.columns()) {
      for (String what : List.of("", " min", " typ", " max", " state", " remark")) {
        head.add(c.name() + what);
      }
    }
    line(csv, head.stream().map(SpreadsheetText::safe).toList());
    comparison.lines().forEach(l -> line(csv, cells(comparison, l)));
    comparison.leftOut().forEach(l -> line(csv, cells(comparison, l)));
    return csv.toString();
  }

  private static List<String> cells(Comparison comparison, Line line) {
    Row row = line.row();
    Scale scale = comparison.scale();
    List<String> cells = new ArrayList<>();
    for (String text :
        List.of(
            row.group().title(),
            row.title(),
            row.unit(),
            row.basis(),
            row.formula(),
            line.scaled() && scale != null ? scale.text() : "")) {
      cells.add(SpreadsheetText.safe(text));
    }
    for (Cell cell : line.cells()) {
      Interval corners = cell.number().map(q -> q.shown()).orElse(new Interval(null, null, null));
      cells.add(SpreadsheetText.safe(cell.text()));
      cells.add(plain(corners.min()));
      cells.add(plain(corners.typ()));
      cells.add(plain(corners.max()));
      cells.add(cell.state().label());
      cells.add(SpreadsheetText.safe(cell.remark()));
    }
    return cells;
  }

  private static String plain(@Nullable BigDecimal n) {
    return n == null ? "" : JsonText.decimal(n).toPlainString();
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(CsvTable::quoted).collect(Collectors.joining(","))).append('\n');
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
