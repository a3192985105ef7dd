package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.evaluate.ExprText;
import dev.shoreline.model.Requirement;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a design asks of itself. */
final class RequirementChanges {
  private final Counterparts names;
  private final List<Change> found = new ArrayList<>();

  private RequirementChanges(Counterparts names) {
    this.names = names;
  }

  static List<Change> of(Counterparts names) {
    RequirementChanges changes = new RequirementChanges(names);
    Pairs<Requirement> pairs = names.requirements();
    for (Requirement r : pairs.come()) {
      changes.found.add(
          change(ChangeKind.REQUIREMENT_ADDED, Category.CONFORMANCE, r)
              .to(ExprText.of(r.condition()))
              .at(Span.NONE, r.span()));
    }
    for (Requirement r : pairs.gone()) {
      changes.found.add(
          change(ChangeKind.REQUIREMENT_REMOVED, Category.CONFORMANCE, r)
              .from(ExprText.of(r.condition()))
              .at(r.span(), Span.NONE));
    }
    pairs.both().forEach(changes::compare);
    return changes.found;
  }

  private void compare(Pairs.Pair<Requirement> pair) {
    Requirement b = pair.before();
    Requirement a = pair.after();
    String before = ExprText.of(b.condition());
    String after = ExprText.of(a.condition());
    Expr.Literal old = literal(b.condition());
    Expr.Literal now = literal(a.condition());
    if (!before.equals(after)
        && !names.text(before).equals(after)
        && !isSame(b.condition(), a.condition())) {
      boolean alike = old != null && now != null && isAlike(b.condition(), a.condition());
      found.add(
          change(kind(b.condition(), a.condition()), Category.CONFORMANCE, a)
              .from(before)
              .to(after)
              .by(alike && old != null && now != null ? Deltas.of(old.value(), now.value()) : null)
              .at(b.span(), a.span()));
    } else if (!b.title().equals(a.title())) {
      found.add(
          change(ChangeKind.REQUIREMENT_CHANGED, Category.COSMETIC, a)
              .from(b.title())
              .to(a.title())
              .at(b.span(), a.span()));
    }
    if (!ValueText.isSame(b.provenance(), a.provenance())) {
      found.add(
          new Changed(
                  ChangeKind.SOURCE_CHANGED,
                  Category.CONFORMANCE,
                  "source of requirement " + a.id(),
                  a.id())
              .from(ValueText.of(b.provenance()))
              .to(ValueText.of(a.provenance()))
              .at(b.span(), a.span()));
    }
  }

  private static Changed change(ChangeKind kind, Category category, Requirement r) {
    return new Changed(kind, category, "requirement " + r.id(), r.id());
  }

  /** The same figure in another unit is the same requirement. */
  private boolean isSame(Expr before, Expr after) {
    Expr.Literal b = literal(before);
    Expr.Literal a = literal(after);
    return b != null
        && a != null
        && isAlike(before, after)
        && ValueText.isSame(b.value(), a.value(), names);
  }

  private ChangeKind kind(Expr before, Expr after) {
    Expr.Literal b = literal(before);
    Expr.Literal a = literal(after);
    if (b == null || a == null || !isAlike(before, after)) {
      return ChangeKind.REQUIREMENT_CHANGED;
    }
    Bound way =
        switch (((Expr.Comparison) after).relation()) {
          case AT_MOST, BELOW -> Bound.MOST;
          case AT_LEAST, ABOVE -> Bound.LEAST;
          case EQUAL, DIFFERENT -> Bound.NEITHER;
        };
    int tighter = way.tighter(b.value(), a.value());
    return tighter > 0
        ? ChangeKind.REQUIREMENT_TIGHTENED
        : tighter < 0 ? ChangeKind.REQUIREMENT_LOOSENED : ChangeKind.REQUIREMENT_CHANGED;
  }

  /** Whether the two differ in the figure on the right alone. */
  private boolean isAlike(Expr before, Expr after) {
    if (!(before instanceof Expr.Comparison b) || !(after instanceof Expr.Comparison a)) {
      return false;
    }
    String old = ExprText.of(b.left());
    String now = ExprText.of(a.left());
    return b.relation() == a.relation() && (old.equals(now) || names.text(old).equals(now));
  }

  /** The figure on the right of a comparison; null when there is none. */
  private static Expr.@Nullable Literal literal(Expr condition) {
    return condition instanceof Expr.Comparison c
            && c.right() instanceof Expr.Literal l
            && l.value() instanceof Value.Number
        ? l
        : null;
  }
}
