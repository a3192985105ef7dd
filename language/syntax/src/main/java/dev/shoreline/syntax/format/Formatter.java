package dev.shoreline.syntax.format;

import dev.shoreline.syntax.lex.BracketPairs;
import dev.shoreline.syntax.lex.TokenCutter;
import dev.shoreline.syntax.lex.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lays out the text of a .shore file: indentation by two, one blank between tokens, neighbouring
 * attributes in columns. Lines are broken where the author broke them, comments stay where they
 * are, and no token changes. Laying out twice gives the same as once.
 */
public final class Formatter {
  /** Lines that Git puts around a conflict. They are cut into operators, so they seem harmless. */
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|>{7})");

  private Formatter() {}

  /**
   * The text laid out; empty if it has stray characters, open texts, brackets that do not match or
   * markers of conflicts, which must stay where Git and its users find them.
   */
  public static Optional<String> format(String text) {
    if (CONFLICT.matcher(text).find() || hasFaults(text) || BracketPairs.check(text) != null) {
      return Optional.empty();
    }
    List<Line> lines = new LineReader(text).read();
    List<int[]> gaps = new ArrayList<>(lines.size());
    for (Line line : lines) {
      gaps.add(Spacing.of(line));
    }
    new Columns(lines, gaps).align();
    StringBuilder out = new StringBuilder(text.length() + 64);
    for (int i = 0; i < lines.size(); i++) {
      write(lines.get(i), gaps.get(i), out);
    }
    String laidOut = out.toString();
    // A mistake of this class must never cost the author anything.
    return Optional.of(sameTokens(text, laidOut) ? laidOut : text);
  }

  private static boolean hasFaults(String text) {
    TokenCutter cutter = new TokenCutter(text);
    while (cutter.next() != TokenKind.END) {
      if (cutter.kind().isFault()) {
        return true;
      }
    }
    return false;
  }

  /** Whether two texts have the same tokens, comments and blanks aside. */
  public static boolean sameTokens(String a, String b) {
    TokenCutter left = new TokenCutter(a);
    TokenCutter right = new TokenCutter(b);
    while (left.nextVisible() == right.nextVisible()) {
      if (left.kind() == TokenKind.END) {
        return true;
      }
      if (!left.token().equals(right.token())) {
        return false;
      }
    }
    return false;
  }

  private static void write(Line line, int[] gaps, StringBuilder out) {
    if (line.blankBefore()) {
      out.append('\n');
    }
    String indent = " ".repeat(Math.max(0, line.indent()));
    out.append(indent);
    for (int i = 0; i < gaps.length; i++) {
      out.append(" ".repeat(gaps[i]));
      Piece piece = line.pieces().get(i);
      if (piece.isComment()) {
        writeComment(piece.text(), indent, out);
      } else {
        out.append(piece.text());
      }
    }
    out.append('\n');
  }

  /** Lines of a comment that begin with a star line up under its first star. */
  private static void writeComment(String comment, String indent, StringBuilder out) {
    String[] lines = comment.split("\r\n|\r|\n", -1);
    out.append(lines[0].stripTrailing());
    for (int i = 1; i < lines.length; i++) {
      String bare = lines[i].strip();
      out.append('\n');
      if (bare.startsWith("*")) {
        out.append(indent).append(' ').append(bare);
      } else {
        out.append(lines[i].stripTrailing());
      }
    }
  }
}
