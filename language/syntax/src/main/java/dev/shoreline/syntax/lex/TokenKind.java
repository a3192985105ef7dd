package dev.shoreline.syntax.lex;

/** What a stretch of text is, before anything is known about the grammar. */
public enum TokenKind {
  /** Blanks, tabs and line ends. */
  SPACE,
  /** From {@code //} to the end of the line, without the line end. */
  LINE_COMMENT,
  BLOCK_COMMENT,
  /** A block comment that the end of the file cuts off. */
  UNCLOSED_COMMENT,
  /** A word that is a keyword if the grammar has one of that spelling, else a name. */
  WORD,
  /** A word that is a name whatever it spells, because of what stands next to it. */
  NAME,
  NUMBER,
  /** What follows a number: {@code W}, {@code Gb/s}, {@code K/kW}, {@code %}. */
  UNIT,
  DATE,
  STRING,
  /** A text without its closing quote; it ends where its line ends. */
  UNCLOSED_STRING,
  /** A bracket, an operator or a punctuation mark. */
  SYMBOL,
  /** Characters that mean nothing in a spec. */
  STRAY,
  END;

  /** Whether the grammar never sees it. */
  public boolean isHidden() {
    return this == SPACE || this == LINE_COMMENT || this == BLOCK_COMMENT;
  }

  /** Whether it is a fault by itself. */
  public boolean isFault() {
    return this == UNCLOSED_COMMENT || this == UNCLOSED_STRING || this == STRAY;
  }
}
