package dev.shoreline.syntax;

import dev.shoreline.syntax.parse.SourceAdapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Comments of the form {@code /** ... *}{@code /} directly before a declaration. */
public final class DocComments {
  private DocComments() {}

  /** What the comment says, without stars and margins; empty if there is none. */
  public static String of(EObject declaration) {
    INode node = NodeModelUtils.getNode(declaration);
    SourceFile file = SourceAdapter.fileOf(declaration);
    return node == null || file == null ? "" : before(file.text(), node.getOffset());
  }

  /** The doc comment that ends directly before an offset, blanks aside. */
  public static String before(String text, int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end < 5 || !text.startsWith("*/", end - 2)) {
      return "";
    }
    int start = text.lastIndexOf("/*", end - 4);
    // The first end behind the start must be this one, else a line comment only looks like an end.
    boolean isDoc =
        start >= 0 && text.startsWith("/**", start) && text.indexOf("*/", start + 3) == end - 2;
    return isDoc ? inner(text.substring(start + 3, end - 2)) : "";
  }

  private static String inner(String comment) {
    StringBuilder said = new StringBuilder();
    for (String line : comment.split("\\R", -1)) {
      String bare = line.strip();
      if (bare.startsWith("*")) {
        bare = bare.substring(1).strip();
      }
      said.append(bare).append('\n');
    }
    return said.toString().strip();
  }
}
