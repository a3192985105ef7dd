package dev.shoreline.syntax.format;

import dev.shoreline.syntax.lex.ReservedWords;
import dev.shoreline.syntax.lex.TokenKind;

/**
 * A token or comment of the text to lay out.
 *
 * @param gap blanks before it on its line, as the author wrote them
 */
record Piece(TokenKind kind, String text, int offset, int gap) {

  boolean is(String spelling) {
    return text.equals(spelling);
  }

  boolean isSymbol(String spelling) {
    return kind == TokenKind.SYMBOL && text.equals(spelling);
  }

  boolean isComment() {
    return kind == TokenKind.LINE_COMMENT || kind == TokenKind.BLOCK_COMMENT;
  }

  boolean isWord() {
    return kind == TokenKind.WORD || kind == TokenKind.NAME;
  }

  /** A word that cannot be the name of anything where it stands. */
  boolean isReserved() {
    return kind == TokenKind.WORD && ReservedWords.contains(text);
  }

  boolean opens() {
    return kind == TokenKind.SYMBOL && (is("{") || is("(") || is("["));
  }

  boolean closes() {
    return kind == TokenKind.SYMBOL && (is("}") || is(")") || is("]"));
  }

  /** Whether an operand can end with it, so that a hyphen behind it may subtract. */
  boolean endsOperand() {
    return switch (kind) {
      case NAME, NUMBER, UNIT, DATE, STRING -> true;
      case WORD -> !isReserved() || is("true") || is("false") || is("unknown");
      case SYMBOL -> is(")") || is("]");
      default -> false;
    };
  }

  /** Whether it goes over several lines, as only comments do. */
  boolean isTall() {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }
}
