package dev.shoreline.server.navigate;

import dev.shoreline.server.names.FileUses;
import dev.shoreline.server.names.Use;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/** What every name, number and unit of a file is, for colouring. */
public final class Tokens {
  private record Token(int offset, int length, TokenKinds kind, int modifiers) {}

  private Tokens() {}

  /**
   * @param range only tokens in it; all when null
   */
  public static SemanticTokens of(Snapshot snapshot, String path, @Nullable Range range) {
    return snapshot
        .file(path)
        .map(file -> encoded(file, within(file, tokens(snapshot, file), range)))
        .orElseGet(() -> new SemanticTokens(List.of()));
  }

  private static List<Token> tokens(Snapshot snapshot, ParsedFile file) {
    List<Token> tokens = new ArrayList<>();
    for (Use use : FileUses.of(snapshot.reader(), file.ast())) {
      String home = use.symbol().span().file();
      boolean library = !home.equals(file.file().path()) && !snapshot.isOwn(home);
      int modifiers =
          (use.declares() ? TokenKinds.DECLARATION : 0) | (library ? TokenKinds.LIBRARY : 0);
      tokens.add(new Token(use.offset(), use.length(), TokenKinds.of(use), modifiers));
    }
    ICompositeNode root = NodeModelUtils.getNode(file.ast());
    if (root != null) {
      for (ILeafNode leaf : root.getRootNode().getLeafNodes()) {
        TokenKinds kind = leaf.isHidden() ? null : literal(leaf);
        if (kind != null) {
          tokens.add(new Token(leaf.getOffset(), leaf.getLength(), kind, 0));
        }
      }
    }
    tokens.sort(Comparator.comparingInt(Token::offset).thenComparingInt(Token::length));
    return apart(tokens);
  }

  private static @Nullable TokenKinds literal(ILeafNode leaf) {
    if (!(leaf.getGrammarElement() instanceof RuleCall call)) {
      return null;
    }
    return switch (call.getRule().getName()) {
      case "NUMBER" -> TokenKinds.NUMBER;
      case "UNIT" -> TokenKinds.UNIT;
      default -> null;
    };
  }

  /** Editors want no two tokens over one character. */
  private static List<Token> apart(List<Token> sorted) {
    List<Token> kept = new ArrayList<>();
    int end = 0;
    for (Token token : sorted) {
      if (token.offset() >= end) {
        kept.add(token);
        end = token.offset() + token.length();
      }
    }
    return kept;
  }

  private static List<Token> within(ParsedFile file, List<Token> tokens, @Nullable Range range) {
    if (range == null) {
      return tokens;
    }
    int from = TextPlaces.offset(file.file(), range.getStart());
    int to = TextPlaces.offset(file.file(), range.getEnd());
    return tokens.stream()
        .filter(t -> t.offset() + t.length() >= from && t.offset() <= to)
        .toList();
  }

  /** Five numbers a token, lines and columns relative to the one before. */
  private static SemanticTokens encoded(ParsedFile file, List<Token> tokens) {
    List<Integer> data = new ArrayList<>(5 * tokens.size());
    int line = 1;
    int column = 1;
    for (Token token : tokens) {
      int atLine = file.file().lines().line(token.offset());
      int atColumn = file.file().lines().column(token.offset());
      data.add(atLine - line);
      data.add(atLine == line ? atColumn - column : atColumn - 1);
      data.add(token.length());
      data.add(token.kind().ordinal());
      data.add(token.modifiers());
      line = atLine;
      column = atColumn;
    }
    return new SemanticTokens(data);
  }
}
