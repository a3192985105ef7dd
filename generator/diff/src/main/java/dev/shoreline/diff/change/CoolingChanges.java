package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.change.AttributeChanges.Owner;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.diff.match.SelectionText;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.Design;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Plate;
import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Coolant loops and the plates in them. */
final class CoolingChanges {
  private final Counterparts names;
  private final List<Change> found = new ArrayList<>();
  private final SelectionText oldSelections;
  private final SelectionText newSelections = new SelectionText(t -> t);

  private CoolingChanges(Counterparts names) {
    this.names = names;
    this.oldSelections = new SelectionText(names::text);
  }

  static List<Change> of(Design before, Design after, Counterparts names) {
    CoolingChanges changes = new CoolingChanges(names);
    changes.loops(before, after);
    changes.plates(before, after);
    return changes.found;
  }

  private void loops(Design before, Design after) {
    Pairs<CoolingLoop> pairs =
        Pairs.named(before.loops(), after.loops(), CoolingLoop::name, l -> List.of());
    for (CoolingLoop l : pairs.come()) {
      add(ChangeKind.LOOP_ADDED, "loop " + l.name(), "", text(l.attributes()), null, l.span());
    }
    for (CoolingLoop l : pairs.gone()) {
      add(ChangeKind.LOOP_REMOVED, "loop " + l.name(), text(l.attributes()), "", l.span(), null);
    }
    for (Pairs.Pair<CoolingLoop> p : pairs.both()) {
      compare(
          ChangeKind.LOOP_CHANGED,
          "loop " + p.after().name(),
          after.kinds().find("CoolingLoop").orElse(null),
          p.before().attributes(),
          p.after().attributes());
    }
  }

  private void plates(Design before, Design after) {
    Pairs<Plate> pairs =
        Pairs.keyed(
            before.plates(),
            after.plates(),
            List.of(
                new Pairs.Keys<>(
                    p -> oldSelections.of(p.selection()) + " in " + p.loop(),
                    p -> newSelections.of(p.selection()) + " in " + p.loop()),
                new Pairs.Keys<>(
                    p -> oldSelections.exact(p.selection()),
                    p -> newSelections.exact(p.selection())),
                new Pairs.Keys<>(
                    p -> oldSelections.of(p.selection()), p -> newSelections.of(p.selection())),
                new Pairs.Keys<>(
                    p -> oldSelections.element(p.selection()),
                    p -> newSelections.element(p.selection()))));
    for (Plate p : pairs.come()) {
      add(ChangeKind.PLATE_ADDED, name(p), "", text(p.attributes()), null, p.span());
    }
    for (Plate p : pairs.gone()) {
      add(ChangeKind.PLATE_REMOVED, name(p), text(p.attributes()), "", p.span(), null);
    }
    pairs.both().forEach(p -> compare(p.before(), p.after(), after));
  }

  private void compare(Plate b, Plate a, Design after) {
    Fields fields = new Fields(found, Category.THERMAL);
    fields.of(ChangeKind.PLATE_CHANGED, name(a), b.span(), a.span());
    if (!oldSelections.of(b.selection()).equals(newSelections.of(a.selection()))
        && !oldSelections.exact(b.selection()).equals(newSelections.exact(a.selection()))) {
      fields.compare(
          "selection", oldSelections.exact(b.selection()), newSelections.exact(a.selection()));
    }
    fields.compare("loop", b.loop(), a.loop());
    compare(
        ChangeKind.PLATE_CHANGED,
        name(a),
        after.kinds().find("ColdPlate").orElse(null),
        b.attributes(),
        a.attributes());
  }

  private static String name(Plate p) {
    return "plate on " + p.selection();
  }

  /** Values under the id of the statement that they belong to, sources under their own. */
  private void compare(
      ChangeKind kind, String subject, @Nullable Kind of, Attributes before, Attributes after) {
    List<Change> values = new ArrayList<>();
    new AttributeChanges(names, values)
        .compare(before, after, new Owner(subject, of, "", List.of()));
    for (Change c : values) {
      boolean source = c.kind() == ChangeKind.SOURCE_CHANGED;
      Category category = c.category() == Category.BOM ? Category.BOM : Category.THERMAL;
      found.add(
          source
              ? c
              : new Changed(kind, category, c.title(), subject)
                  .from(c.before())
                  .to(c.after())
                  .by(c.delta())
                  .at(c.beforeAt(), c.afterAt()));
    }
  }

  private void add(
      ChangeKind kind,
      String name,
      String before,
      String after,
      @Nullable Span b,
      @Nullable Span a) {
    found.add(
        new Changed(kind, Category.THERMAL, name, name)
            .from(before)
            .to(after)
            .at(b == null ? Span.NONE : b, a == null ? Span.NONE : a));
  }

  private static String text(Attributes attributes) {
    return attributes.all().stream()
        .map(a -> a.name() + " " + ValueText.of(a.value()))
        .collect(Collectors.joining(", "));
  }
}
