package dev.shoreline.syntax.check;

import dev.shoreline.model.message.Diagnostic;
import java.util.List;

/** The names given in a design, or in a design and one of its variants. */
record PopulationNames(
    List<Diagnostic> found,
    UniqueNames attributes,
    UniqueNames instances,
    UniqueNames requirements,
    UniqueNames links,
    UniqueNames buses,
    UniqueNames loops) {

  private static final String IN_VARIANT = "in this variant";

  /**
   * Of a design.
   *
   * @param found where messages go
   */
  static PopulationNames ofDesign(List<Diagnostic> found) {
    String here = "in this design";
    return new PopulationNames(
        found,
        new UniqueNames(here, found),
        new UniqueNames(here, found),
        new UniqueNames(here, found),
        new UniqueNames(here, found),
        new UniqueNames(here, found),
        new UniqueNames(here, found));
  }

  /**
   * Of a variant, beside the names of its design. Variants do not see each other's names, and an
   * attribute that the design states may be stated anew.
   */
  PopulationNames ofVariant() {
    return new PopulationNames(
        found,
        new UniqueNames(IN_VARIANT, found),
        instances.within(IN_VARIANT),
        requirements.within(IN_VARIANT),
        links.within(IN_VARIANT),
        buses.within(IN_VARIANT),
        loops.within(IN_VARIANT));
  }
}
