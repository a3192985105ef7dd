package dev.shoreline.merge;

import dev.shoreline.merge.Element.Block;
import dev.shoreline.merge.Element.Leaf;
import dev.shoreline.syntax.shoreline.ConformsDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Members of a statement that stands on one line: of braces, or of a list with commas. */
final class OneLine {
  private final String text;
  private final Keys keys;

  OneLine(String text, Keys keys) {
    this.text = text;
    this.keys = keys;
  }

  /**
   * Head, members and end.
   *
   * @param end behind the line end of the statement
   * @return empty if the statement is merged as a whole
   */
  List<Element> children(EObject object, Statement statement, Gap gap, int end) {
    if (object instanceof ConformsDecl conforms) {
      List<INode> nodes =
          NodeModelUtils.findNodesForFeature(
              conforms, ShorelinePackage.Literals.CONFORMS_DECL__PROFILES);
      List<Statement> profiles =
          nodes.stream().map(n -> new Statement(n.getOffset(), n.getEndOffset(), null)).toList();
      return profiles.isEmpty()
          ? List.of()
          : children(statement, gap, wordEnd(profiles.get(0)), profiles, statement.end(), end);
    }
    int open = ElementReader.openingBrace(text, statement);
    return open < 0
        ? List.of()
        : children(statement, gap, open + 1, Statement.within(object), statement.end() - 1, end);
  }

  private int wordEnd(Statement first) {
    int at = first.start();
    while (Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private List<Element> children(
      Statement all, Gap gap, int open, List<Statement> members, int close, int end) {
    List<Element> children = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    String head = gap.indent() + text.substring(all.start(), open);
    children.add(Leaf.of(Block.HEAD, gap.blank(), gap.lead(), head));
    int at = open;
    for (Statement member : members) {
      String words = text.substring(member.start(), member.end());
      EObject element = member.element();
      String key = element == null ? "profile " + words : keys.of(element);
      String blank = text.substring(at, member.start());
      if (!isSeparator(blank)) {
        return List.of();
      }
      children.add(Siblings.numbered(Leaf.of(key, blank, "", words), seen));
      at = member.end();
    }
    String blank = text.substring(at, close);
    children.add(Leaf.of(Block.END, blank, "", text.substring(close, end)));
    return isSeparator(blank) ? children : List.of();
  }

  private static boolean isSeparator(String blank) {
    return blank.isBlank() || blank.strip().equals(",");
  }
}
