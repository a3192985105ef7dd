package dev.shoreline.emit.bom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The bill as a workbook with the sheets {@code BOM}, {@code Totals} and {@code Sources}. Extended
 * costs and their sums are formulas, so that a buyer may change a price; each carries its value as
 * well, for programs that show a workbook without computing. A formula is made of cell addresses
 * and our own constants only: no text of a spec ever becomes part of one.
 */
final class BomXlsx {
  static final String BOM = "BOM";

  private static final String HEAD_FILL = "D9E7EE";
  private static final String TBD_FILL = "FFF1CC";
  // The end of each format keeps figures off the next column.
  private static final String QUANTITY = "#,##0.######_-";
  private static final String MONEY = "#,##0.00####_-";

  /** All but the sources of figures, which have a sheet of their own. */
  private static final List<BomColumn> COLUMNS =
      List.of(BomColumn.values()).subList(0, BomColumn.FIGURES.ordinal());

  private final BillOfMaterials bom;

  /** Values of the formulas, by sheet and cell address. */
  private final Map<String, Map<String, BigDecimal>> computed = new TreeMap<>();

  private BomXlsx(BillOfMaterials bom) {
    this.bom = bom;
  }

  static byte[] render(BillOfMaterials bom) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BomXlsx xlsx = new BomXlsx(bom);
    try (Workbook book = new Workbook(bytes, "Shoreline", "1.0")) {
      book.properties().setTitle(SpreadsheetText.cell(bom.design()) + " bill of materials");
      xlsx.bomSheet(book.newWorksheet(BOM));
      xlsx.totalsSheet(book.newWorksheet("Totals"));
      SourcesSheet.write(book.newWorksheet("Sources"), bom);
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return WorkbookFixer.fix(bytes.toByteArray(), List.of(BOM, "Totals"), xlsx.computed);
  }

  private void bomSheet(Worksheet sheet) {
    head(sheet, COLUMNS.stream().map(BomColumn::title).toList());
    COLUMNS.stream().filter(BomColumn::isNumber).forEach(c -> rightHead(sheet, c.ordinal()));
    SheetLayout.apply(sheet, shown(), COLUMNS.stream().map(BomColumn::width).toList());
    for (int i = 0; i < bom.rows().size(); i++) {
      row(sheet, i + 1, bom.rows().get(i));
    }
    int last = Math.max(1, bom.rows().size());
    sheet.setAutoFilter(0, 0, last, COLUMNS.size() - 1);
    sheet.freezePane(BomColumn.REF_DES.ordinal() + 1, 1);
    totalRows(sheet, last + 2);
    print(sheet, bom.design());
  }

  private List<List<String>> shown() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(COLUMNS.stream().map(BomColumn::title).toList());
    bom.rows().forEach(r -> cells.add(COLUMNS.stream().map(c -> c.plain(r)).toList()));
    return cells;
  }

  private void row(Worksheet sheet, int r, BomRow row) {
    for (BomColumn c : COLUMNS) {
      BigDecimal n = c.number(row);
      if (c == BomColumn.EXT_COST && n != null && row.populate()) {
        String formula = address(BomColumn.QTY, r) + "*" + address(BomColumn.UNIT_COST, r);
        formula(sheet, r, c.ordinal(), formula, n);
      } else if (n != null) {
        sheet.value(r, c.ordinal(), n);
      } else if (!c.text(row).isEmpty()) {
        sheet.value(r, c.ordinal(), SpreadsheetText.cell(c.text(row)));
      }
      style(sheet, r, c, row);
    }
  }

  private static void style(Worksheet sheet, int r, BomColumn c, BomRow row) {
    var style = sheet.style(r, c.ordinal()).verticalAlignment("top");
    switch (c.form()) {
      case TEXT -> style.wrapText(true);
      case CODE -> style.horizontalAlignment("center");
      case QUANTITY -> style.format(QUANTITY);
      case MONEY -> style.format(MONEY);
      case FIGURE -> style.format("#,##0.###_-");
    }
    boolean open = c.text(row).equals(BomItem.TBD);
    if (open) {
      style.fillColor(TBD_FILL).bold();
    }
    style.set();
  }

  private void totalRows(Worksheet sheet, int from) {
    int r = from;
    BomTotals totals = bom.totals();
    total(sheet, r, BomColumn.DESCRIPTION, Wording.pieces(totals));
    sheet.value(r, BomColumn.UNIT.ordinal(), "ea");
    formula(
        sheet,
        r,
        BomColumn.QTY.ordinal(),
        sumOf(BomColumn.QTY, BomColumn.UNIT, "ea"),
        totals.parts());
    sheet.style(r, BomColumn.QTY.ordinal()).bold().format(QUANTITY).set();
    for (Map.Entry<String, BigDecimal> cost : totals.cost().entrySet()) {
      r++;
      total(sheet, r, BomColumn.DESCRIPTION, Wording.cost(totals, cost.getKey()));
      sheet.value(r, BomColumn.CURRENCY.ordinal(), cost.getKey());
      String sum = sumOf(BomColumn.EXT_COST, BomColumn.CURRENCY, cost.getKey());
      formula(sheet, r, BomColumn.EXT_COST.ordinal(), sum, Money.shown(cost.getValue()));
      sheet.style(r, BomColumn.EXT_COST.ordinal()).bold().format(MONEY).set();
    }
  }

  private static void total(Worksheet sheet, int r, BomColumn column, String text) {
    sheet.value(r, BomColumn.LEVEL.ordinal(), "total");
    sheet.value(r, column.ordinal(), text);
    sheet
        .range(r, 0, r, COLUMNS.size() - 1)
        .style()
        .bold()
        .borderStyle(BorderSide.TOP, "thin")
        .set();
    sheet.style(r, BomColumn.UNIT.ordinal()).horizontalAlignment("center").set();
    sheet.style(r, BomColumn.CURRENCY.ordinal()).horizontalAlignment("center").set();
  }

  /** The sum of a column over the populated lines in which another one holds a word of ours. */
  private String sumOf(BomColumn column, BomColumn where, String word) {
    return "SUMIFS("
        + column(column)
        + ","
        + column(where)
        + ",\""
        + word
        + "\","
        + column(BomColumn.POPULATE)
        + ",\"yes\")";
  }

  private String column(BomColumn c) {
    int last = Math.max(1, bom.rows().size());
    return letters(c.ordinal()) + "$2:" + letters(c.ordinal()) + "$" + (last + 1);
  }

  private void totalsSheet(Worksheet sheet) {
    BomTotals totals = bom.totals();
    head(sheet, List.of("Total", "Value", "Unit", "Remark"));
    sheet.width(0, 30);
    sheet.width(1, 18);
    sheet.width(2, 10);
    sheet.width(3, 60);
    int r = 1;
    text(sheet, r++, "Design", bom.design(), bom.description());
    text(sheet, r++, "Revision", bom.revision().isEmpty() ? "not stated" : bom.revision(), "");
    number(sheet, r++, "Lines", BigDecimal.valueOf(totals.lines()), "", "");
    number(sheet, r++, "Pieces", totals.parts(), "ea", "");
    number(
        sheet,
        r++,
        "Mass",
        totals.isWeighed() ? totals.mass() : null,
        "g",
        totals.unweighed() == 0
            ? ""
            : Wording.lines(totals.unweighed()) + " without a stated mass");
    int row = Math.max(1, bom.rows().size()) + 4;
    for (Map.Entry<String, BigDecimal> cost : totals.cost().entrySet()) {
      number(sheet, r, "Cost", null, cost.getKey(), Wording.cost(totals, cost.getKey()));
      String there = BOM + "!" + letters(BomColumn.EXT_COST.ordinal()) + row++;
      formula(sheet, r, 1, there, Money.shown(cost.getValue()), "Totals");
      sheet.style(r++, 1).format(MONEY).set();
    }
    number(sheet, r++, "Lines without a cost", BigDecimal.valueOf(totals.unpriced()), "", "");
    number(
        sheet,
        r,
        "Lines with TBD",
        BigDecimal.valueOf(totals.undecided()),
        "",
        "manufacturer or part number still to be decided");
    print(sheet, bom.design());
  }

  private static void text(Worksheet sheet, int r, String name, String value, String remark) {
    sheet.value(r, 0, name);
    sheet.value(r, 1, SpreadsheetText.cell(value));
    sheet.value(r, 3, SpreadsheetText.cell(remark));
    sheet.style(r, 3).wrapText(true).verticalAlignment("top").set();
  }

  private static void number(
      Worksheet sheet,
      int r,
      String name,
      @org.jspecify.annotations.Nullable BigDecimal value,
      String unit,
      String remark) {
    sheet.value(r, 0, name);
    if (value != null) {
      sheet.value(r, 1, value);
      sheet.style(r, 1).format(QUANTITY).set();
    }
    sheet.value(r, 2, unit);
    sheet.value(r, 3, remark);
  }

  private void formula(Worksheet sheet, int r, int c, String formula, BigDecimal value) {
    formula(sheet, r, c, formula, value, BOM);
  }

  private void formula(
      Worksheet sheet, int r, int c, String formula, BigDecimal value, String sheetName) {
    sheet.formula(r, c, formula);
    computed.computeIfAbsent(sheetName, k -> new TreeMap<>()).put(letters(c) + (r + 1), value);
  }

  static void head(Worksheet sheet, List<String> titles) {
    for (int c = 0; c < titles.size(); c++) {
      sheet.value(0, c, titles.get(c));
    }
    sheet
        .range(0, 0, 0, titles.size() - 1)
        .style()
        .bold()
        .fillColor(HEAD_FILL)
        .wrapText(true)
        .verticalAlignment("top")
        .borderStyle(BorderSide.BOTTOM, "thin")
        .set();
    sheet.freezePane(0, 1);
  }

  private static void rightHead(Worksheet sheet, int column) {
    // An alignment replaces the whole one that stood there.
    sheet
        .style(0, column)
        .horizontalAlignment("right")
        .wrapText(true)
        .verticalAlignment("top")
        .set();
  }

  static void print(Worksheet sheet, String design) {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    // An ampersand starts a code in headers and footers, which are at most 255 characters long.
    String name = SpreadsheetText.cut(SpreadsheetText.safe(design), 80).replace("&", "&&");
    sheet.header(name, Position.LEFT, "Calibri", 9);
    sheet.footer("Page &P of &N", Position.RIGHT, "Calibri", 9);
  }

  private static String address(BomColumn c, int row) {
    return letters(c.ordinal()) + (row + 1);
  }

  /** Column letters: 0 is A, 26 is AA. */
  static String letters(int column) {
    return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
  }
}
