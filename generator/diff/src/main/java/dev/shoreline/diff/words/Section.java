package dev.shoreline.diff.words;

import java.util.List;

/**
 * One table of a difference. Its cells are plain text from specs: who shows them escapes them.
 *
 * @param title in a few words
 * @param columns the heads; one that ends in {@code #} holds figures and goes to the right
 * @param rows most important first; each has as many cells as there are columns
 * @param first how many rows a reader should see at once
 * @param note below the table; may be empty
 */
public record Section(
    String title, List<String> columns, List<List<String>> rows, int first, String note) {
  public Section {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public boolean isEmpty() {
    return rows.isEmpty() && note.isEmpty();
  }

  /** The head of a column without its mark. */
  public static String head(String column) {
    return isFigure(column) ? column.substring(0, column.length() - 1) : column;
  }

  public static boolean isFigure(String column) {
    return column.endsWith("#");
  }

  /** Without the columns that no row fills. */
  Section withoutEmptyColumns() {
    List<Integer> kept =
        java.util.stream.IntStream.range(0, columns.size())
            .filter(c -> rows.stream().anyMatch(r -> !r.get(c).isEmpty()))
            .boxed()
            .toList();
    return new Section(
        title,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(r -> kept.stream().map(r::get).toList()).toList(),
        first,
        note);
  }
}
