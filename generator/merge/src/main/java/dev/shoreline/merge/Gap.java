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
    int[] paragraph = paragraph(text, from);
    while (paragraph[0] < paragraph[1]) {
      String blank = text.substring(from, paragraph[0]);
      String words = text.substring(paragraph[0], paragraph[1]);
      String rest = text.substring(paragraph[1]);
      if (rest.indexOf('\n') < 0 && !isLast) {
        return words.endsWith("\n")
            ? new Gap(comments, blank, words, rest)
            : new Gap(comments, blank, "", words + rest);
      }
      String key = COMMENT + String.join(" ", NormalLines.of(words));
      comments.add(new Leaf(key, "", true, blank, "", words));
      from = paragraph[1];
      paragraph = paragraph(text, from);
    }
    int line = Math.max(from, text.lastIndexOf('\n') + 1);
    return new Gap(comments, text.substring(from, line), "", text.substring(line));
  }

  /** Where the comments begin and end, in whole lines, that no empty line divides. */
  private static int[] paragraph(String text, int from) {
    TokenCutter cutter = new TokenCutter(text.substring(from));
    int first = -1;
    int last = -1;
    while (cutter.next() != TokenKind.END) {
      if (cutter.kind() != TokenKind.SPACE) {
        first = first < 0 ? from + cutter.start() : first;
        last = from + cutter.end();
      } else if (first >= 0 && lineEnds(cutter.token()) > 1) {
        break;
      }
    }
    if (first < 0) {
      return new int[] {from, from};
    }
    int begin = Math.max(from, text.lastIndexOf('\n', first - 1) + 1);
    int end = text.indexOf('\n', last - 1);
    return new int[] {begin, end < 0 ? last : end + 1};
  }

  private static long lineEnds(String space) {
    return space.chars().filter(c -> c == '\n').count();
  }
}
