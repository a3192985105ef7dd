package dev.shoreline.syntax.lex;

import java.util.Set;

/**
 * Cuts a text into tokens, one for each call of {@link #next()}. Every character belongs to exactly
 * one token, and any text can be cut.
 *
 * <p>Three rules are not those of other languages. A word that follows a number on the same line is
 * its unit, unless it is one of a few prepositions. A hyphen between two letters belongs to the
 * word, so a subtraction is written with blanks. A word directly after a dot or before an opening
 * parenthesis is a name whatever it spells.
 */
public final class TokenCutter {
  /** Words that keep their meaning after a number: {@code 8 x 200 Gb/s}, {@code 2 to 4}. */
  static final Set<String> NEVER_UNITS =
      Set.of(
          "x",
          "and",
          "or",
          "not",
          "if",
          "then",
          "else",
          "per",
          "within",
          "from",
          "by",
          "at",
          "on",
          "as",
          "carrying",
          "to",
          "of",
          "with",
          "where",
          "because",
          "until",
          "through",
          "along",
          "typ",
          "max",
          "fed",
          "efficiency",
          "rated",
          "counting",
          "against",
          "alternative");

  /** Words that stay operators before a parenthesis; all others are names of functions there. */
  private static final Set<String> OPERATORS =
      Set.of("and", "or", "not", "if", "then", "else", "per", "within");

  private final String text;
  private final int length;
  private TokenKind kind = TokenKind.SPACE;
  private int start;
  private int end;

  /** Whether a number precedes on this line with nothing but blanks and comments between. */
  private boolean afterNumber;

  private boolean afterDot;
  private boolean afterDated;

  public TokenCutter(String text) {
    this.text = text;
    this.length = text.length();
  }

  public TokenKind kind() {
    return kind;
  }

  /** Offset of the first character of the token. */
  public int start() {
    return start;
  }

  /** Offset behind its last character. */
  public int end() {
    return end;
  }

  public String token() {
    return text.substring(start, end);
  }

  /** Whether the token is this symbol or word. */
  public boolean is(String spelling) {
    return end - start == spelling.length() && text.startsWith(spelling, start);
  }

  /** Goes to the next token, hidden or not; END again and again behind the last. */
  public TokenKind next() {
    start = end;
    if (start >= length) {
      kind = TokenKind.END;
      return kind;
    }
    char c = text.charAt(start);
    if (Letters.isSpace(c)) {
      cutSpace();
      return kind;
    }
    if (c == '/' && (at(start + 1) == '/' || at(start + 1) == '*')) {
      cutComment();
      return kind;
    }
    cutVisible(c);
    afterNumber = kind == TokenKind.NUMBER;
    afterDot = kind == TokenKind.SYMBOL && end - start == 1 && c == '.';
    afterDated = kind == TokenKind.WORD && is("dated");
    return kind;
  }

  /** Goes to the next token that is neither blank nor comment. */
  public TokenKind nextVisible() {
    do {
      next();
    } while (kind.isHidden());
    return kind;
  }

  private void cutVisible(char c) {
    if (afterNumber && Letters.startsUnit(c)) {
      cutUnitOrWord();
    } else if (Letters.startsWord(c)) {
      end = wordEnd(start);
      kind = afterDot || isCalled() ? TokenKind.NAME : TokenKind.WORD;
    } else if (Letters.isDigit(c)) {
      cutNumber();
    } else if (c == '"') {
      cutString();
    } else if (Letters.isSymbol(c)) {
      kind = TokenKind.SYMBOL;
      end = start + (isPair(c, at(start + 1)) ? 2 : 1);
    } else if (c == '!' && at(start + 1) == '=') {
      kind = TokenKind.SYMBOL;
      end = start + 2;
    } else {
      kind = TokenKind.STRAY;
      end = start + 1;
      while (end < length && Letters.isStray(text.charAt(end)) && text.charAt(end) != '!') {
        end++;
      }
    }
  }

  private boolean isCalled() {
    return at(end) == '(' && !OPERATORS.contains(token());
  }

  private void cutSpace() {
    kind = TokenKind.SPACE;
    while (end < length && Letters.isSpace(text.charAt(end))) {
      if (Letters.isLineEnd(text.charAt(end))) {
        afterNumber = false;
      }
      end++;
    }
    afterDot = false;
  }

  private void cutComment() {
    afterDot = false;
    if (at(start + 1) == '/') {
      kind = TokenKind.LINE_COMMENT;
      end = lineEnd(start);
      return;
    }
    int close = text.indexOf("*/", start + 2);
    kind = close < 0 ? TokenKind.UNCLOSED_COMMENT : TokenKind.BLOCK_COMMENT;
    end = close < 0 ? length : close + 2;
    for (int i = start; afterNumber && i < end; i++) {
      afterNumber = !Letters.isLineEnd(text.charAt(i));
    }
  }

  private void cutUnitOrWord() {
    int word = wordEnd(start);
    boolean plain = word > start && !Letters.isUnitPart(at(word));
    if (plain && word - start <= 10 && NEVER_UNITS.contains(text.substring(start, word))) {
      kind = TokenKind.WORD;
      end = word;
      return;
    }
    kind = TokenKind.UNIT;
    end = start + 1;
    while (continuesUnit(end)) {
      end++;
    }
  }

  private boolean continuesUnit(int i) {
    char c = at(i);
    char next = at(i + 1);
    return switch (c) {
      case '/', '*' -> Letters.startsUnit(next);
      case '^' -> Letters.isDigit(next) || next == '-' && Letters.isDigit(at(i + 2));
      case '-' -> at(i - 1) == '^' || Letters.isWordPart(next);
      default -> Letters.isUnitPart(c);
    };
  }

  private void cutNumber() {
    kind = TokenKind.NUMBER;
    end = digitsEnd(start);
    if (end - start == 4) {
      if (isDatePart(end)) {
        kind = TokenKind.DATE;
        end += isDatePart(end + 3) ? 6 : 3;
        return;
      }
      if (afterDated && at(end) != '.') {
        kind = TokenKind.DATE;
        return;
      }
    }
    if (at(end) == '.' && Letters.isDigit(at(end + 1))) {
      end = digitsEnd(end + 1);
    }
    if (at(end) == 'e' || at(end) == 'E') {
      int digits = at(end + 1) == '+' || at(end + 1) == '-' ? end + 2 : end + 1;
      if (Letters.isDigit(at(digits))) {
        end = digitsEnd(digits);
      }
    }
  }

  /** Whether a hyphen and exactly two digits stand at {@code i}. */
  private boolean isDatePart(int i) {
    return at(i) == '-'
        && Letters.isDigit(at(i + 1))
        && Letters.isDigit(at(i + 2))
        && !Letters.isWordPart(at(i + 3));
  }

  private void cutString() {
    kind = TokenKind.STRING;
    end = start + 1;
    while (end < length) {
      char c = text.charAt(end);
      if (Letters.isLineEnd(c)) {
        break;
      }
      end++;
      if (c == '"') {
        return;
      }
      if (c == '\\' && end < length && !Letters.isLineEnd(text.charAt(end))) {
        end++;
      }
    }
    kind = TokenKind.UNCLOSED_STRING;
  }

  private static boolean isPair(char c, char next) {
    return switch (c) {
      case '-' -> next == '>';
      case '.' -> next == '.' || next == '*';
      case '=', '<', '>' -> next == '=';
      default -> false;
    };
  }

  private int wordEnd(int from) {
    int i = from;
    while (Letters.isWordPart(at(i)) || i > from && at(i) == '-' && Letters.isWordPart(at(i + 1))) {
      i++;
    }
    return i;
  }

  private int digitsEnd(int from) {
    int i = from;
    while (Letters.isDigit(at(i))) {
      i++;
    }
    return i;
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < length && !Letters.isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The character at {@code i}, or NUL outside of the text. */
  private char at(int i) {
    return i < length ? text.charAt(i) : 0;
  }
}
