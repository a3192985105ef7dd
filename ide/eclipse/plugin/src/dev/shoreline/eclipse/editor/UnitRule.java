package dev.shoreline.eclipse.editor;

import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/** A unit: the word that follows a number on its line, as in {@code 12.8 Tb/s} or {@code 3 %}. */
record UnitRule(IToken token) implements IRule {
  @Override
  public IToken evaluate(ICharacterScanner characters) {
    SpecScanner scanner = (SpecScanner) characters;
    int start = scanner.position();
    if (!isUnit(scanner, start, true) || !followsNumber(scanner, start)) {
      return Token.UNDEFINED;
    }
    int end = start + 1;
    while (isUnit(scanner, end, false)) {
      end++;
    }
    String word = word(scanner, start, end);
    if (word.equals("x") || word.equals("of")) {
      return Token.UNDEFINED;
    }
    for (int i = start; i < end; i++) {
      scanner.read();
    }
    return token;
  }

  private static String word(SpecScanner scanner, int start, int end) {
    StringBuilder word = new StringBuilder();
    for (int i = start; i < end; i++) {
      word.append(scanner.at(i));
    }
    return word.toString();
  }

  private static boolean isUnit(SpecScanner scanner, int at, boolean first) {
    char c = scanner.at(at);
    if (Words.isStart(c) || c == '%') {
      return true;
    }
    return !first
        && (Words.isPart(c)
            || c == '^'
            || ((c == '/' || c == '*') && Words.isStart(scanner.at(at + 1))));
  }

  private static boolean followsNumber(SpecScanner scanner, int start) {
    int before = start - 1;
    while (scanner.at(before) == ' ' && before >= 0) {
      before--;
    }
    if (before < 0 || before == start - 1 || !isDigit(scanner.at(before))) {
      return false;
    }
    // Back to where that word begins: `oe2 mm` is a name, `2 mm` and `0.5 mm` are numbers.
    while (before >= 0 && (Words.isPart(scanner.at(before)) || scanner.at(before) == '.')) {
      before--;
    }
    return isDigit(scanner.at(before + 1))
        || scanner.at(before + 1) == '.'
        || scanner.at(before + 1) == '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
