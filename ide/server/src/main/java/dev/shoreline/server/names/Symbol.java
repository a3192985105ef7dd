package dev.shoreline.server.names;

import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Something with a name that other text can mean.
 *
 * @param element of the syntax tree, the same object for all of one reader
 * @param feature which of its texts is the name; a rule has two, its own and its variable
 */
public record Symbol(EObject element, EAttribute feature) {

  /** The element under its {@code name}. */
  static Symbol of(EObject element) {
    return new Symbol(element, (EAttribute) element.eClass().getEStructuralFeature("name"));
  }

  /** What a rule calls the part that it judges. */
  static Symbol variable(EObject rule) {
    return new Symbol(rule, ShorelinePackage.Literals.RULE_DECL__VARIABLE);
  }

  public String name() {
    return element.eGet(feature) instanceof String s ? s : "";
  }

  /** Where the name is given. */
  public Span span() {
    return Spans.of(element, feature);
  }
}
