package dev.shoreline.emit.bom;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * Widths and heights that show all text: columns as wide as their content up to a limit, rows as
 * high as their longest wrapped cell. Programs that open a workbook do not all work heights out
 * themselves.
 */
final class SheetLayout {
  private static final int PADDING = 2;
  private static final double LINE = 15;
  private static final double HIGHEST = 405; // a workbook allows 409 points

  private SheetLayout() {}

  /**
   * @param cells texts as shown: the header first, then each row; all of one length
   * @param widest limit of each column in characters
   */
  static void apply(Worksheet sheet, List<List<String>> cells, List<Integer> widest) {
    int[] width = new int[widest.size()];
    for (int c = 0; c < width.length; c++) {
      width[c] = width(cells, c, widest.get(c));
      sheet.width(c, width[c] + PADDING);
    }
    for (int r = 0; r < cells.size(); r++) {
      int most = 1;
      for (int c = 0; c < width.length; c++) {
        most = Math.max(most, lines(cells.get(r).get(c), width[c]));
      }
      sheet.rowHeight(r, Math.min(HIGHEST, most * LINE));
    }
  }

  private static int width(List<List<String>> cells, int column, int widest) {
    int most = 0;
    for (String word : cells.get(0).get(column).split(" ")) {
      most = Math.max(most, word.length() + 1);
    }
    for (List<String> row : cells.subList(1, cells.size())) {
      most = Math.max(most, Math.min(row.get(column).length(), widest));
    }
    return most;
  }

  /** How many lines a text takes when it is broken between words. */
  static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ")) {
      int needed = used == 0 ? word.length() : used + 1 + word.length();
      if (needed > width && used > 0) {
        lines++;
        needed = word.length();
      }
      lines += Math.max(0, (needed - 1) / width);
      used = needed > width ? (needed - 1) % width + 1 : needed;
    }
    return lines;
  }
}
