package dev.shoreline.diff.match;

import dev.shoreline.model.Design;
import dev.shoreline.model.Variant;
import java.util.ArrayList;
import java.util.List;

/** The qualified names that a {@code was} may mean. */
public final class Formerly {
  private Formerly() {}

  /**
   * A name with a package means itself, one without a package the package of who says it.
   *
   * @param was as written; empty for none
   * @param qualifiedName of who says it
   */
  static List<String> of(String was, String qualifiedName) {
    if (was.isEmpty()) {
      return List.of();
    }
    int dot = qualifiedName.lastIndexOf('.');
    boolean same = dot < 0 || was.contains(".");
    return same ? List.of(was) : List.of(qualifiedName.substring(0, dot + 1) + was);
  }

  /** Of a design, or of a variant, whose design or whose own name may have changed, or both. */
  public static List<String> of(Design design) {
    if (design.variant().isEmpty()) {
      return of(design.formerly(), design.qualifiedName());
    }
    Variant variant = design.variant().get();
    List<String> names = new ArrayList<>();
    List<String> designs = new ArrayList<>(of(design.formerly(), variant.design()));
    designs.add(variant.design());
    for (String owner : designs) {
      if (!variant.formerly().isEmpty()) {
        names.add(owner + "." + variant.formerly());
      }
      names.add(owner + "." + variant.name());
    }
    return names;
  }
}
