package dev.shoreline.syntax.parse;

import dev.shoreline.syntax.lex.TokenTypes;
import dev.shoreline.syntax.parser.antlr.internal.InternalShorelineParser;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.jspecify.annotations.Nullable;

/**
 * Where the parser stands when it cannot go on.
 *
 * @param found the token that does not fit
 * @param before the visible token before it, null at the beginning of a file
 * @param rule name of the grammar rule it is in
 */
record Situation(RecognitionException fault, Token found, @Nullable Token before, String rule) {

  /**
   * What the parser knows when it reports a fault.
   *
   * @param place element of the grammar it was at, if any
   */
  static Situation of(RecognitionException fault, TokenStream tokens, @Nullable EObject place) {
    Token found = fault.token != null ? fault.token : tokens.LT(1);
    return new Situation(fault, found, before(found, tokens), ruleName(place));
  }

  private static @Nullable Token before(Token found, TokenStream tokens) {
    int index = found.getType() == Token.EOF ? tokens.size() : found.getTokenIndex();
    for (int i = Math.min(index, tokens.size()) - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      int type = token.getType();
      if (type != InternalShorelineParser.RULE_WS
          && type != InternalShorelineParser.RULE_ML_COMMENT
          && type != InternalShorelineParser.RULE_SL_COMMENT) {
        return token;
      }
    }
    return null;
  }

  private static String ruleName(@Nullable EObject place) {
    if (place instanceof RuleCall call) {
      return call.getRule().getName();
    }
    AbstractRule rule = place == null ? null : GrammarUtil.containingRule(place);
    return rule == null ? "" : rule.getName();
  }

  /**
   * The only token type that would do, or {@link Token#INVALID_TOKEN_TYPE} if there are several.
   */
  int expected() {
    if (fault instanceof MismatchedTokenException mismatch) {
      return mismatch.expecting;
    }
    return Token.INVALID_TOKEN_TYPE;
  }

  /** Whether a value could stand here. */
  boolean isBeforeValue() {
    return expected() == Token.INVALID_TOKEN_TYPE
        && Expectations.beginning(rule).equals(Expectations.VALUE);
  }

  boolean isAtEnd() {
    return found.getType() == Token.EOF;
  }

  String foundText() {
    return isAtEnd() || found.getText() == null ? "" : found.getText();
  }

  String beforeText() {
    Token token = before;
    return token == null || token.getText() == null ? "" : token.getText();
  }

  boolean isAfterUnit() {
    Token token = before;
    return token != null && token.getType() == InternalShorelineParser.RULE_UNIT;
  }

  boolean foundIs(String spelling) {
    return !isAtEnd() && found.getType() == TokenTypes.of(spelling);
  }
}
