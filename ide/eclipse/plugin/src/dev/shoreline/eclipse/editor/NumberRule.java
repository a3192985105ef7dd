package dev.shoreline.eclipse.editor;

import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/** A number: {@code 12}, {@code 0.4}, {@code 2.6e6}, or a date such as {@code 2027-03-01}. */
record NumberRule(IToken token) implements IRule {
  @Override
  public IToken evaluate(ICharacterScanner characters) {
    SpecScanner scanner = (SpecScanner) characters;
    int start = scanner.position();
    if (!isDigit(scanner.at(start)) || Words.isPart(scanner.at(start - 1))) {
      return Token.UNDEFINED;
    }
    int end = end(scanner, start);
    for (int i = start; i < end; i++) {
      scanner.read();
    }
    return token;
  }

  private static int end(SpecScanner scanner, int start) {
    int end = start;
    while (goesOn(scanner, end)) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(SpecScanner scanner, int at) {
    char c = scanner.at(at);
    char next = scanner.at(at + 1);
    if (isDigit(c)) {
      return true;
    }
    // Two dots are a range, so a dot belongs to the number only before a digit.
    if (c == '.' || c == '-') {
      return isDigit(next) && scanner.at(at - 1) != '.';
    }
    return (c == 'e' || c == 'E') && isDigit(next);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
