package dev.shoreline.elaborate;

import dev.shoreline.model.IndexRange;
import dev.shoreline.model.fabric.Tier;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.Candidate;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.TierDecl;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tiers of a fabric. */
final class TierReader {
  private static final long MOST = 1_000_000_000L;

  private final Session session;
  private final NameScope scope;

  TierReader(Session session, NameScope scope) {
    this.session = session;
    this.scope = scope;
  }

  /** The tier; null after a message, or when the design's name was not found. */
  @Nullable Tier read(TierDecl ast) {
    Places places = session.places();
    Span at = places.name(ast);
    IndexRange range =
        ast.getIndex() == null ? null : session.ranges().declared(ast.getIndex(), scope);
    Candidate design = ast.getDesign();
    if (ast.getName() == null || design == null || ast.getIndex() != null && range == null) {
      return null;
    }
    if (range != null && range.size() > MOST) {
      session
          .messages()
          .error(
              "fabric.TooLarge",
              places.span(ast.getIndex()),
              "a tier has at most 10^9 switches, not " + range.size());
      return null;
    }
    if (design instanceof DesignDecl d && !Population.variants(d).isEmpty()) {
      refuse(d, places.span(ast, ShorelinePackage.eINSTANCE.getTierDecl_Design()));
      return null;
    }
    return new Tier(ast.getName(), range, places.qualifiedName(design), at);
  }

  private void refuse(DesignDecl design, Span at) {
    List<VariantDecl> variants = Population.variants(design);
    session
        .messages()
        .error(
            "fabric.WhichVariant",
            at,
            design.getName() + " has " + variants.size() + " variants; the switches are of one",
            "write for example " + design.getName() + "." + variants.get(0).getName());
  }
}
