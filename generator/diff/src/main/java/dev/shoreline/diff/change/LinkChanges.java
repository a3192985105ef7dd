package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.LinkText;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.diff.match.SelectionText;
import dev.shoreline.model.Link;
import dev.shoreline.model.Part;
import dev.shoreline.model.Segment;
import dev.shoreline.model.Selection;
import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Links that came, went, take another way, carry another number of lanes or run on other media. */
final class LinkChanges {
  private final Counterparts names;
  private final List<Change> found = new ArrayList<>();
  private final SelectionText oldSelections;
  private final SelectionText newSelections = new SelectionText(t -> t);
  private final LinkText shown = new LinkText(newSelections, Part::name);

  private LinkChanges(Counterparts names) {
    this.names = names;
    this.oldSelections = new SelectionText(names::text);
  }

  static List<Change> of(Counterparts names) {
    LinkChanges changes = new LinkChanges(names);
    changes.ends();
    names.links().both().forEach(changes::compare);
    return changes.found;
  }

  private void ends() {
    for (Link l : names.links().come()) {
      found.add(change(ChangeKind.LINK_ADDED, "link", l).to(shown.of(l)).at(Span.NONE, l.span()));
    }
    for (Link l : names.links().gone()) {
      found.add(
          change(ChangeKind.LINK_REMOVED, "link", l).from(shown.of(l)).at(l.span(), Span.NONE));
    }
  }

  private void compare(Pairs.Pair<Link> pair) {
    Link b = pair.before();
    Link a = pair.after();
    if (isGiven(b) != isGiven(a) || isGiven(a) && !b.name().equals(a.name())) {
      found.add(
          new Changed(
                  ChangeKind.LINK_RENAMED, Category.COSMETIC, "name of link " + a.name(), a.name())
              .from(b.name())
              .to(a.name())
              .at(b.span(), a.span()));
    }
    long more = lanes(a) - lanes(b);
    if (more != 0) {
      found.add(
          change(ChangeKind.LANE_COUNT_CHANGED, "lanes of link", a)
              .from(Long.toString(lanes(b)))
              .to(Long.toString(lanes(a)))
              .by(Quantity.number(more))
              .at(b.span(), a.span()));
    }
    if (isSameWay(b, a)) {
      for (int i = 0; i < a.segments().size(); i++) {
        if (b.segments().get(i) instanceof Segment.Medium old
            && a.segments().get(i) instanceof Segment.Medium now) {
          medium(old, now, a);
        }
      }
    } else {
      found.add(
          change(ChangeKind.LINK_REROUTED, "way of link", a)
              .from(shown.of(b))
              .to(shown.of(a))
              .at(b.span(), a.span()));
    }
  }

  /** Names that are derived from the ends follow them. */
  private static boolean isGiven(Link link) {
    return !link.name().contains("->");
  }

  /** Lanes that enter at its first terminal. */
  private static long lanes(Link link) {
    List<Segment.Terminal> terminals = link.terminals();
    return terminals.isEmpty() ? 0 : terminals.get(0).selection().volume();
  }

  private boolean isSameWay(Link b, Link a) {
    if (b.segments().size() != a.segments().size()) {
      return false;
    }
    for (int i = 0; i < a.segments().size(); i++) {
      if (!isSameStep(b.segments().get(i), a.segments().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSameStep(Segment b, Segment a) {
    if (b instanceof Segment.Terminal x && a instanceof Segment.Terminal y) {
      return isSame(x.selection(), y.selection());
    } else if (b instanceof Segment.Through x && a instanceof Segment.Through y) {
      return isSame(x.selection(), y.selection());
    } else if (b instanceof Segment.Split x && a instanceof Segment.Split y) {
      return x.ways() == y.ways();
    }
    return b instanceof Segment.Medium && a instanceof Segment.Medium;
  }

  private boolean isSame(Selection b, Selection a) {
    return oldSelections.of(b).equals(newSelections.of(a))
        || oldSelections.exact(b).equals(newSelections.exact(a));
  }

  private void medium(Segment.Medium b, Segment.Medium a, Link link) {
    Category category = Categories.ofKind(a.part().kind());
    if (!b.length().equals(a.length())) {
      add(ChangeKind.ATTRIBUTE_CHANGED, category, "length of " + a.part().name() + " in", link)
          .of(
              b,
              b.length().toString(),
              a,
              a.length().toString(),
              Deltas.of(b.length(), a.length()));
    }
    if (!ValueText.isSame(b.part(), a.part(), names)) {
      add(ChangeKind.PART_REPLACED, category, "medium of", link)
          .of(b, b.part().name(), a, a.part().name(), null);
    }
    LinkText old = new LinkText(oldSelections, p -> names.part(p.qualifiedName()));
    LinkText now = new LinkText(newSelections, Part::qualifiedName);
    if (!old.joints(b.joints()).equals(now.joints(a.joints()))) {
      add(ChangeKind.ATTRIBUTE_CHANGED, category, "connectors of " + a.part().name() + " in", link)
          .of(b, shown.joints(b.joints()), a, shown.joints(a.joints()), null);
    }
  }

  private static Changed change(ChangeKind kind, String what, Link link) {
    return new Changed(kind, category(link), what + " " + link.name(), link.name());
  }

  /** Light when any of it is: fiber on the way, or lanes on fiber at an end. */
  private static Category category(Link link) {
    boolean light =
        link.segments().stream()
            .anyMatch(
                s ->
                    s instanceof Segment.Medium m && m.part().kind().is("Fiber")
                        || s instanceof Segment.Split
                        || s instanceof Segment.Terminal t && Categories.isLight(t.group()));
    return light ? Category.OPTICAL : Category.ELECTRICAL;
  }

  private Sides add(ChangeKind kind, Category category, String what, Link link) {
    Changed change = new Changed(kind, category, what + " " + link.name(), link.name());
    return (b, before, a, after, delta) ->
        found.add(change.from(before).to(after).by(delta).at(b.span(), a.span()));
  }

  private interface Sides {
    void of(
        Segment b,
        String before,
        Segment a,
        String after,
        @org.jspecify.annotations.Nullable Quantity delta);
  }
}
