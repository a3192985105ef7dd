package dev.shoreline.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/**
 * Notes the nodes of names that stand for declarations while the parser passes them, so that
 * linking need not search the tree for them.
 */
final class ReferenceRecorder extends NodeModelBuilder {
  /** A name in the text, and the place in the grammar that took it. */
  record Noted(INode node, CrossReference place) {}

  private final List<Noted> noted = new ArrayList<>();

  /** In the order of the text. */
  List<Noted> noted() {
    return noted;
  }

  @Override
  public ICompositeNode compressAndReturnParent(ICompositeNode node) {
    CrossReference place =
        node.getGrammarElement() instanceof CrossReference reference ? reference : null;
    Noted last = noted.isEmpty() ? null : noted.get(noted.size() - 1);
    boolean holdsLast = last != null && node.getFirstChild() == last.node();
    ICompositeNode parent = super.compressAndReturnParent(node);
    if (place != null) {
      // Compression may have put an only child in the place of the node.
      noted.add(new Noted(parent.getLastChild(), place));
    } else if (last != null
        && holdsLast
        && parent.getLastChild() instanceof ICompositeNode rule
        && rule.getFirstChild() != last.node()) {
      // Where a rule is but a name, the node of the rule has taken the place of that of the name.
      noted.set(noted.size() - 1, new Noted(rule, last.place()));
    }
    return parent;
  }
}
