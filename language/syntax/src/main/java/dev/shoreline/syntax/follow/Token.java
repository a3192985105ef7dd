package dev.shoreline.syntax.follow;

import dev.shoreline.syntax.lex.TokenKind;
import dev.shoreline.syntax.lex.TokenTypes;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/**
 * A visible token.
 *
 * @param end offset behind it
 */
record Token(TokenKind kind, String text, int end) {

  /** Whether it may stand for a keyword or terminal rule. */
  boolean fits(AbstractElement terminal) {
    if (terminal instanceof Keyword keyword) {
      boolean spelled = kind == TokenKind.WORD || kind == TokenKind.SYMBOL;
      return spelled && keyword.getValue().equals(text);
    }
    String rule = terminal instanceof RuleCall call ? call.getRule().getName() : "";
    return switch (kind) {
      case WORD -> rule.equals("ID") && !TokenTypes.isKeyword(text);
      case NAME -> rule.equals("ID");
      case NUMBER -> rule.equals("NUMBER");
      case UNIT -> rule.equals("UNIT");
      case DATE -> rule.equals("DATE");
      case STRING, UNCLOSED_STRING -> rule.equals("STRING");
      default -> false;
    };
  }
}
