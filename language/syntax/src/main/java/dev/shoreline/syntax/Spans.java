package dev.shoreline.syntax;

import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.parse.SourceAdapter;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/** Where the parts of a syntax tree stand in the text. */
public final class Spans {
  private Spans() {}

  /** All of an element, from its first to its last visible character. */
  public static Span of(EObject object) {
    return of(object, NodeModelUtils.getNode(object));
  }

  /** The first text of a feature; all of the element if the feature is not stated. */
  public static Span of(EObject object, EStructuralFeature feature) {
    return of(object, feature, 0);
  }

  /** The text of one of the values of a feature; all of the element if there is none such. */
  public static Span of(EObject object, EStructuralFeature feature, int index) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
    return index < nodes.size() ? of(object, nodes.get(index)) : of(object);
  }

  /** The name of an element that has one; all of the element otherwise. */
  public static Span ofName(EObject object) {
    EStructuralFeature name = object.eClass().getEStructuralFeature("name");
    return name == null ? of(object) : of(object, name);
  }

  /** An element as it is written, for example {@code power.optics per 800 Gb/s}. */
  public static String text(EObject object) {
    INode node = NodeModelUtils.getNode(object);
    SourceFile file = SourceAdapter.fileOf(object);
    if (node == null || file == null) {
      return "";
    }
    return file.text().substring(node.getOffset(), node.getEndOffset());
  }

  private static Span of(EObject object, @Nullable INode node) {
    SourceFile file = SourceAdapter.fileOf(object);
    if (file == null || node == null) {
      return Span.NONE;
    }
    return file.lines().span(node.getOffset(), node.getLength());
  }
}
