package dev.shoreline.emit.bom;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The bill as comma-separated values: quoting of RFC 4180, UTF-8 without a mark, line feeds,
 * decimal points. The last lines are the totals, marked {@code total} in the first column.
 */
final class BomCsv {
  /** A part number of digits, or like a date: quoted, a spreadsheet can be told to leave it. */
  private static final Pattern LIKE_A_NUMBER = Pattern.compile("^[.-]?[0-9][0-9 .,/:eE-]*$");

  private BomCsv() {}

  static String render(BillOfMaterials bom) {
    StringBuilder csv = new StringBuilder();
    line(csv, Arrays.stream(BomColumn.values()).map(c -> quoted(c.title())).toList());
    for (BomRow row : bom.rows()) {
      line(csv, Arrays.stream(BomColumn.values()).map(c -> cell(c, row)).toList());
    }
    for (Map<BomColumn, String> total : totals(bom.totals())) {
      line(
          csv,
          Arrays.stream(BomColumn.values()).map(c -> quoted(total.getOrDefault(c, ""))).toList());
    }
    return csv.toString();
  }

  private static String cell(BomColumn column, BomRow row) {
    if (column.isNumber()) {
      return quoted(column.plain(row));
    }
    String text = SpreadsheetText.safe(column.text(row));
    return LIKE_A_NUMBER.matcher(text).find() ? quotes(text) : quoted(text);
  }

  private static List<Map<BomColumn, String>> totals(BomTotals totals) {
    Map<BomColumn, String> all = new EnumMap<>(BomColumn.class);
    all.put(BomColumn.LEVEL, "total");
    all.put(BomColumn.QTY, totals.parts().toPlainString());
    all.put(BomColumn.UNIT, "ea");
    all.put(BomColumn.DESCRIPTION, Wording.pieces(totals));
    List<Map<BomColumn, String>> lines = new java.util.ArrayList<>(List.of(all));
    totals.cost().forEach((currency, amount) -> lines.add(cost(totals, currency, amount)));
    return lines;
  }

  private static Map<BomColumn, String> cost(BomTotals totals, String currency, BigDecimal amount) {
    Map<BomColumn, String> line = new EnumMap<>(BomColumn.class);
    line.put(BomColumn.LEVEL, "total");
    line.put(BomColumn.DESCRIPTION, Wording.cost(totals, currency));
    line.put(BomColumn.CURRENCY, currency);
    line.put(BomColumn.EXT_COST, Money.shown(amount).toPlainString());
    return line;
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(String.join(",", cells)).append('\n');
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : quotes(cell);
  }

  private static String quotes(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
