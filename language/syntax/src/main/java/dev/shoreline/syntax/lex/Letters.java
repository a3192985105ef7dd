package dev.shoreline.syntax.lex;

/** Which characters make up words, units and blanks. */
final class Letters {
  private Letters() {}

  static boolean startsWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWordPart(char c) {
    return startsWord(c) || isDigit(c);
  }

  /** Units also take per cent, degree and micro signs and the letters of other alphabets. */
  static boolean startsUnit(char c) {
    return startsWord(c) || c == '%' || c == '\u00b0' || c > 127 && Character.isLetter(c);
  }

  static boolean isUnitPart(char c) {
    return startsUnit(c) || isDigit(c);
  }

  static boolean isSpace(char c) {
    // Some editors begin a file with a byte order mark.
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\ufeff';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isSymbol(char c) {
    return ".:{},/*^()=[]+-<>".indexOf(c) >= 0;
  }

  /** Neither blank nor the beginning of anything that means something. */
  static boolean isStray(char c) {
    return !isSpace(c) && !isWordPart(c) && !isSymbol(c) && c != '"';
  }
}
