package dev.shoreline.elaborate;

import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.PartDecl;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/** What the text behind the syntax trees says: where a node stands, and what a name means there. */
interface Places {
  /** The whole node; {@link Span#NONE} for null or for a node without text. */
  Span span(@Nullable EObject node);

  /** The text of one feature of a node; the whole node when the feature has no text. */
  Span span(EObject node, EStructuralFeature feature);

  /** A declaration's name; the whole declaration when it has none. */
  default Span name(EObject declaration) {
    EStructuralFeature name = declaration.eClass().getEStructuralFeature("name");
    return name == null ? span(declaration) : span(declaration, name);
  }

  /** Whether the text says something for a feature, even if it could not be linked. */
  boolean isStated(EObject node, EStructuralFeature feature);

  /** The node's text as written, without the space around it. */
  String text(@Nullable EObject node);

  /** The documentation comment above a declaration, without its stars; empty when there is none. */
  String doc(EObject node);

  /** Package and name, for example {@code std.parts.Os2}. */
  String qualifiedName(EObject declaration);

  /** The part that a simple or dotted name means in the file of {@code context}; null if none. */
  @Nullable PartDecl part(EObject context, String name);

  /** Names of all parts there are, sorted, for "did you mean". */
  List<String> parts();
}
