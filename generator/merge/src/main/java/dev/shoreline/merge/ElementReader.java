package dev.shoreline.merge;

import dev.shoreline.merge.Element.Block;
import dev.shoreline.merge.Element.Leaf;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.lex.TokenCutter;
import dev.shoreline.syntax.lex.TokenKind;
import dev.shoreline.syntax.parse.SpecParser;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Cuts a .shore text into elements. */
final class ElementReader {
  private final String text;
  private final Keys keys;

  private ElementReader(String text) {
    this.text = text;
    this.keys = new Keys(text);
  }

  /** The elements of a text whose lines all end with a line feed; empty if it has syntax errors. */
  static Optional<Block> read(String text) {
    SpecParser.Parse parse = SpecParser.parse(SourceFile.of("merged.shore", text));
    if (!parse.diagnostics().isEmpty()) {
      return Optional.empty();
    }
    Block file = new ElementReader(text).file(parse.ast());
    // Nothing may be lost on the way in; should it be, the lines are merged instead.
    return file.text().equals(text) ? Optional.of(file) : Optional.empty();
  }

  private Block file(SpecFile ast) {
    List<Statement> statements = new ArrayList<>();
    List<Statement> rest =
        Stream.of("imports", "declarations").flatMap(name -> Statement.of(ast, name)).toList();
    if (ast.getVersion() != null || ast.getPackage() != null) {
      statements.add(head(rest.isEmpty() ? text.length() : rest.get(0).start()));
    }
    statements.addAll(rest);
    List<Element> children = new ArrayList<>();
    children.add(Leaf.of(Block.HEAD, "", "", ""));
    addMembers(0, text.length(), text.length(), statements, children);
    return new Block("", "", false, false, children);
  }

  /** Version and package: all that is visible before the first statement. */
  private Statement head(int limit) {
    TokenCutter cutter = new TokenCutter(text);
    cutter.nextVisible();
    int start = cutter.start();
    int end = start;
    while (cutter.kind() != TokenKind.END && cutter.start() < limit) {
      end = cutter.end();
      cutter.nextVisible();
    }
    return new Statement(start, end, null);
  }

  /**
   * Adds members that stand on lines of their own, and the end of their block.
   *
   * @param from beginning of a line
   * @param close where the end of the block stands
   * @param behind end of the line of the end of the block
   */
  private void addMembers(
      int from, int close, int behind, List<Statement> statements, List<Element> children) {
    Map<String, Integer> seen = new HashMap<>();
    int at = from;
    for (int i = 0; i < statements.size(); ) {
      Statement first = statements.get(i);
      Statement last = first;
      int limit = next(statements, ++i, close);
      int end = endOfLine(last.end(), limit);
      while (end == limit && i < statements.size() && text.charAt(end - 1) != '\n') {
        last = statements.get(i);
        limit = next(statements, ++i, close);
        end = endOfLine(last.end(), limit);
      }
      Gap gap = Gap.of(text.substring(at, first.start()), false);
      for (Leaf comment : gap.comments()) {
        children.add(Siblings.numbered(comment, seen));
      }
      children.add(Siblings.numbered(element(first, last, gap, end), seen));
      at = end;
    }
    Gap gap = Gap.of(text.substring(at, close), true);
    for (Leaf comment : gap.comments()) {
      children.add(Siblings.numbered(comment, seen));
    }
    children.add(Leaf.of(Block.END, gap.blank(), "", gap.indent() + text.substring(close, behind)));
  }

  private static int next(List<Statement> statements, int i, int close) {
    return i < statements.size() ? statements.get(i).start() : close;
  }

  /** Behind the line end after an offset, or the limit if something visible comes before. */
  private int endOfLine(int from, int limit) {
    TokenCutter cutter = new TokenCutter(text.substring(from, limit));
    while (cutter.next() != TokenKind.END) {
      if (cutter.kind() == TokenKind.SPACE && cutter.token().indexOf('\n') >= 0) {
        return from + cutter.start() + cutter.token().indexOf('\n') + 1;
      } else if (!cutter.kind().isHidden()) {
        return limit;
      }
    }
    return limit;
  }

  private Element element(Statement first, Statement last, Gap gap, int end) {
    EObject object = first.element();
    String key = object == null ? "file" : keys.of(object);
    String formerly = object == null ? "" : keys.formerly(object);
    boolean isNameless = object != null && Keys.isNameless(object);
    if (object != null && first == last) {
      List<Element> children =
          text.substring(first.start(), first.end()).indexOf('\n') < 0
              ? new OneLine(text, keys).children(object, first, gap, end)
              : children(object, first, gap, end);
      if (!children.isEmpty()) {
        boolean isInline = children.get(0).content().indexOf('\n', gap.lead().length()) < 0;
        return new Block(key, formerly, isNameless, isInline, children);
      }
    }
    String body = gap.indent() + text.substring(first.start(), end);
    return new Leaf(key, formerly, isNameless, gap.blank(), gap.lead(), body);
  }

  /** Head, members and end of a block over several lines; empty if they share lines. */
  private List<Element> children(EObject object, Statement statement, Gap gap, int end) {
    int open = openingBrace(text, statement);
    int close = statement.end() - 1;
    if (open < 0) {
      return List.of();
    }
    List<Statement> members = Statement.within(object);
    int head = endOfLine(open + 1, members.isEmpty() ? close : members.get(0).start());
    String indent = text.substring(text.lastIndexOf('\n', close) + 1, close);
    if (text.charAt(head - 1) != '\n' || !indent.isBlank()) {
      return List.of();
    }
    List<Element> children = new ArrayList<>();
    String body = gap.indent() + text.substring(statement.start(), head);
    children.add(Leaf.of(Block.HEAD, gap.blank(), gap.lead(), body));
    addMembers(head, close, end, members, children);
    return children;
  }

  /** Offset of the brace that opens the block of a statement; -1 if it has none. */
  static int openingBrace(String text, Statement statement) {
    if (text.charAt(statement.end() - 1) != '}') {
      return -1;
    }
    TokenCutter cutter = new TokenCutter(text.substring(statement.start(), statement.end()));
    while (cutter.nextVisible() != TokenKind.END) {
      if (cutter.is("{")) {
        return statement.start() + cutter.start();
      }
    }
    return -1;
  }
}
