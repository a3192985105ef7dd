package dev.shoreline.syntax.lex;

import dev.shoreline.syntax.parser.antlr.internal.InternalShorelineParser;
import java.util.HashMap;
import java.util.Map;

/** The token types that the generated parser knows, by what they spell. */
public final class TokenTypes {
  private static final String[] NAMES = InternalShorelineParser.tokenNames;
  private static final Map<String, Integer> TYPES = new HashMap<>();

  static {
    for (int i = 0; i < NAMES.length; i++) {
      String name = NAMES[i];
      if (name.charAt(0) == '\'') {
        TYPES.put(name.substring(1, name.length() - 1), i);
      }
    }
  }

  private TokenTypes() {}

  /** The type of a word: its keyword, or that of a name. */
  static int ofWord(String word) {
    return TYPES.getOrDefault(word, InternalShorelineParser.RULE_ID);
  }

  /** The type of a symbol, or of no token that the grammar takes. */
  static int ofSymbol(String symbol) {
    return TYPES.getOrDefault(symbol, InternalShorelineParser.RULE_ANY_OTHER);
  }

  /** The type of a keyword or symbol of the grammar. */
  public static int of(String spelling) {
    Integer type = TYPES.get(spelling);
    if (type == null) {
      throw new IllegalArgumentException("the grammar has no " + spelling);
    }
    return type;
  }

  /** Whether the grammar spells a keyword so; many keywords can be names as well. */
  public static boolean isKeyword(String word) {
    return TYPES.containsKey(word);
  }

  /** What a keyword or symbol type spells, or the empty string for the other types. */
  public static String spelling(int type) {
    if (type < 0 || type >= NAMES.length || NAMES[type].charAt(0) != '\'') {
      return "";
    }
    return NAMES[type].substring(1, NAMES[type].length() - 1);
  }
}
