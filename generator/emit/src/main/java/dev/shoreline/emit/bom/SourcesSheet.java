package dev.shoreline.emit.bom;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The third sheet of the workbook: every figure that names a source, one a line. */
final class SourcesSheet {
  private static final List<String> TITLES =
      List.of(
          "Ref Des",
          "Part",
          "Figure",
          "Value",
          "Source",
          "Kind",
          "Date",
          "Where in it",
          "Location",
          "Stated at");
  private static final List<Integer> WIDEST = List.of(22, 22, 20, 26, 44, 12, 12, 24, 34, 26);

  private SourcesSheet() {}

  static void write(Worksheet sheet, BillOfMaterials bom) {
    BomXlsx.head(sheet, TITLES);
    List<List<String>> shown = new ArrayList<>(List.of(TITLES));
    int r = 1;
    for (Figure f : bom.figures()) {
      List<String> cells =
          List.of(
              f.line(),
              f.item(),
              f.figure(),
              f.value(),
              f.source().title(),
              f.source().kind(),
              f.source().date(),
              f.locator(),
              f.source().location(),
              f.place());
      shown.add(cells);
      for (int c = 0; c < cells.size(); c++) {
        sheet.value(r, c, SpreadsheetText.cell(cells.get(c)));
        sheet.style(r, c).wrapText(true).verticalAlignment("top").set();
      }
      r++;
    }
    SheetLayout.apply(sheet, shown, WIDEST);
    sheet.setAutoFilter(0, 0, Math.max(1, r - 1), TITLES.size() - 1);
    BomXlsx.print(sheet, bom.design());
  }
}
