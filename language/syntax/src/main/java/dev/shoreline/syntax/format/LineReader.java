package dev.shoreline.syntax.format;

import dev.shoreline.syntax.lex.TokenCutter;
import dev.shoreline.syntax.lex.TokenKind;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.DeclarationScanner;
import dev.shoreline.syntax.outline.DeclaredName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into lines and finds how deep each stands. The brackets of the text match. */
final class LineReader {
  private static final int STEP = 2;

  private record Open(String symbol, BlockKind block) {}

  private final String text;
  private final List<DeclaredName> declarations;
  private final List<Line> lines = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Piece before;
  private int nextDeclaration;
  private BlockKind declared = BlockKind.FILE;

  /** First word of the statement that the line belongs to. */
  private String statement = "";

  LineReader(String text) {
    this.text = text;
    this.declarations = DeclarationScanner.scan(text).declarations();
  }

  List<Line> read() {
    TokenCutter cutter = new TokenCutter(text);
    List<Piece> pieces = new ArrayList<>();
    int gap = 0;
    int lineEnds = 0;
    boolean blankBefore = false;
    while (cutter.next() != TokenKind.END) {
      if (cutter.kind() == TokenKind.SPACE) {
        String space = cutter.token();
        lineEnds = countLineEnds(space);
        gap = lineEnds > 0 ? 0 : space.length();
        continue;
      }
      if (lineEnds > 0) {
        add(pieces, blankBefore);
        pieces = new ArrayList<>();
        blankBefore = lineEnds > 1 && !lines.isEmpty();
      }
      pieces.add(new Piece(cutter.kind(), cutter.token(), cutter.start(), gap));
      gap = 0;
      lineEnds = 0;
    }
    add(pieces, blankBefore);
    return lines;
  }

  private void add(List<Piece> pieces, boolean blankBefore) {
    if (pieces.isEmpty()) {
      return;
    }
    List<Piece> tokens = pieces.stream().filter(p -> !p.isComment()).toList();
    BlockKind block = open.isEmpty() ? BlockKind.FILE : open.peek().block();
    Piece last = before;
    boolean inBrackets = !open.isEmpty() && !open.peek().symbol().equals("{");
    boolean continues =
        !inBrackets
            && !tokens.isEmpty()
            && last != null
            && !last.is("}")
            && StatementStart.continues(block, last, tokens);
    if (!continues && !inBrackets && !tokens.isEmpty()) {
      statement = tokens.get(0).text();
    }
    int indent = STEP * (open.size() - leadingClosers(pieces)) + (continues ? STEP : 0);
    boolean isWhole = pass(tokens);
    lines.add(new Line(List.copyOf(pieces), block, indent, continues, blankBefore, isWhole));
  }

  private static int leadingClosers(List<Piece> pieces) {
    int count = 0;
    while (count < pieces.size() && pieces.get(count).closes()) {
      count++;
    }
    return count;
  }

  /** Goes over the tokens of a line; whether its brackets match by themselves. */
  private boolean pass(List<Piece> tokens) {
    int depth = open.size();
    boolean isWhole = true;
    for (Piece token : tokens) {
      if (token.opens()) {
        open.push(new Open(token.text(), inner(token)));
      } else if (token.closes() && !open.isEmpty()) {
        open.pop();
        isWhole &= open.size() >= depth;
      }
      before = token;
    }
    return isWhole && open.size() == depth;
  }

  private BlockKind inner(Piece bracket) {
    Open outer = open.peek();
    if (!bracket.is("{")) {
      return outer == null ? BlockKind.FILE : outer.block();
    }
    if (outer == null) {
      return declaredBefore(bracket.offset());
    }
    return outer.block().inner(statement, before == null ? "" : before.text());
  }

  /** What the declaration whose body opens at an offset is. */
  private BlockKind declaredBefore(int offset) {
    while (nextDeclaration < declarations.size()
        && declarations.get(nextDeclaration).offset() < offset) {
      declared = blockOf(declarations.get(nextDeclaration).kind());
      nextDeclaration++;
    }
    return declared;
  }

  private static BlockKind blockOf(DeclarationKind kind) {
    return switch (kind) {
      case KIND -> BlockKind.KIND;
      case STANDARD, SECTION, OVERLAY -> BlockKind.STANDARD;
      case DESIGN, VARIANT -> BlockKind.DESIGN;
      case COMPARE -> BlockKind.COMPARE;
      default -> BlockKind.BODY;
    };
  }

  private static int countLineEnds(String space) {
    int count = 0;
    for (int i = 0; i < space.length(); i++) {
      char c = space.charAt(i);
      boolean isPair = c == '\r' && i + 1 < space.length() && space.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !isPair) {
        count++;
      }
    }
    return count;
  }
}
