package dev.shoreline.diff.markdown;

import dev.shoreline.diff.BrokenSide;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.words.Headline;
import dev.shoreline.diff.words.Section;
import dev.shoreline.diff.words.Sections;
import java.util.List;

/** A difference as a comment on a pull request: one sentence, then tables, long ones folded. */
public final class DifferenceMarkdown {
  /** Rows that are folded away below the first ones of a table. */
  private static final int MOST_FOLDED = 30;

  /** Forges refuse comments above 65,536 characters. */
  private static final int LONGEST = 60_000;

  private final StringBuilder out = new StringBuilder();

  private DifferenceMarkdown() {}

  /**
   * @param broken sides whose specs have errors
   */
  public static String render(Difference difference, List<BrokenSide> broken) {
    DifferenceMarkdown comment = new DifferenceMarkdown();
    comment
        .out
        .append("### ")
        .append(CommentText.code(difference.before()))
        .append(" → ")
        .append(CommentText.code(difference.after()))
        .append("\n\n**")
        .append(CommentText.sentence(Headline.of(difference)))
        .append("**\n");
    broken.forEach(
        b -> comment.out.append("\n> ").append(CommentText.sentence(b.text())).append(".\n"));
    Sections.of(difference).forEach(comment::section);
    return comment.out.toString();
  }

  private void section(Section s) {
    String text = text(s);
    if (out.length() + text.length() <= LONGEST) {
      out.append(text);
    } else {
      out.append("\n#### ")
          .append(s.title())
          .append("\n\n")
          .append(s.rows().size())
          .append(" rows, left out: the comment would be too long.\n");
    }
  }

  private static String text(Section s) {
    StringBuilder text = new StringBuilder("\n#### ").append(s.title()).append("\n");
    int first = Math.min(s.first(), s.rows().size());
    table(s, 0, first, text);
    int folded = Math.min(s.rows().size() - first, MOST_FOLDED);
    int more = s.rows().size() - first - folded;
    if (folded > 0) {
      text.append("\n<details><summary>").append(folded + more).append(" more</summary>\n");
      table(s, first, first + folded, text);
      text.append(more == 0 ? "" : "\nand " + more + " more\n").append("\n</details>\n");
    }
    if (!s.note().isEmpty()) {
      text.append('\n').append(CommentText.sentence(s.note())).append('\n');
    }
    return text.toString();
  }

  private static void table(Section s, int from, int to, StringBuilder text) {
    if (from == to) {
      return;
    }
    text.append("\n|");
    s.columns().forEach(c -> text.append(' ').append(Section.head(c)).append(" |"));
    text.append("\n|");
    s.columns().forEach(c -> text.append(Section.isFigure(c) ? "--:|" : "---|"));
    text.append('\n');
    for (List<String> row : s.rows().subList(from, to)) {
      text.append('|');
      row.forEach(c -> text.append(' ').append(CommentText.of(c)).append(" |"));
      text.append('\n');
    }
  }
}
