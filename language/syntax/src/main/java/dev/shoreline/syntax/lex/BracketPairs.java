package dev.shoreline.syntax.lex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bracket that spoils the pairs of a text. For a brace that is never closed, indentation
 * tells which one it is better than nesting does: nesting would always blame the first of the file.
 */
public final class BracketPairs {
  private record Open(char symbol, int offset, int indent) {}

  private final String text;
  private final List<Open> open = new ArrayList<>();
  private int position;
  private int indent;
  private boolean blank = true;
  private @Nullable Open suspect;
  private @Nullable LexicalFault fault;

  public BracketPairs(String text) {
    this.text = text;
  }

  /** The first fault of a whole text, or null. */
  public static @Nullable LexicalFault check(String text) {
    BracketPairs pairs = new BracketPairs(text);
    TokenCutter cutter = new TokenCutter(text);
    while (cutter.nextVisible() != TokenKind.END) {
      if (cutter.kind() == TokenKind.SYMBOL && cutter.end() - cutter.start() == 1) {
        pairs.see(text.charAt(cutter.start()), cutter.start());
      }
    }
    return pairs.finish();
  }

  /** Takes the next symbol of one character. */
  void see(char symbol, int offset) {
    if (fault != null) {
      return;
    }
    switch (symbol) {
      case '(', '[', '{' -> open.add(new Open(symbol, offset, indent(offset)));
      case ')', ']', '}' -> close(symbol, offset);
      default -> {}
    }
  }

  /** What is wrong, once the whole text was seen; null if all pairs match. */
  @Nullable LexicalFault finish() {
    if (fault == null && !open.isEmpty()) {
      fault = unclosed(suspect != null ? suspect : open.get(open.size() - 1));
    }
    return fault;
  }

  private void close(char symbol, int offset) {
    if (open.isEmpty()) {
      fault =
          new LexicalFault(
              "syntax.Brackets", offset, 1, "`" + symbol + "` closes nothing", "take it away");
      return;
    }
    Open last = open.remove(open.size() - 1);
    if (closing(last.symbol) != symbol) {
      fault =
          last.symbol == '{'
              ? new LexicalFault(
                  "syntax.Brackets", offset, 1, "`" + symbol + "` closes nothing", "take it away")
              : unclosed(last);
    } else if (symbol == '}' && suspect == null && indent(offset) < last.indent) {
      // This brace stands further left than the line it would close: it closes an outer one.
      suspect = last;
    }
  }

  private static LexicalFault unclosed(Open bracket) {
    char symbol = bracket.symbol;
    return new LexicalFault(
        "syntax.Brackets",
        bracket.offset,
        1,
        "`" + symbol + "` is never closed",
        "write `" + closing(symbol) + "` where it ends");
  }

  private static char closing(char symbol) {
    return symbol == '(' ? ')' : symbol == '[' ? ']' : '}';
  }

  /**
   * Blanks at the beginning of the line of an offset; offsets only grow, so that this stays linear.
   */
  private int indent(int offset) {
    for (; position < offset; position++) {
      char c = text.charAt(position);
      if (Letters.isLineEnd(c)) {
        indent = 0;
        blank = true;
      } else if (blank && (c == ' ' || c == '\t')) {
        indent++;
      } else {
        blank = false;
      }
    }
    return indent;
  }
}
