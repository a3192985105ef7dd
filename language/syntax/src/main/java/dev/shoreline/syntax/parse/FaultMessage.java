package dev.shoreline.syntax.parse;

import dev.shoreline.syntax.Shortened;
import dev.shoreline.syntax.lex.TokenTypes;
import dev.shoreline.syntax.parser.antlr.internal.InternalShorelineParser;
import org.antlr.runtime.Token;

/** Says what was found in a text and what may stand there. */
final class FaultMessage {
  private FaultMessage() {}

  static String of(Situation at) {
    return "expected " + expected(at) + ", found " + found(at);
  }

  private static String expected(Situation at) {
    int type = at.expected();
    if (type == Token.EOF) {
      return Expectations.beginning("SpecFile");
    }
    if (type == Token.INVALID_TOKEN_TYPE) {
      return Expectations.beginning(at.rule());
    }
    return switch (type) {
      case InternalShorelineParser.RULE_ID -> Expectations.NAME;
      case InternalShorelineParser.RULE_NUMBER -> "a number";
      case InternalShorelineParser.RULE_STRING -> "a text in quotes";
      case InternalShorelineParser.RULE_DATE -> "a date such as `2027-03-01`";
      case InternalShorelineParser.RULE_UNIT -> "a unit";
      default -> keyword(type, at.rule());
    };
  }

  private static String keyword(int type, String rule) {
    String spelling = TokenTypes.spelling(type);
    return spelling.equals("}") ? Expectations.inBody(rule) : "`" + spelling + "`";
  }

  private static String found(Situation at) {
    if (at.isAtEnd()) {
      return "the end of the file";
    }
    String text = Shortened.of(at.foundText());
    return switch (at.found().getType()) {
      case InternalShorelineParser.RULE_STRING -> "the text " + text;
      case InternalShorelineParser.RULE_NUMBER -> "the number `" + text + "`";
      case InternalShorelineParser.RULE_UNIT -> "the unit `" + text + "`";
      case InternalShorelineParser.RULE_DATE -> "the date `" + text + "`";
      default -> "`" + text + "`";
    };
  }
}
