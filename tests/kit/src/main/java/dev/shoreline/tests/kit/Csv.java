package dev.shoreline.tests.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV as RFC 4180 has it, so that tests see what a spreadsheet sees. */
public final class Csv {
  private Csv() {}

  /** Each row by the names in the first one. */
  public static List<Map<String, String>> rows(String text) {
    List<List<String>> cells = cells(text);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> row : cells.subList(1, cells.size())) {
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        named.put(cells.get(0).get(i), row.get(i));
      }
      rows.add(named);
    }
    return rows;
  }

  /** All cells, the first row included. */
  public static List<List<String>> cells(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r' && c != '\uFEFF') {
        cell.append(c);
      }
    }
    if (quoted || cell.length() > 0 || !row.isEmpty()) {
      throw new IllegalArgumentException("the last row of the CSV is not ended: " + row + cell);
    }
    return rows;
  }
}
