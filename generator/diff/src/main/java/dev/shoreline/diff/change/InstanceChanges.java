package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.change.AttributeChanges.Owner;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Part;
import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Instances that came, went, were renamed, moved, counted anew or given another part. */
final class InstanceChanges {
  private final Counterparts names;
  private final List<Change> found = new ArrayList<>();

  private InstanceChanges(Counterparts names) {
    this.names = names;
  }

  static List<Change> of(Counterparts names) {
    InstanceChanges changes = new InstanceChanges(names);
    names.instances().come().forEach(changes::added);
    names.instances().gone().forEach(changes::removed);
    names.instances().both().forEach(changes::compare);
    return changes.found;
  }

  private void added(Instance i) {
    found.add(
        change(ChangeKind.INSTANCE_ADDED, Category.BOM, i.path(), i)
            .to(text(i))
            .at(Span.NONE, i.span()));
  }

  private void removed(Instance i) {
    found.add(
        change(ChangeKind.INSTANCE_REMOVED, Category.BOM, i.path(), i)
            .from(text(i))
            .at(i.span(), Span.NONE));
  }

  /** For example {@code 16 x Engine6T4 on chip}. */
  private static String text(Instance i) {
    return i.total() + " x " + i.part().name() + " on " + i.level().label();
  }

  private void compare(Pairs.Pair<Instance> pair) {
    Instance b = pair.before();
    Instance a = pair.after();
    if (!b.name().equals(a.name())) {
      simple(ChangeKind.INSTANCE_RENAMED, Category.COSMETIC, "name of " + a.path(), b, a)
          .from(b.name(), a.name());
    }
    if (!a.indices().equals(b.indices()) || (a.range() == null) != (b.range() == null)) {
      long more = a.count() - b.count();
      found.add(
          change(ChangeKind.COUNT_CHANGED, Category.BOM, "count of " + a.path(), a)
              .from(names.text(b.path()))
              .to(a.path())
              .by(more == 0 ? null : Quantity.number(more))
              .at(b.span(), a.span()));
    }
    if (a.parent() == null && b.level() != a.level()) {
      simple(ChangeKind.MOVED_TO_LEVEL, Category.MECHANICAL, "level of " + a.path(), b, a)
          .from(b.level().label(), a.level().label());
    }
    if (!b.arrangement().equals(a.arrangement())) {
      simple(ChangeKind.ARRANGEMENT_CHANGED, Category.MECHANICAL, "places of " + a.path(), b, a)
          .from(places(b), places(a));
    }
    if (!b.doc().equals(a.doc())) {
      simple(ChangeKind.DOC_CHANGED, Category.COSMETIC, "comment on " + a.path(), b, a)
          .from(b.doc(), a.doc());
    }
    boolean replaced = !names.part(b.part().qualifiedName()).equals(a.part().qualifiedName());
    if (replaced) {
      boolean sameName = b.part().name().equals(a.part().name());
      simple(ChangeKind.PART_REPLACED, Category.BOM, "part of " + a.path(), b, a)
          .from(
              sameName ? b.part().qualifiedName() : b.part().name(),
              sameName ? a.part().qualifiedName() : a.part().name());
    }
    attributes(b, a, replaced);
  }

  private static String places(Instance i) {
    return i.arrangement().map(p -> p.rows() + " x " + p.columns()).orElse("");
  }

  private void attributes(Instance b, Instance a, boolean replaced) {
    AttributeChanges changes = new AttributeChanges(names, found);
    Part part = a.part();
    Owner own = new Owner(a.path(), part.kind(), declaredBy(a), List.of());
    Owner ofPart = new Owner(part.name(), part.kind(), "part " + part.name(), List.of(a.path()));
    for (String name : AttributeChanges.names(b.attributes(), a.attributes())) {
      Optional<Attribute> old = b.attributes().find(name);
      Optional<Attribute> now = a.attributes().find(name);
      boolean shared =
          !replaced
              && old.map(x -> isFromPart(x, b)).orElse(true)
              && now.map(x -> isFromPart(x, a)).orElse(true);
      changes.compare(old, now, shared ? ofPart : own, !replaced);
    }
  }

  private static boolean isFromPart(Attribute attribute, Instance i) {
    return i.part()
        .attributes()
        .find(attribute.name())
        .map(p -> p.origin().assignedAt().equals(attribute.origin().assignedAt()))
        .orElse(false);
  }

  /** What declares it: a container's part, or the design itself. */
  private static String declaredBy(Instance i) {
    Instance parent = i.parent();
    return parent == null ? "" : "part " + parent.part().name();
  }

  private static Changed change(ChangeKind kind, Category category, String title, Instance i) {
    return new Changed(kind, category, title, i.path()).shared(declaredBy(i), List.of());
  }

  private Texts simple(
      ChangeKind kind, Category category, String title, Instance before, Instance after) {
    Changed change = change(kind, category, title, after);
    return (b, a) -> found.add(change.from(b).to(a).at(before.span(), after.span()));
  }

  private interface Texts {
    void from(String before, String after);
  }
}
