package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.model.Design;
import dev.shoreline.model.Variant;
import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that changed in one design, as a sorted list. */
public final class DesignChanges {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::category)
          .thenComparing(Change::span)
          .thenComparing(Change::kind)
          .thenComparing(Change::title)
          .thenComparing(Change::before)
          .thenComparing(Change::after);

  private DesignChanges() {}

  public static List<Change> of(Design before, Design after, Counterparts names) {
    List<Change> all = new ArrayList<>(names(before, after));
    all.addAll(LevelChanges.of(before, after, names));
    all.addAll(InstanceChanges.of(names));
    all.addAll(PartChanges.of(names));
    all.addAll(LinkChanges.of(names));
    all.addAll(SupplyChanges.of(before, after, names));
    all.addAll(CoolingChanges.of(before, after, names));
    all.addAll(StandardChanges.of(before, after, names));
    all.addAll(RequirementChanges.of(names));
    all.addAll(ClaimChanges.of(before, after));
    List<Change> merged = merged(all);
    merged.sort(ORDER);
    return List.copyOf(merged);
  }

  /** A design, or a variant of one, that was not there before. */
  public static Change added(Design design) {
    ChangeKind kind =
        design.variant().isPresent() ? ChangeKind.VARIANT_ADDED : ChangeKind.DESIGN_ADDED;
    return new Changed(kind, Category.BOM, kind.label(), design.name())
        .to(design.qualifiedName())
        .at(Span.NONE, design.span());
  }

  /** A design, or a variant of one, that is there no longer. */
  public static Change removed(Design design) {
    ChangeKind kind =
        design.variant().isPresent() ? ChangeKind.VARIANT_REMOVED : ChangeKind.DESIGN_REMOVED;
    return new Changed(kind, Category.BOM, kind.label(), design.name())
        .from(design.qualifiedName())
        .at(design.span(), Span.NONE);
  }

  private static List<Change> names(Design before, Design after) {
    List<Change> found = new ArrayList<>();
    if (!before.qualifiedName().equals(after.qualifiedName())) {
      boolean variant = after.variant().isPresent() && before.variant().isPresent();
      ChangeKind kind = variant ? ChangeKind.VARIANT_RENAMED : ChangeKind.DESIGN_RENAMED;
      found.add(
          new Changed(kind, Category.COSMETIC, "name of " + after.name(), after.name())
              .from(before.qualifiedName())
              .to(after.qualifiedName())
              .at(before.span(), after.span()));
    }
    String old = before.variant().map(Variant::title).orElse("");
    String now = after.variant().map(Variant::title).orElse("");
    if (!old.equals(now)) {
      found.add(
          new Changed(
                  ChangeKind.DOC_CHANGED,
                  Category.COSMETIC,
                  "title of " + after.name(),
                  after.name())
              .from(old)
              .to(now)
              .at(before.span(), after.span()));
    }
    return found;
  }

  /** One change of a shared part is told once, with all the instances that it is seen at. */
  private static List<Change> merged(List<Change> all) {
    Map<Change, Set<String>> elements = new LinkedHashMap<>();
    for (Change c : all) {
      elements
          .computeIfAbsent(seenAt(c, List.of()), k -> new LinkedHashSet<>())
          .addAll(c.elements());
    }
    List<Change> merged = new ArrayList<>();
    elements.forEach((c, at) -> merged.add(seenAt(c, List.copyOf(at))));
    return merged;
  }

  private static Change seenAt(Change c, List<String> elements) {
    return new Change(
        c.kind(),
        c.category(),
        c.title(),
        c.subject(),
        elements,
        c.before(),
        c.after(),
        c.delta(),
        c.shared(),
        c.beforeAt(),
        c.afterAt());
  }
}
