package dev.shoreline.syntax.format;

import dev.shoreline.syntax.lex.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The pieces of a statement that line up with those of its neighbours, from left to right.
 *
 * @param shape what neighbours must have in common; empty if the line does not line up with any
 */
record Markers(String shape, List<Marker> markers) {
  /**
   * One piece.
   *
   * @param name what lines up with it in other lines
   * @param piece its place in the line
   * @param space least number of blanks before it
   */
  record Marker(String name, int piece, int space) {}

  private static final Markers NONE = new Markers("", List.of());
  private static final Set<String> NOT_ATTRIBUTES =
      Set.of(
          "chip",
          "board",
          "panel",
          "lanes",
          "power",
          "cooling",
          "conforms",
          "require",
          "waive",
          "variant",
          "claims");
  private static final Set<String> BEHIND_NAMES = Set.of(":", "[", "{", "(", "}", "->");

  static Markers of(Line line) {
    List<Piece> pieces = line.pieces();
    boolean isStatement =
        !line.continues() && line.isWhole() && !line.isTall() && line.first().isWord();
    if (!isStatement || pieces.size() < 2) {
      return NONE;
    }
    return switch (line.block()) {
      case FILE -> line.first().is("source") ? source(pieces) : NONE;
      case KIND -> kindAttribute(pieces);
      case BODY -> line.isInstance() ? instance(pieces) : attribute(pieces);
      case DESIGN ->
          NOT_ATTRIBUTES.contains(line.first().text()) ? member(pieces) : attribute(pieces);
      case STANDARD -> line.first().is("limit") ? limit(pieces) : NONE;
      case LANES -> link(pieces);
      case POWER -> line.first().is("bus") ? bus(pieces) : feed(pieces);
      case COOLING -> cooled(pieces);
      case CLAIM_SUBJECT -> claim(pieces);
      case CLAIMS, COMPARE -> NONE;
    };
  }

  private static Markers source(List<Piece> pieces) {
    List<Marker> markers = new ArrayList<>();
    addText(pieces, 2, 1, markers);
    addWord("dated", pieces, 2, markers);
    addWord("kind", pieces, 2, markers);
    addWord("at", pieces, 2, markers);
    return new Markers("source", markers);
  }

  private static Markers kindAttribute(List<Piece> pieces) {
    if (!pieces.get(1).isSymbol(":")) {
      return NONE;
    }
    List<Marker> markers = new ArrayList<>();
    markers.add(new Marker("type", 1, 1));
    addText(pieces, 3, 2, markers);
    return new Markers("attribute", markers);
  }

  private static Markers attribute(List<Piece> pieces) {
    Piece second = pieces.get(1);
    boolean isNamed = !pieces.get(0).isReserved() && !second.isComment();
    if (!isNamed || second.kind() == TokenKind.SYMBOL && BEHIND_NAMES.contains(second.text())) {
      return NONE;
    }
    List<Marker> markers = new ArrayList<>();
    boolean isBy = second.kind() == TokenKind.WORD && second.is("by") && pieces.size() > 2;
    markers.add(new Marker("value", isBy ? 2 : 1, 1));
    addWord("from", pieces, 2, markers);
    return new Markers("attribute", markers);
  }

  /** {@code power-saving 30 .. 50 % counting system from BLOG "text"}. */
  private static Markers claim(List<Piece> pieces) {
    List<Marker> markers = new ArrayList<>();
    markers.add(new Marker("value", 1, 1));
    addWord("counting", pieces, 2, markers);
    addWord("against", pieces, 2, markers);
    addWord("from", pieces, 2, markers);
    return new Markers("claim", markers);
  }

  private static Markers instance(List<Piece> pieces) {
    List<Marker> markers = new ArrayList<>();
    addSymbol(":", "type", pieces, markers);
    addWord("was", pieces, 3, markers);
    addWord("arranged", pieces, 3, markers);
    return new Markers("instance", markers);
  }

  private static Markers cooled(List<Piece> pieces) {
    List<Marker> markers = new ArrayList<>();
    addSymbol("{", "body", pieces, markers);
    return new Markers(pieces.get(0).text(), markers);
  }

  private static Markers member(List<Piece> pieces) {
    List<Marker> markers = new ArrayList<>();
    addWord("from", pieces, 2, markers);
    return new Markers(pieces.get(0).text(), markers);
  }

  private static Markers limit(List<Piece> pieces) {
    List<Marker> markers = new ArrayList<>();
    if (pieces.size() > 2) {
      markers.add(new Marker("value", 2, 2));
    }
    addText(pieces, 3, 2, markers);
    addWord("alternative", pieces, 2, markers);
    addWord("revision", pieces, 2, markers);
    addWord("confidence", pieces, 2, markers);
    addWord("provisional", pieces, 2, markers);
    addWord("from", pieces, 2, markers);
    return new Markers("limit", markers);
  }

  private static Markers link(List<Piece> pieces) {
    List<Marker> markers = new ArrayList<>();
    addSymbol("->", "arrow", pieces, markers);
    return new Markers("link", markers);
  }

  private static Markers bus(List<Piece> pieces) {
    List<Marker> markers = new ArrayList<>();
    if (pieces.size() > 2 && pieces.get(2).kind() == TokenKind.NUMBER) {
      markers.add(new Marker("nominal", 2, 1));
    }
    addWord("in", pieces, 1, markers);
    addWord("fed", pieces, 2, markers);
    addWord("efficiency", pieces, 1, markers);
    addWord("rated", pieces, 2, markers);
    addWord("from", pieces, 2, markers);
    return new Markers("bus", markers);
  }

  private static Markers feed(List<Piece> pieces) {
    List<Marker> markers = new ArrayList<>();
    addWord("on", pieces, 1, markers);
    addWord("through", pieces, 1, markers);
    addWord("along", pieces, 1, markers);
    addWord("rated", pieces, 2, markers);
    addWord("from", pieces, 2, markers);
    return new Markers("feed", markers);
  }

  /** The first symbol of that spelling, outside of brackets. */
  private static void addSymbol(
      String symbol, String name, List<Piece> pieces, List<Marker> markers) {
    int depth = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (i > 0 && depth == 0 && piece.isSymbol(symbol)) {
        markers.add(new Marker(name, i, 1));
        return;
      }
      depth += piece.opens() ? 1 : piece.closes() ? -1 : 0;
    }
  }

  /** The first text from a place on, outside of brackets. */
  private static void addText(List<Piece> pieces, int from, int space, List<Marker> markers) {
    int depth = 0;
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      depth += piece.opens() ? 1 : piece.closes() ? -1 : 0;
      boolean isBehind = pieces.get(i - 1).is("from") || isSourceBefore(pieces, i);
      if (i >= from && depth == 0 && piece.kind() == TokenKind.STRING && !isBehind) {
        markers.add(new Marker("text", i, space));
        return;
      }
      if (piece.kind() == TokenKind.WORD && Set.of("revision", "from").contains(piece.text())) {
        return;
      }
    }
  }

  private static boolean isSourceBefore(List<Piece> pieces, int i) {
    return i > 1 && pieces.get(i - 2).is("from");
  }

  /** The last word of that spelling, outside of brackets and behind what was found before. */
  private static void addWord(String word, List<Piece> pieces, int space, List<Marker> markers) {
    int behind = markers.isEmpty() ? 1 : markers.get(markers.size() - 1).piece() + 1;
    int depth = 0;
    int found = 0;
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      depth += piece.opens() ? 1 : piece.closes() ? -1 : 0;
      if (i >= behind && depth == 0 && piece.kind() == TokenKind.WORD && piece.is(word)) {
        found = i;
      }
    }
    if (found > 0) {
      markers.add(new Marker(word, found, space));
    }
  }
}
