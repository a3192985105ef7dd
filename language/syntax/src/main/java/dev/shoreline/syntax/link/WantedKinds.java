package dev.shoreline.syntax.link;

import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;

/** Which kinds of declaration a class of the syntax tree takes in. */
public final class WantedKinds {
  private WantedKinds() {}

  public static Set<DeclarationKind> of(EClass type) {
    Set<DeclarationKind> kinds = EnumSet.noneOf(DeclarationKind.class);
    for (DeclarationKind kind : DeclarationKind.values()) {
      if (type.isSuperTypeOf(classOf(kind))) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private static EClass classOf(DeclarationKind kind) {
    return switch (kind) {
      case KIND -> ShorelinePackage.Literals.KIND_DECL;
      case PART -> ShorelinePackage.Literals.PART_DECL;
      case SOURCE -> ShorelinePackage.Literals.SOURCE_DECL;
      case STANDARD -> ShorelinePackage.Literals.STANDARD_DECL;
      case SECTION -> ShorelinePackage.Literals.SECTION_DECL;
      case DESIGN -> ShorelinePackage.Literals.DESIGN_DECL;
      case VARIANT -> ShorelinePackage.Literals.VARIANT_DECL;
      case COMPARE -> ShorelinePackage.Literals.COMPARE_DECL;
      case FABRIC -> ShorelinePackage.Literals.FABRIC_DECL;
      case OVERLAY -> ShorelinePackage.Literals.OVERLAY_DECL;
    };
  }
}
