package dev.shoreline.eclipse.editor;

import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/** A word: coloured when the grammar knows it and it does not stand where only a name can. */
record WordRule(IToken keyword) implements IRule {
  @Override
  public IToken evaluate(ICharacterScanner characters) {
    SpecScanner scanner = (SpecScanner) characters;
    int start = scanner.position();
    if (!Words.isStart(scanner.at(start))) {
      return Token.UNDEFINED;
    }
    StringBuilder word = new StringBuilder();
    while (Words.isPart(scanner.at(start + word.length()))) {
      word.append((char) scanner.read());
    }
    int end = start + word.length();
    // After a dot, or before a call, a member or an index, a word is a name whatever it spells.
    char before = scanner.at(start - 1);
    char after = scanner.at(end);
    boolean name =
        before == '.' && scanner.at(start - 2) != '.'
            || after == '('
            || after == '['
            || after == ':'
            || (after == '.' && scanner.at(end + 1) != '.');
    boolean known = Words.ALL.contains(word.toString());
    return known && !name ? keyword : new Token(null);
  }
}
