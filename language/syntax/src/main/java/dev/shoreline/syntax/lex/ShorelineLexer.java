package dev.shoreline.syntax.lex;

import dev.shoreline.syntax.parser.antlr.internal.InternalShorelineLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * The lexer of the language. It takes only its token types from the generated one, and cuts with a
 * {@link TokenCutter}. What is wrong with the characters is kept in {@link #faults()} and hidden
 * from the parser, so that one stray character makes one message.
 */
public final class ShorelineLexer extends InternalShorelineLexer {
  private final List<LexicalFault> faults = new ArrayList<>();
  private NestingGuard guard = new NestingGuard();
  private @Nullable TokenCutter cutter;
  private @Nullable BracketPairs brackets;
  private boolean stopped;

  /** Whether a comment hid the rest of the text, and with it the brackets that close others. */
  private boolean inComment;

  /** For dependency injection; the text is set later. */
  public ShorelineLexer() {}

  public ShorelineLexer(CharStream text) {
    super(text);
  }

  /** What was wrong with the characters cut so far, in the order of the text. */
  public List<LexicalFault> faults() {
    return faults;
  }

  @Override
  public void setCharStream(CharStream text) {
    super.setCharStream(text);
    cutter = null;
    guard = new NestingGuard();
    stopped = false;
    inComment = false;
    faults.clear();
  }

  @Override
  public Token nextToken() {
    TokenCutter cut = cutter;
    BracketPairs pairs = brackets;
    if (cut == null || pairs == null) {
      String text = input.size() == 0 ? "" : input.substring(0, input.size() - 1);
      cut = new TokenCutter(text);
      pairs = new BracketPairs(text);
      cutter = cut;
      brackets = pairs;
    }
    TokenKind kind = cut.next();
    if (kind == TokenKind.END || stopped) {
      if (!stopped && !inComment) {
        add(pairs.finish());
      }
      return Token.EOF_TOKEN;
    }
    if (kind.isHidden()) {
      return token(hiddenType(kind), cut.start(), cut.end());
    }
    return visible(cut, pairs);
  }

  private Token visible(TokenCutter cut, BracketPairs pairs) {
    TokenKind kind = cut.kind();
    if (kind.isFault()) {
      add(fault(cut));
      inComment |= kind == TokenKind.UNCLOSED_COMMENT;
      if (kind != TokenKind.UNCLOSED_STRING) {
        return token(RULE_WS, cut.start(), cut.end());
      }
    }
    String token = cut.token();
    LexicalFault tooDeep = guard.see(kind, token, cut.start());
    if (tooDeep != null) {
      add(tooDeep);
      stopped = true;
      return token(RULE_WS, cut.start(), input.size());
    }
    if (kind == TokenKind.SYMBOL && token.length() == 1) {
      pairs.see(token.charAt(0), cut.start());
    }
    return token(type(kind, token), cut.start(), cut.end());
  }

  private static int hiddenType(TokenKind kind) {
    return switch (kind) {
      case LINE_COMMENT -> RULE_SL_COMMENT;
      case BLOCK_COMMENT -> RULE_ML_COMMENT;
      default -> RULE_WS;
    };
  }

  private static int type(TokenKind kind, String token) {
    return switch (kind) {
      case WORD -> TokenTypes.ofWord(token);
      case NAME -> RULE_ID;
      case NUMBER -> RULE_NUMBER;
      case UNIT -> RULE_UNIT;
      case DATE -> RULE_DATE;
      case STRING, UNCLOSED_STRING -> RULE_STRING;
      default -> TokenTypes.ofSymbol(token);
    };
  }

  private Token token(int type, int start, int end) {
    return new CommonToken(input, type, Token.DEFAULT_CHANNEL, start, end - 1);
  }

  private void add(@Nullable LexicalFault fault) {
    if (fault != null) {
      faults.add(fault);
    }
  }

  private static LexicalFault fault(TokenCutter cut) {
    int length = cut.end() - cut.start();
    return switch (cut.kind()) {
      case UNCLOSED_STRING ->
          new LexicalFault(
              "syntax.UnclosedText",
              cut.start(),
              length,
              "the text has no closing quote on its line",
              "write `\"` where it ends; `\\\"` is a quote inside a text");
      case UNCLOSED_COMMENT ->
          new LexicalFault(
              "syntax.UnclosedComment",
              cut.start(),
              2,
              "the comment is never closed",
              "write `*/`");
      default -> StrayCharacters.fault(cut.start(), cut.token());
    };
  }
}
