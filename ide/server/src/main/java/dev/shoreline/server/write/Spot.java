package dev.shoreline.server.write;

import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.follow.Follow;
import dev.shoreline.syntax.follow.Option;
import dev.shoreline.syntax.follow.Step;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/**
 * The place where something is being written.
 *
 * @param start offset where the word begins that is being written; the cursor if there is none yet
 * @param cursor offset
 * @param options what may stand at {@code start}
 */
record Spot(Snapshot snapshot, ParsedFile parsed, int start, int cursor, List<Option> options) {

  static Optional<Spot> at(Snapshot snapshot, String path, Position position) {
    return snapshot.file(path).map(file -> at(snapshot, file, position));
  }

  private static Spot at(Snapshot snapshot, ParsedFile parsed, Position position) {
    String text = parsed.file().text();
    int cursor = TextPlaces.offset(parsed.file(), position);
    int start = cursor;
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    int from = declarationBefore(parsed, start);
    return new Spot(snapshot, parsed, start, cursor, Follow.at(text, from, start));
  }

  static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '%';
  }

  /** Declarations are read each by itself; the last one before the place is enough. */
  private static int declarationBefore(ParsedFile parsed, int start) {
    int from = 0;
    for (EObject declaration : parsed.ast().getDeclarations()) {
      INode node = NodeModelUtils.getNode(declaration);
      if (node != null && node.getOffset() < start) {
        from = node.getOffset();
      }
    }
    return from;
  }

  SourceFile file() {
    return parsed.file();
  }

  SpecReader reader() {
    return snapshot.reader();
  }

  String text() {
    return file().text();
  }

  /** What is already written of the word. */
  String prefix() {
    return text().substring(start, cursor);
  }

  /** What the word that is chosen replaces. */
  Range replaced() {
    return TextPlaces.range(file(), start, cursor - start);
  }

  /** The element of the tree that a rule makes where a step begins; null if it was not read. */
  @Nullable EObject element(Step step) {
    ICompositeNode root = NodeModelUtils.getNode(parsed.ast());
    if (root == null) {
      return null;
    }
    for (INode node = NodeModelUtils.findLeafNodeAtOffset(root.getRootNode(), visible(step));
        node != null;
        node = node.getParent()) {
      boolean made =
          node.getGrammarElement() instanceof RuleCall call
              && GrammarUtil.isEObjectRule(call.getRule())
              && call.getRule().getName().equals(step.rule());
      if (made && node.hasDirectSemanticElement()) {
        return node.getSemanticElement();
      }
      if (made && node.getSemanticElement() != null) {
        return node.getSemanticElement();
      }
    }
    return null;
  }

  /** A step begins behind the token before it; its first word comes after blanks and comments. */
  private int visible(Step step) {
    String text = text();
    int at = step.start();
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** The text of a step as far as it is written before the place. */
  String written(Step step) {
    int from = Math.min(visible(step), start);
    return text().substring(from, start);
  }

  /** The line up to the cursor holds only the word that is being written. */
  boolean isAtLineStart() {
    int at = start;
    while (at > 0 && (text().charAt(at - 1) == ' ' || text().charAt(at - 1) == '\t')) {
      at--;
    }
    return at == 0 || text().charAt(at - 1) == '\n';
  }
}
