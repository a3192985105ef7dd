package dev.shoreline.server.navigate;

import dev.shoreline.server.names.Symbol;
import dev.shoreline.server.names.Use;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.BusDecl;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.LinkDecl;
import dev.shoreline.syntax.shoreline.LoopDecl;
import dev.shoreline.syntax.shoreline.ParameterDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.RequireDecl;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.SourceDecl;
import dev.shoreline.syntax.shoreline.TierDecl;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** The kinds of coloured words. Those that the protocol does not know have a stand-in there. */
public enum TokenKinds {
  KIND("interface"),
  PART("class"),
  DESIGN("namespace"),
  STANDARD("type"),
  SOURCE("decorator"),
  INSTANCE("variable"),
  ATTRIBUTE("property"),
  PARAMETER("parameter"),
  LIMIT("enumMember"),
  RULE("event"),
  NUMBER("number"),
  UNIT("unit");

  /** The name is given here. */
  static final int DECLARATION = 1;

  /** It belongs to a library. */
  static final int LIBRARY = 2;

  private final String label;

  TokenKinds(String label) {
    this.label = label;
  }

  public static SemanticTokensLegend legend() {
    return new SemanticTokensLegend(
        java.util.Arrays.stream(values()).map(k -> k.label).toList(),
        List.of("declaration", "defaultLibrary"));
  }

  static TokenKinds of(Use use) {
    Symbol symbol = use.symbol();
    EObject e = symbol.element();
    if (e instanceof KindDecl) {
      return KIND;
    } else if (e instanceof PartDecl) {
      return PART;
    } else if (e instanceof DesignDecl || e instanceof VariantDecl) {
      return DESIGN;
    } else if (e instanceof Profile) {
      return STANDARD;
    } else if (e instanceof SourceDecl) {
      return SOURCE;
    } else if (e instanceof AttributeDecl) {
      return ATTRIBUTE;
    } else if (e instanceof ParameterDecl || !symbol.equals(own(symbol))) {
      return PARAMETER;
    } else if (e instanceof LimitDecl) {
      return LIMIT;
    } else if (e instanceof RuleDecl || e instanceof RequireDecl) {
      return RULE;
    }
    boolean placed =
        e instanceof InstanceDecl
            || e instanceof BusDecl
            || e instanceof LoopDecl
            || e instanceof LinkDecl
            || e instanceof TierDecl;
    return placed ? INSTANCE : DESIGN;
  }

  private static Symbol own(Symbol symbol) {
    EObject e = symbol.element();
    return new Symbol(
        e, (org.eclipse.emf.ecore.EAttribute) e.eClass().getEStructuralFeature("name"));
  }
}
