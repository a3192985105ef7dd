package dev.shoreline.eclipse.editor;

import dev.shoreline.eclipse.server.Spans;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/**
 * One coloured word.
 *
 * @param offset in the document, UTF-16 units
 * @param color null when this editor has no colour for its type
 */
record SemanticToken(int offset, int length, @Nullable SyntaxColor color) {
  /** Five numbers a token: lines and columns from the token before, length, type, modifiers. */
  static List<SemanticToken> read(IDocument document, List<Integer> data, List<String> types) {
    List<SemanticToken> tokens = new ArrayList<>();
    int line = 0;
    int column = 0;
    for (int i = 0; i + 4 < data.size(); i += 5) {
      int lines = data.get(i);
      line += lines;
      column = lines == 0 ? column + data.get(i + 1) : data.get(i + 1);
      int type = data.get(i + 3);
      SyntaxColor color = type >= 0 && type < types.size() ? color(types.get(type)) : null;
      int offset = Spans.offset(document, new Position(line, column));
      tokens.add(new SemanticToken(offset, data.get(i + 2), color));
    }
    return tokens;
  }

  private static @Nullable SyntaxColor color(String type) {
    return switch (type) {
      case "keyword", "modifier", "operator" -> SyntaxColor.KEYWORD;
      case "type", "class", "interface", "enum", "struct" -> SyntaxColor.TYPE;
      case "property", "variable", "parameter", "enumMember" -> SyntaxColor.PROPERTY;
      case "number" -> SyntaxColor.NUMBER;
      case "unit" -> SyntaxColor.UNIT;
      case "string" -> SyntaxColor.TEXT;
      case "comment" -> SyntaxColor.COMMENT;
      default -> null;
    };
  }
}
