package dev.shoreline.server.navigate;

import dev.shoreline.model.message.Span;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What can be folded: whatever has braces over several lines, long comments, and the imports. */
public final class Folds {
  private Folds() {}

  public static List<FoldingRange> of(Snapshot snapshot, String path) {
    List<FoldingRange> folds = new ArrayList<>();
    snapshot.file(path).ifPresent(file -> collect(file, folds));
    return folds;
  }

  private static void collect(ParsedFile file, List<FoldingRange> folds) {
    SpecFile ast = file.ast();
    if (ast.getImports().size() > 1) {
      Span first = Spans.of(ast.getImports().get(0));
      Span last = Spans.of(ast.getImports().get(ast.getImports().size() - 1));
      add(first.line(), last.endLine(), FoldingRangeKind.Imports, folds);
    }
    ast.eAllContents().forEachRemaining(e -> braces(e, folds));
    ICompositeNode root = NodeModelUtils.getNode(ast);
    if (root == null) {
      return;
    }
    for (ILeafNode leaf : root.getRootNode().getLeafNodes()) {
      if (leaf.isHidden() && leaf.getText().startsWith("/*")) {
        add(leaf.getStartLine(), leaf.getEndLine(), FoldingRangeKind.Comment, folds);
      }
    }
  }

  private static void braces(EObject element, List<FoldingRange> folds) {
    if (Outline.of(element) == null) {
      return;
    }
    Span span = Spans.of(element);
    if (span.isKnown() && span.endLine() > span.line() && Spans.text(element).endsWith("}")) {
      add(openingLine(element, span), span.endLine() - 1, FoldingRangeKind.Region, folds);
    }
  }

  /** A head may take several lines; what is folded begins behind its brace. */
  private static int openingLine(EObject element, Span span) {
    ICompositeNode node = NodeModelUtils.getNode(element);
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden() && leaf.getText().equals("{")) {
        return leaf.getStartLine();
      }
    }
    return span.line();
  }

  /** Lines from 1. */
  private static void add(int from, int to, String kind, List<FoldingRange> folds) {
    if (to > from) {
      FoldingRange fold = new FoldingRange(from - 1, to - 1);
      fold.setKind(kind);
      folds.add(fold);
    }
  }
}
