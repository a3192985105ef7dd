package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.change.AttributeChanges.Owner;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts that a design uses: renamed, of another kind, described otherwise. Values of a part that
 * has instances on both sides are compared with these, for they decide; here are those of
 * materials, media, connectors and coolants, which are only named.
 */
final class PartChanges {
  private final Counterparts names;
  private final Map<String, List<String>> instances = new HashMap<>();
  private final List<Change> found = new ArrayList<>();

  private PartChanges(Counterparts names) {
    this.names = names;
    for (Pairs.Pair<Instance> p : names.instances().both()) {
      String part = p.after().part().qualifiedName();
      if (names.part(p.before().part().qualifiedName()).equals(part)) {
        instances.computeIfAbsent(part, k -> new ArrayList<>()).add(p.after().path());
      }
    }
  }

  static List<Change> of(Counterparts names) {
    PartChanges changes = new PartChanges(names);
    names.parts().both().forEach(changes::compare);
    return changes.found;
  }

  private void compare(Pairs.Pair<Part> pair) {
    Part b = pair.before();
    Part a = pair.after();
    List<String> at = instances.getOrDefault(a.qualifiedName(), List.of());
    if (!b.qualifiedName().equals(a.qualifiedName())) {
      boolean sameName = b.name().equals(a.name());
      add(
          change(ChangeKind.PART_RENAMED, Category.BOM, "name of part " + a.name(), a, at)
              .from(sameName ? b.qualifiedName() : b.name())
              .to(sameName ? a.qualifiedName() : a.name()),
          b,
          a);
    }
    if (!b.kind().qualifiedName().equals(a.kind().qualifiedName())) {
      add(
          change(ChangeKind.PART_KIND_CHANGED, Category.BOM, "kind of " + a.name(), a, at)
              .from(b.kind().name())
              .to(a.kind().name()),
          b,
          a);
    }
    if (!b.doc().equals(a.doc())) {
      add(
          change(ChangeKind.DOC_CHANGED, Category.COSMETIC, "comment on " + a.name(), a, at)
              .from(b.doc())
              .to(a.doc()),
          b,
          a);
    }
    if (at.isEmpty()) {
      new AttributeChanges(names, found)
          .compare(
              b.attributes(),
              a.attributes(),
              new Owner(a.name(), a.kind(), "part " + a.name(), List.of()));
    }
  }

  private static Changed change(
      ChangeKind kind, Category category, String title, Part part, List<String> at) {
    return new Changed(kind, category, title, part.name()).shared("part " + part.name(), at);
  }

  private void add(Changed change, Part b, Part a) {
    found.add(change.at(b.span(), a.span()));
  }
}
