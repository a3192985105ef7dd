package dev.shoreline.diff.select;

import dev.shoreline.diff.AffectedDesign;
import dev.shoreline.diff.Category;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.FileChange;
import dev.shoreline.diff.Presence;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Leaves out of a difference what nobody asked for. */
public final class Selected {
  private Selected() {}

  /**
   * Only changes of these categories. Totals belong to no category and are left out, unless all
   * categories are asked for. A design with nothing left counts as unchanged.
   */
  public static Difference categories(Difference whole, Collection<Category> wanted) {
    Set<Category> kept = EnumSet.noneOf(Category.class);
    kept.addAll(wanted);
    if (kept.isEmpty() || kept.size() == Category.values().length) {
      return whole;
    }
    List<DesignDifference> designs = whole.designs().stream().map(d -> of(d, kept)).toList();
    List<FileChange> cosmetic =
        whole.cosmetic().stream().filter(f -> kept.contains(f.category())).toList();
    return new Difference(
        whole.before(), whole.after(), designs, affected(whole, designs), cosmetic);
  }

  /** Only the lines of the bills of materials. */
  public static Difference billOfMaterials(Difference whole) {
    List<DesignDifference> designs =
        whole.designs().stream().map(d -> without(d, List.of(), EnumSet.of(Category.BOM))).toList();
    return new Difference(
        whole.before(), whole.after(), designs, affected(whole, designs), List.of());
  }

  /**
   * Only these designs, by their name now or before; the name of a design with variants means all
   * of them. All when none is named.
   */
  public static Difference designs(Difference whole, Collection<String> names) {
    if (names.isEmpty()) {
      return whole;
    }
    List<DesignDifference> designs =
        whole.designs().stream().filter(d -> names.stream().anyMatch(n -> isCalled(d, n))).toList();
    return new Difference(
        whole.before(), whole.after(), designs, affected(whole, designs), whole.cosmetic());
  }

  private static boolean isCalled(DesignDifference design, String name) {
    String simple = name.contains(".") ? name.substring(name.indexOf('.') + 1) : name;
    return List.of(name, simple).stream()
        .anyMatch(n -> isCalled(design.design(), n) || isCalled(design.formerly(), n));
  }

  private static boolean isCalled(String design, String name) {
    return design.equals(name) || design.startsWith(name + ".");
  }

  private static List<AffectedDesign> affected(Difference whole, List<DesignDifference> designs) {
    Set<String> left =
        designs.stream()
            .filter(d -> !d.isEmpty())
            .map(DesignDifference::design)
            .collect(java.util.stream.Collectors.toSet());
    return whole.affected().stream().filter(a -> left.contains(a.design())).toList();
  }

  private static DesignDifference of(DesignDifference d, Set<Category> kept) {
    return without(d, d.changes().stream().filter(c -> kept.contains(c.category())).toList(), kept);
  }

  private static DesignDifference without(
      DesignDifference d, List<dev.shoreline.diff.Change> changes, Set<Category> kept) {
    boolean bom = kept.contains(Category.BOM);
    boolean conformance = kept.contains(Category.CONFORMANCE);
    DesignDifference left =
        new DesignDifference(
            d.design(),
            d.formerly(),
            d.presence(),
            d.before(),
            d.after(),
            changes,
            bom ? d.bom() : List.of(),
            conformance ? d.verdicts() : List.of(),
            conformance ? d.margins() : List.of(),
            List.of(),
            conformance ? d.waivers() : List.of());
    return left.presence() == Presence.CHANGED && hasNothing(left)
        ? withPresence(left, Presence.UNCHANGED)
        : left;
  }

  private static boolean hasNothing(DesignDifference d) {
    return d.changes().isEmpty()
        && d.bom().isEmpty()
        && d.verdicts().isEmpty()
        && d.margins().isEmpty()
        && d.waivers().isEmpty();
  }

  private static DesignDifference withPresence(DesignDifference d, Presence presence) {
    return new DesignDifference(
        d.design(),
        d.formerly(),
        presence,
        d.before(),
        d.after(),
        d.changes(),
        d.bom(),
        d.verdicts(),
        d.margins(),
        d.totals(),
        d.waivers());
  }
}
