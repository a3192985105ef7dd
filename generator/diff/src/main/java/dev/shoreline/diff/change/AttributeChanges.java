package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Kind;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that an element states now and did not, states otherwise, or states no longer. */
final class AttributeChanges {
  /**
   * Who states the values.
   *
   * @param subject its name now
   * @param kind of a part; null for others
   * @param shared what the design has it from; empty when it says it itself
   * @param elements where a shared one is seen
   */
  record Owner(String subject, @Nullable Kind kind, String shared, List<String> elements) {
    /** An element that the design itself declares. */
    static Owner of(String subject) {
      return new Owner(subject, null, "", List.of());
    }
  }

  private final Counterparts names;
  private final List<Change> found;

  AttributeChanges(Counterparts names, List<Change> found) {
    this.names = names;
    this.found = found;
  }

  void compare(Attributes before, Attributes after, Owner owner) {
    for (String name : names(before, after)) {
      compare(before.find(name), after.find(name), owner, true);
    }
  }

  static Set<String> names(Attributes before, Attributes after) {
    Set<String> all = new LinkedHashSet<>();
    after.all().forEach(a -> all.add(a.name()));
    before.all().forEach(a -> all.add(a.name()));
    return all;
  }

  /**
   * @param sources whether a change of the source alone counts
   */
  void compare(
      Optional<Attribute> before, Optional<Attribute> after, Owner owner, boolean sources) {
    Attribute b = before.orElse(null);
    Attribute a = after.orElse(null);
    Attribute stated = Objects.requireNonNull(a == null ? b : a);
    Category category = Categories.of(stated.name(), stated.value(), owner.kind());
    String title = stated.name() + " of " + owner.subject();
    Value old = b == null ? null : b.value();
    Value now = a == null ? null : a.value();
    if (old == null || now == null || !ValueText.isSame(old, now, names)) {
      ChangeKind kind =
          b == null
              ? ChangeKind.ATTRIBUTE_ADDED
              : a == null ? ChangeKind.ATTRIBUTE_REMOVED : ChangeKind.ATTRIBUTE_CHANGED;
      found.add(
          new Changed(kind, category, title, owner.subject())
              .shared(owner.shared(), owner.elements())
              .from(old == null ? "" : ValueText.of(old))
              .to(now == null ? "" : ValueText.of(now))
              .by(Deltas.of(old, now))
              .at(place(b), place(a)));
    }
    if (sources && b != null && a != null) {
      source(b, a, owner);
    }
  }

  private void source(Attribute b, Attribute a, Owner owner) {
    if (!ValueText.isSame(b.origin().provenance(), a.origin().provenance())) {
      found.add(
          new Changed(
                  ChangeKind.SOURCE_CHANGED,
                  Category.CONFORMANCE,
                  "source of " + a.name() + " of " + owner.subject(),
                  owner.subject())
              .shared(owner.shared(), owner.elements())
              .from(ValueText.of(b.origin().provenance()))
              .to(ValueText.of(a.origin().provenance()))
              .at(place(b), place(a)));
    }
  }

  private static Span place(@Nullable Attribute a) {
    return a == null ? Span.NONE : a.origin().assignedAt();
  }
}
