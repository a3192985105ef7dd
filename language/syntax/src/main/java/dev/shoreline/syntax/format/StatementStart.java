package dev.shoreline.syntax.format;

import dev.shoreline.syntax.lex.TokenKind;
import java.util.List;
import java.util.Set;

/** Tells a line that begins a statement from one that goes on with the statement before. */
final class StatementStart {
  private static final Set<String> OF_FILES =
      Set.of(
          "shoreline",
          "package",
          "import",
          "kind",
          "part",
          "source",
          "standard",
          "design",
          "overlay",
          "compare",
          "fabric");
  private static final Set<String> OF_STANDARDS = Set.of("limit", "rule", "section");
  private static final Set<String> OF_POWER = Set.of("bus", "feed");
  private static final Set<String> OF_COOLING = Set.of("loop", "plate", "sink");
  private static final Set<String> NEVER_LAST =
      Set.of("->", ",", ":", "=", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "..", ".");

  private StatementStart() {}

  /**
   * Whether a line goes on with the one before.
   *
   * @param before last token of the line before, comments aside
   * @param line tokens of the line, comments aside
   */
  static boolean continues(BlockKind block, Piece before, List<Piece> line) {
    Piece first = line.get(0);
    if (first.closes() || before.opens()) {
      return false;
    }
    boolean isOpenEnded =
        before.kind() == TokenKind.SYMBOL && NEVER_LAST.contains(before.text())
            // The type of an attribute may end with a unit that is a word of the language: L/min.
            || block != BlockKind.KIND && before.isReserved() && !before.endsOperand();
    return isOpenEnded && !before.is(",") || !begins(block, first, line);
  }

  private static boolean begins(BlockKind block, Piece first, List<Piece> line) {
    if (!first.isWord() || first.isReserved() && !first.is("contains") && !first.is("import")) {
      return false;
    }
    Piece second = line.size() > 1 ? line.get(1) : null;
    return switch (block) {
      case FILE -> OF_FILES.contains(first.text()) && !isSourceKind(first, line);
      case STANDARD -> OF_STANDARDS.contains(first.text());
      case POWER -> OF_POWER.contains(first.text());
      case COOLING -> OF_COOLING.contains(first.text());
      case KIND -> second == null || second.isSymbol(":");
      default -> true;
    };
  }

  /** {@code kind vendor} ends a source; what is behind the name tells it from a declaration. */
  private static boolean isSourceKind(Piece first, List<Piece> line) {
    return first.is("kind")
        && line.size() > 1
        && (line.size() == 2 || !line.get(2).isSymbol(":") && !line.get(2).isSymbol("{"));
  }
}
