package dev.shoreline.syntax.format;

import dev.shoreline.syntax.lex.TokenKind;
import dev.shoreline.syntax.lex.TokenTypes;
import java.util.List;

/**
 * Blanks between two neighbours on a line. Where a blank decides what a word is (before a
 * parenthesis, behind a dot) the author's choice stays.
 */
final class Spacing {
  /**
   * Between two statements on one line, if the author set them apart, and before the end of a
   * waiver.
   */
  private static final int APART = 3;

  private Spacing() {}

  /** Blanks before each piece of a line; none before the first. */
  static int[] of(Line line) {
    List<Piece> pieces = line.pieces();
    int[] gaps = new int[pieces.size()];
    int braces = 0;
    int squares = 0;
    for (int i = 1; i < gaps.length; i++) {
      Piece left = pieces.get(i - 1);
      Piece right = pieces.get(i);
      braces += left.isSymbol("{") ? 1 : left.isSymbol("}") ? -1 : 0;
      squares += left.isSymbol("[") ? 1 : left.isSymbol("]") ? -1 : 0;
      gaps[i] = between(line, i, squares > 0);
      boolean isApart = right.gap() > 1 && right.isWord() && !left.opens();
      if (gaps[i] == 1 && braces > 0 && isApart) {
        gaps[i] = APART;
      }
    }
    return gaps;
  }

  private static int between(Line line, int i, boolean inSquares) {
    Piece left = line.pieces().get(i - 1);
    Piece right = line.pieces().get(i);
    if (right.kind() == TokenKind.LINE_COMMENT) {
      return 2;
    }
    if (left.isComment() || right.isComment()) {
      return 1;
    }
    if (right.kind() == TokenKind.WORD && right.is("from")) {
      return 2;
    }
    if (left.kind() == TokenKind.STRING && right.kind() == TokenKind.WORD && right.is("until")) {
      return APART;
    }
    if (left.kind() == TokenKind.SYMBOL && right.kind() == TokenKind.SYMBOL) {
      return symbols(left, right, line, i);
    }
    if (right.kind() == TokenKind.SYMBOL) {
      return before(right, left, line, inSquares);
    }
    return left.kind() == TokenKind.SYMBOL ? after(left, right, line, i, inSquares) : 1;
  }

  private static int symbols(Piece left, Piece right, Line line, int i) {
    if (left.is("{") && right.is("}")) {
      return 0;
    }
    if (left.is("(") || left.is("[") || right.is(")") || right.is("]") || right.is(",")) {
      return 0;
    }
    if (right.is("[") || right.is(".") || left.is(".")) {
      return Math.min(1, right.gap());
    }
    return left.is("-") && isPrefix(line, i - 1) ? 0 : 1;
  }

  private static int before(Piece right, Piece left, Line line, boolean inSquares) {
    return switch (right.text()) {
      case ")", "]", ",", "[", ".*" -> 0;
      case "(" -> left.isWord() ? Math.min(1, right.gap()) : 1;
      case "." -> left.isWord() ? 0 : Math.min(1, right.gap());
      case ".." -> inSquares ? 0 : 1;
      case "^" -> 0;
      case "/", "*" -> line.block() == BlockKind.KIND ? 0 : 1;
      case ":" -> line.first().is("require") ? 0 : 1;
      default -> 1;
    };
  }

  private static int after(Piece left, Piece right, Line line, int i, boolean inSquares) {
    return switch (left.text()) {
      case "(", "[", "^" -> 0;
      case "." -> afterDot(right);
      case ".." -> inSquares ? 0 : 1;
      case "/", "*" -> line.block() == BlockKind.KIND ? 0 : 1;
      case "-" -> isPrefix(line, i - 1) ? 0 : 1;
      default -> 1;
    };
  }

  private static int afterDot(Piece right) {
    boolean isFree = right.kind() == TokenKind.NAME || !TokenTypes.isKeyword(right.text());
    return right.isWord() && isFree ? 0 : Math.min(1, right.gap());
  }

  /** Whether a hyphen negates what follows: {@code tx -3.1 .. 4.0 dBm} against {@code a - b}. */
  private static boolean isPrefix(Line line, int i) {
    Piece hyphen = line.pieces().get(i);
    boolean isTight = i + 1 < line.pieces().size() && line.pieces().get(i + 1).gap() == 0;
    if (i == 0) {
      return isTight;
    }
    return !line.pieces().get(i - 1).endsOperand() || hyphen.gap() > 0 && isTight;
  }
}
