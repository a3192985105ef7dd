package dev.shoreline.merge;

import dev.shoreline.syntax.lex.TokenCutter;
import dev.shoreline.syntax.lex.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text without its layout: one blank between tokens, no indentation, no empty lines.
 * Columns move when a neighbour is added, and that must not count as a change.
 */
final class NormalLines {
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final boolean keepsEmpty;

  private NormalLines(boolean keepsEmpty) {
    this.keepsEmpty = keepsEmpty;
  }

  static List<String> of(String text) {
    return of(text, false);
  }

  /** The same with one empty line for each stretch of them, as the formatter leaves it. */
  static List<String> withEmpty(String text) {
    return of(text, true);
  }

  private static List<String> of(String text, boolean keepsEmpty) {
    NormalLines normal = new NormalLines(keepsEmpty);
    TokenCutter cutter = new TokenCutter(text);
    while (cutter.next() != TokenKind.END) {
      normal.add(cutter.kind(), cutter.token());
    }
    normal.endLine();
    return normal.lines;
  }

  private void add(TokenKind kind, String token) {
    if (kind == TokenKind.SPACE) {
      if (token.indexOf('\n') >= 0 || token.indexOf('\r') >= 0) {
        endLine();
        if (keepsEmpty && token.indexOf('\n') != token.lastIndexOf('\n')) {
          lines.add("");
        }
      }
      return;
    }
    if (kind == TokenKind.STRING) {
      append(token);
      return;
    }
    String[] parts = token.split("\r\n|\r|\n", -1);
    append(parts[0].strip());
    for (int i = 1; i < parts.length; i++) {
      endLine();
      append(parts[i].strip());
    }
  }

  private void append(String part) {
    if (!line.isEmpty() && !part.isEmpty()) {
      line.append(' ');
    }
    line.append(part);
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }
}
