package dev.shoreline.merge;

import dev.shoreline.merge.Element.Leaf;
import dev.shoreline.syntax.lex.TokenCutter;
import dev.shoreline.syntax.lex.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Empty lines and comments between two statements. Comments with an empty line behind them belong
 * to no statement; those directly above the next statement are its own.
 *
 * @param comments those of no statement
 * @param blank empty lines behind them
 * @param lead comment lines of the next statement
 * @param indent what stands before the next statement on its line
 */
record Gap(List<Leaf> comments, String blank, String lead, String indent) {
  static final String COMMENT = "comment ";

  /**
   * @param text from the beginning of a line to the next statement
   * @param isLast whether no statement follows that could own a comment
   */
  static Gap of(String text, boolean isLast) {
    List<Leaf> comments = new ArrayList<>();
    int from = 0;
    int lastLineEnd = text.lastIndexOf('\n');
    for (Paragraph paragraph : paragraphs(text)) {
      String blank = text.substring(from, paragraph.begin());
      String words = text.substring(paragraph.begin(), paragraph.end());
      if (lastLineEnd < paragraph.end() && !isLast) {
        String rest = text.substring(paragraph.end());
        return words.endsWith("\n")
            ? new Gap(comments, blank, words, rest)
            : new Gap(comments, blank, "", words + rest);
      }
      String key = Keys.shortened(COMMENT + String.join(" ", NormalLines.of(words)));
      comments.add(new Leaf(key, "", true, blank, "", words));
      from = paragraph.end();
    }
    int line = Math.max(from, lastLineEnd + 1);
    return new Gap(comments, text.substring(from, line), "", text.substring(line));
  }

  /** Comments in whole lines that no empty line divides. */
  private record Paragraph(int begin, int end) {}

  private static List<Paragraph> paragraphs(String text) {
    List<Paragraph> found = new ArrayList<>();
    TokenCutter cutter = new TokenCutter(text);
    int first = -1;
    int last = -1;
    while (cutter.next() != TokenKind.END) {
      if (cutter.kind() != TokenKind.SPACE) {
        first = first < 0 ? cutter.start() : first;
        last = cutter.end();
      } else if (first >= 0 && lineEnds(cutter.token()) > 1) {
        found.add(wholeLines(text, first, last));
        first = -1;
      }
    }
    if (first >= 0) {
      found.add(wholeLines(text, first, last));
    }
    return found;
  }

  private static Paragraph wholeLines(String text, int first, int last) {
    int end = text.indexOf('\n', last);
    return new Paragraph(text.lastIndexOf('\n', first) + 1, end < 0 ? last : end + 1);
  }

  private static long lineEnds(String space) {
    return space.chars().filter(c -> c == '\n').count();
  }
}
