package dev.shoreline.syntax.parse;

import dev.shoreline.syntax.lex.StringTexts;
import org.antlr.runtime.Token;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.antlr.AntlrDatatypeRuleToken;
import org.eclipse.xtext.parser.impl.DatatypeRuleToken;
import org.jspecify.annotations.Nullable;

/**
 * Fills the syntax tree. Numbers, units and dates stay as they were written; only texts between
 * quotes lose their quotes.
 */
public final class AstFactory implements IAstFactory {

  @Override
  public EObject create(EClassifier type) {
    return type.getEPackage().getEFactoryInstance().create((EClass) type);
  }

  @Override
  public void set(
      EObject object, String feature, @Nullable Object value, @Nullable String rule, INode node) {
    EStructuralFeature known = object.eClass().getEStructuralFeature(feature);
    Object converted = convert(known, value, rule);
    if (converted != null) {
      object.eSet(known, converted);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public void add(
      EObject object, String feature, @Nullable Object value, @Nullable String rule, INode node) {
    EStructuralFeature known = object.eClass().getEStructuralFeature(feature);
    Object converted = convert(known, value, rule);
    if (converted != null) {
      ((EList<Object>) object.eGet(known)).add(converted);
    }
  }

  private static @Nullable Object convert(
      EStructuralFeature feature, @Nullable Object value, @Nullable String rule) {
    if (value == null || value instanceof EObject) {
      return value;
    }
    if (feature.getEType() == EcorePackage.Literals.EBOOLEAN) {
      return Boolean.TRUE;
    }
    String text =
        value instanceof Token token
            ? token.getText()
            : value instanceof AntlrDatatypeRuleToken words ? words.getText() : value.toString();
    return rule != null && rule.endsWith("STRING") ? StringTexts.unquote(text) : text;
  }

  private static String text(Object value) {
    String text =
        value instanceof Token token
            ? token.getText()
            : value instanceof DatatypeRuleToken token ? token.getText() : value.toString();
    return text == null ? "" : text;
  }
}
