package dev.shoreline.syntax.lex;

import org.jspecify.annotations.Nullable;

/**
 * Watches how deep brackets, conditionals and prefix operators nest together, so that no text can
 * exhaust the stack of the parser or of anything that walks the tree later.
 */
final class NestingGuard {
  /** How deep a text may nest. */
  static final int LIMIT = 200;

  private final int[] outerBases = new int[LIMIT + 2];
  private final int[] outerConditionals = new int[LIMIT + 2];
  private final int[] outerMembers = new int[LIMIT + 2];
  private int brackets;

  /** Depth at the innermost open bracket. */
  private int base;

  /** Conditionals begun since, each of which may hold the next in its last branch. */
  private int conditionals;

  /** Prefix operators directly before the next operand. */
  private int prefixes;

  /** Dots since the operand began; each member is a level of the tree. */
  private int members;

  /** Whether the visible token before this one can end an operand. */
  private boolean afterOperand;

  /** Takes the next visible token; returns a fault if the text nests too deep with it. */
  @Nullable LexicalFault see(TokenKind kind, String token, int offset) {
    if (kind == TokenKind.SYMBOL) {
      symbol(token);
    } else if (kind == TokenKind.WORD) {
      word(token);
    } else {
      operand();
    }
    return base + conditionals + prefixes + members > LIMIT ? tooDeep(offset, token) : null;
  }

  private void symbol(String token) {
    switch (token) {
      case "(", "[", "{" -> open();
      case ")", "]", "}" -> close();
      case "-" -> {
        if (!afterOperand) {
          prefixes++;
        }
        members = 0;
        afterOperand = false;
      }
      case "." -> {
        members++;
        afterOperand = false;
      }
      default -> {
        members = 0;
        afterOperand = false;
      }
    }
  }

  private void word(String token) {
    switch (token) {
      case "not" -> {
        prefixes++;
        afterOperand = false;
      }
      case "if" -> {
        // After an operand it begins the value of the next statement, not a branch.
        conditionals = afterOperand ? 1 : conditionals + 1;
        afterOperand = false;
      }
      case "then", "else", "and", "or", "per", "within" -> afterOperand = false;
      default -> operand();
    }
  }

  private void open() {
    outerBases[brackets] = base;
    outerConditionals[brackets] = conditionals;
    outerMembers[brackets] = members;
    brackets++;
    base += conditionals + prefixes + 1;
    conditionals = 0;
    prefixes = 0;
    members = 0;
    afterOperand = false;
  }

  private void close() {
    if (brackets > 0) {
      brackets--;
      base = outerBases[brackets];
      conditionals = outerConditionals[brackets];
      members = outerMembers[brackets];
    }
    prefixes = 0;
    afterOperand = true;
  }

  private void operand() {
    if (afterOperand) {
      members = 0;
    }
    prefixes = 0;
    afterOperand = true;
  }

  private static LexicalFault tooDeep(int offset, String token) {
    return new LexicalFault(
        "syntax.TooDeep",
        offset,
        token.length(),
        "brackets and operators nest deeper than " + LIMIT + "; the file was not read from here on",
        "give a part of the expression a name of its own");
  }
}
