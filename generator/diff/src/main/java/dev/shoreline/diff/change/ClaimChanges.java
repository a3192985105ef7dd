package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.model.Design;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.List;

/** Published figures that a design is held against. */
final class ClaimChanges {
  private ClaimChanges() {}

  static List<Change> of(Design before, Design after) {
    List<Change> found = new ArrayList<>();
    Pairs<Claim> pairs =
        Pairs.keyed(
            all(before),
            all(after),
            List.of(
                // Ids may be numbered by place: what says the same is the same claim.
                new Pairs.Keys<>(ClaimChanges::whole, ClaimChanges::whole),
                new Pairs.Keys<>(Claim::id, Claim::id)));
    for (Claim c : pairs.come()) {
      found.add(change(ChangeKind.CLAIM_ADDED, c).to(c.text()).at(Span.NONE, c.span()));
    }
    for (Claim c : pairs.gone()) {
      found.add(change(ChangeKind.CLAIM_REMOVED, c).from(c.text()).at(c.span(), Span.NONE));
    }
    for (Pairs.Pair<Claim> p : pairs.both()) {
      Claim b = p.before();
      Claim a = p.after();
      if (!b.text().equals(a.text())) {
        found.add(
            change(ChangeKind.CLAIM_CHANGED, a)
                .from(b.text())
                .to(a.text())
                .by(Deltas.of(b.value(), a.value()))
                .at(b.span(), a.span()));
      }
      if (!ValueText.isSame(b.provenance(), a.provenance())) {
        found.add(
            new Changed(
                    ChangeKind.SOURCE_CHANGED,
                    Category.CONFORMANCE,
                    "source of claim " + a.id(),
                    a.id())
                .from(ValueText.of(b.provenance()))
                .to(ValueText.of(a.provenance()))
                .at(b.span(), a.span()));
      }
    }
    return found;
  }

  private static List<Claim> all(Design design) {
    return design.claims().stream().flatMap(s -> s.claims().stream()).toList();
  }

  private static String whole(Claim c) {
    return c.subject() + " " + c.measure() + " " + c.text() + " " + c.citation();
  }

  private static Changed change(ChangeKind kind, Claim c) {
    return new Changed(kind, Category.CONFORMANCE, "claim " + c.id(), c.id());
  }
}
