package dev.shoreline.diff.text;

import dev.shoreline.check.render.Printable;
import dev.shoreline.diff.BrokenSide;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.words.Headline;
import dev.shoreline.diff.words.Section;
import dev.shoreline.diff.words.Sections;
import java.util.ArrayList;
import java.util.List;

/** A difference as aligned text without colours. */
public final class DifferenceText {
  /** Rows of one table; a reader who needs more takes the HTML or the JSON. */
  private static final int MOST_ROWS = 40;

  private static final int WIDEST = 48;

  private final StringBuilder out = new StringBuilder();

  private DifferenceText() {}

  /**
   * @param broken sides whose specs have errors
   */
  public static String render(Difference difference, List<BrokenSide> broken) {
    DifferenceText text = new DifferenceText();
    text.line(difference.before() + " -> " + difference.after());
    text.line(Headline.of(difference));
    broken.forEach(b -> text.line("Note: " + b.text() + "."));
    Sections.of(difference).forEach(text::section);
    return text.out.toString();
  }

  private void line(String raw) {
    out.append(Printable.line(raw)).append('\n');
  }

  private void section(Section s) {
    out.append('\n');
    line(s.title());
    List<List<String>> rows = new ArrayList<>();
    if (!s.rows().isEmpty()) {
      rows.add(s.columns().stream().map(Section::head).toList());
    }
    s.rows().stream()
        .limit(MOST_ROWS)
        .map(r -> r.stream().map(DifferenceText::cell).toList())
        .forEach(rows::add);
    table(s, rows);
    int more = s.rows().size() - MOST_ROWS;
    if (more > 0) {
      out.append("  and ").append(more).append(" more\n");
    }
    if (!s.note().isEmpty()) {
      line("  " + s.note());
    }
  }

  private void table(Section s, List<List<String>> rows) {
    int[] widths = new int[s.columns().size()];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], width(row.get(c)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < row.size(); c++) {
        String gap = " ".repeat(widths[c] - width(row.get(c)));
        boolean figure = Section.isFigure(s.columns().get(c));
        text.append("  ").append(figure ? gap + row.get(c) : row.get(c) + gap);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private static int width(String text) {
    return text.codePoints().map(Printable::width).sum();
  }

  /** One line, cut where a column would push the others off the screen. */
  private static String cell(String raw) {
    String safe = Printable.line(raw);
    if (width(safe) <= WIDEST) {
      return safe;
    }
    int end = 0;
    int wide = 0;
    while (end < safe.length()) {
      int c = safe.codePointAt(end);
      if (wide + Printable.width(c) > WIDEST - 3) {
        break;
      }
      wide += Printable.width(c);
      end += Character.charCount(c);
    }
    return safe.substring(0, end) + "...";
  }
}
