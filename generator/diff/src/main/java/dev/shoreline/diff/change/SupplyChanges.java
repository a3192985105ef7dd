package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.diff.match.SelectionText;
import dev.shoreline.model.Bus;
import dev.shoreline.model.Design;
import dev.shoreline.model.Feed;
import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.List;

/** Buses and the feeds that hang on them. */
final class SupplyChanges {
  private final Fields fields;
  private final List<Change> found = new ArrayList<>();
  private final SelectionText oldSelections;
  private final SelectionText newSelections = new SelectionText(t -> t);

  private SupplyChanges(Counterparts names) {
    this.fields = new Fields(found, Category.ELECTRICAL);
    this.oldSelections = new SelectionText(names::text);
  }

  static List<Change> of(Design before, Design after, Counterparts names) {
    SupplyChanges changes = new SupplyChanges(names);
    changes.buses(before.buses(), after.buses());
    changes.feeds(before.feeds(), after.feeds());
    return changes.found;
  }

  private void buses(List<Bus> before, List<Bus> after) {
    Pairs<Bus> pairs = Pairs.named(before, after, Bus::name, b -> List.of());
    pairs.come().forEach(b -> one(ChangeKind.BUS_ADDED, b, "", text(b), Span.NONE, b.span()));
    pairs.gone().forEach(b -> one(ChangeKind.BUS_REMOVED, b, text(b), "", b.span(), Span.NONE));
    for (Pairs.Pair<Bus> p : pairs.both()) {
      Bus b = p.before();
      Bus a = p.after();
      fields.of(ChangeKind.BUS_CHANGED, "bus " + a.name(), b.span(), a.span());
      fields.compare("voltage", b.voltage(), a.voltage());
      fields.compare("supply", b.fedBy(), a.fedBy());
      fields.compare("efficiency", b.efficiency(), a.efficiency());
      fields.compare("rating", b.rating(), a.rating());
      fields.source(b.origin().provenance(), a.origin().provenance());
    }
  }

  private void one(ChangeKind kind, Bus bus, String before, String after, Span b, Span a) {
    String name = "bus " + bus.name();
    found.add(new Changed(kind, Category.ELECTRICAL, name, name).from(before).to(after).at(b, a));
  }

  private static String text(Bus b) {
    return b.voltage() + (b.fedBy().isEmpty() ? "" : " fed by " + b.fedBy());
  }

  private void feeds(List<Feed> before, List<Feed> after) {
    Pairs<Feed> pairs =
        Pairs.keyed(
            before,
            after,
            List.of(
                new Pairs.Keys<>(
                    f -> oldSelections.of(f.selection()) + " on " + f.bus(),
                    f -> newSelections.of(f.selection()) + " on " + f.bus()),
                new Pairs.Keys<>(
                    f -> oldSelections.exact(f.selection()),
                    f -> newSelections.exact(f.selection())),
                new Pairs.Keys<>(
                    f -> oldSelections.of(f.selection()), f -> newSelections.of(f.selection())),
                new Pairs.Keys<>(
                    f -> oldSelections.element(f.selection()),
                    f -> newSelections.element(f.selection()))));
    pairs.come().forEach(f -> one(ChangeKind.FEED_ADDED, f, "", text(f), Span.NONE, f.span()));
    pairs.gone().forEach(f -> one(ChangeKind.FEED_REMOVED, f, text(f), "", f.span(), Span.NONE));
    for (Pairs.Pair<Feed> p : pairs.both()) {
      Feed b = p.before();
      Feed a = p.after();
      fields.of(ChangeKind.FEED_CHANGED, "feed of " + a.selection(), b.span(), a.span());
      if (!oldSelections.of(b.selection()).equals(newSelections.of(a.selection()))
          && !oldSelections.exact(b.selection()).equals(newSelections.exact(a.selection()))) {
        fields.compare(
            "selection", oldSelections.exact(b.selection()), newSelections.exact(a.selection()));
      }
      fields.compare("bus", b.bus(), a.bus());
      fields.compare("resistance", b.resistance(), a.resistance());
      fields.compare("bar", b.segment(), a.segment());
      fields.compare("rating", b.rating(), a.rating());
      fields.source(b.origin().provenance(), a.origin().provenance());
    }
  }

  private void one(ChangeKind kind, Feed feed, String before, String after, Span b, Span a) {
    String name = "feed of " + feed.selection();
    found.add(new Changed(kind, Category.ELECTRICAL, name, name).from(before).to(after).at(b, a));
  }

  private static String text(Feed f) {
    return "on "
        + f.bus()
        + (f.resistance() == null ? "" : " through " + f.resistance())
        + (f.rating() == null ? "" : " rated " + f.rating());
  }
}
