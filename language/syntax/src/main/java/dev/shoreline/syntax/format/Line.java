package dev.shoreline.syntax.format;

import java.util.List;

/**
 * One line of the text, without its indentation.
 *
 * @param block the braces it stands in
 * @param indent columns before it
 * @param continues whether it goes on with the statement of the line before
 * @param blankBefore whether the author left a line empty before it
 * @param isWhole whether all brackets that open in it close in it and the other way round
 */
record Line(
    List<Piece> pieces,
    BlockKind block,
    int indent,
    boolean continues,
    boolean blankBefore,
    boolean isWhole) {

  Piece first() {
    return pieces.get(0);
  }

  /** Whether it declares an instance: {@code xpo[1..16] : Xpo8xDr8}. */
  boolean isInstance() {
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).isSymbol("{")) {
        return false;
      }
      if (pieces.get(i).isSymbol(":")) {
        return true;
      }
    }
    return false;
  }

  /** Whether only comments stand on it. */
  boolean isComment() {
    return pieces.stream().allMatch(Piece::isComment);
  }

  boolean isTall() {
    return pieces.stream().anyMatch(Piece::isTall);
  }
}
