package dev.shoreline.server.write;

import dev.shoreline.server.names.Types;
import dev.shoreline.syntax.follow.Option;
import dev.shoreline.syntax.follow.Step;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Whose braces a place stands in, and which attribute a value is for. */
final class Owners {
  private static final Set<String> HAVE_ATTRIBUTES =
      Set.of(
          "PartDecl",
          "InstanceDecl",
          "LevelDecl",
          "VariantDecl",
          "DesignDecl",
          "LoopDecl",
          "PlateDecl",
          "FabricDecl");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  private final Spot spot;
  private final Types types;

  Owners(Spot spot) {
    this.spot = spot;
    this.types = new Types(spot.reader());
  }

  /** The nearest element around the place that can state attributes. */
  @Nullable EObject owner(Option option) {
    for (Step step : option.steps()) {
      if (HAVE_ATTRIBUTES.contains(step.rule())) {
        return spot.element(step);
      }
    }
    return null;
  }

  @Nullable KindDecl kind(Option option) {
    EObject owner = owner(option);
    return owner == null ? null : types.kindOf(owner);
  }

  /** The attribute whose value the place is in; null if there is none or the kind has none such. */
  @Nullable AttributeDecl attribute(Option option) {
    Optional<Step> step = option.within("Assignment");
    if (step.isEmpty()) {
      step = option.within("Fact");
    }
    if (step.isEmpty()) {
      return null;
    }
    Matcher name = WORD.matcher(spot.written(step.get()));
    return name.lookingAt() ? Types.attribute(kind(option), name.group()) : null;
  }
}
