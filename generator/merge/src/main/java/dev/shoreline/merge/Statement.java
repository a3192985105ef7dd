package dev.shoreline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands.
 *
 * @param start offset of its first visible character
 * @param end offset behind its last visible character
 * @param element null for the first lines of a file, version and package
 */
record Statement(int start, int end, @Nullable EObject element) {
  /** Features that hold what stands between the braces of a statement. */
  private static final List<String> MEMBERS =
      List.of("members", "attributes", "limits", "links", "subjects", "claims", "columns");

  /** The statements in the braces of an element, in the order of the text. */
  static List<Statement> within(EObject element) {
    return MEMBERS.stream().flatMap(name -> of(element, name)).toList();
  }

  /** The elements of one feature; nothing if there is no such feature. */
  static Stream<Statement> of(EObject owner, String name) {
    EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
    List<Statement> found = new ArrayList<>();
    if (feature != null && feature.isMany() && owner.eGet(feature) instanceof List<?> values) {
      for (Object value : values) {
        if (value instanceof EObject member) {
          INode node = NodeModelUtils.findActualNodeFor(member);
          if (node != null) {
            found.add(new Statement(node.getOffset(), node.getEndOffset(), member));
          }
        }
      }
    }
    return found.stream();
  }
}
