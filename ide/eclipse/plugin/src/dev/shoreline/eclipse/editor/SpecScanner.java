package dev.shoreline.eclipse.editor;

import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WhitespaceRule;

/** Cuts a spec into what is coloured: comments, texts, numbers with their units, words. */
public final class SpecScanner extends RuleBasedScanner {
  public SpecScanner() {
    colorsChanged();
  }

  /** Takes the colours of the theme as they are now. */
  void colorsChanged() {
    IToken comment = new Token(SyntaxColor.COMMENT.attribute());
    IToken text = new Token(SyntaxColor.TEXT.attribute());
    setRules(
        new IRule[] {
          new MultiLineRule("/*", "*/", comment, (char) 0, true),
          new EndOfLineRule("//", comment),
          new SingleLineRule("\"", "\"", text, '\\', true),
          new NumberRule(new Token(SyntaxColor.NUMBER.attribute())),
          new UnitRule(new Token(SyntaxColor.UNIT.attribute())),
          new WordRule(new Token(SyntaxColor.KEYWORD.attribute())),
          new WhitespaceRule(Character::isWhitespace)
        });
  }

  /** Where the next token begins, in the document. */
  int position() {
    return fOffset;
  }

  /** The character at an offset; a space beyond the text. */
  char at(int offset) {
    try {
      return offset < 0 || offset >= fDocument.getLength() ? ' ' : fDocument.getChar(offset);
    } catch (org.eclipse.jface.text.BadLocationException e) {
      return ' ';
    }
  }
}
