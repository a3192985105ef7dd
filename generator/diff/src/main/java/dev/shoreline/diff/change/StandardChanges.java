package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.evaluate.ExprText;
import dev.shoreline.model.Design;
import dev.shoreline.model.Limit;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Standards that a design conforms to, with their limits and rules. */
final class StandardChanges {
  private final Counterparts names;
  private final List<Change> found = new ArrayList<>();

  private StandardChanges(Counterparts names) {
    this.names = names;
  }

  static List<Change> of(Design before, Design after, Counterparts names) {
    StandardChanges changes = new StandardChanges(names);
    Pairs<Standard> pairs =
        Pairs.named(before.standards(), after.standards(), Standard::id, s -> List.of());
    for (Standard s : pairs.come()) {
      changes.found.add(
          new Changed(
                  ChangeKind.STANDARD_ADDED, Category.CONFORMANCE, "conforms to " + s.id(), s.id())
              .to(text(s))
              .at(Span.NONE, after.span()));
    }
    for (Standard s : pairs.gone()) {
      changes.found.add(
          new Changed(
                  ChangeKind.STANDARD_REMOVED,
                  Category.CONFORMANCE,
                  "conforms to " + s.id(),
                  s.id())
              .from(text(s))
              .at(before.span(), Span.NONE));
    }
    pairs.both().forEach(changes::compare);
    return changes.found;
  }

  private static String text(Standard s) {
    return s.title()
        + (s.revision().isEmpty() ? "" : " " + s.revision())
        + (s.provisional() ? " (provisional)" : "");
  }

  private void compare(Pairs.Pair<Standard> pair) {
    Standard b = pair.before();
    Standard a = pair.after();
    if (!text(b).equals(text(a))) {
      found.add(
          change(ChangeKind.STANDARD_REVISED, "revision of " + a.id(), a.id(), a)
              .from(text(b))
              .to(text(a))
              .at(b.span(), a.span()));
    }
    limits(b, a);
    rules(b, a);
  }

  private static Changed change(ChangeKind kind, String title, String subject, Standard standard) {
    return new Changed(kind, Category.CONFORMANCE, title, subject)
        .shared("standard " + standard.id(), List.of());
  }

  private void limits(Standard before, Standard after) {
    Pairs<Limit> pairs =
        Pairs.keyed(
            before.limits(), after.limits(), List.of(new Pairs.Keys<>(Limit::id, Limit::id)));
    for (Limit l : pairs.come()) {
      found.add(
          change(ChangeKind.LIMIT_ADDED, "limit " + l.id(), l.id(), after)
              .to(text(l, after))
              .at(Span.NONE, l.span()));
    }
    for (Limit l : pairs.gone()) {
      found.add(
          change(ChangeKind.LIMIT_REMOVED, "limit " + l.id(), l.id(), after)
              .from(text(l, before))
              .at(l.span(), Span.NONE));
    }
    List<Expr> conditions =
        Stream.of(before, after)
            .flatMap(s -> s.rules().stream())
            .flatMap(r -> r.requirements().stream())
            .toList();
    for (Pairs.Pair<Limit> p : pairs.both()) {
      compare(p.before(), before, p.after(), after, conditions);
    }
  }

  private void compare(
      Limit b, Standard before, Limit a, Standard standard, List<Expr> conditions) {
    boolean same = ValueText.isSame(b.value(), a.value(), names);
    String old = text(b, before);
    String now = text(a, standard);
    if (!same || !old.equals(now)) {
      found.add(
          change(kind(b, a, conditions), "limit " + a.id(), a.id(), standard)
              .from(same ? old : ValueText.of(b.value()))
              .to(same ? now : ValueText.of(a.value()))
              .by(Deltas.of(b.value(), a.value()))
              .at(b.span(), a.span()));
    }
    if (!ValueText.isSame(b.origin().provenance(), a.origin().provenance())) {
      found.add(
          change(ChangeKind.SOURCE_CHANGED, "source of limit " + a.id(), a.id(), standard)
              .from(ValueText.of(b.origin().provenance()))
              .to(ValueText.of(a.origin().provenance()))
              .at(b.span(), a.span()));
    }
  }

  private static ChangeKind kind(Limit b, Limit a, List<Expr> conditions) {
    Set<Bound> ways = Bound.of(conditions, a.name());
    Bound stated = Bound.of(a.value());
    Bound way =
        ways.size() == 1
            ? ways.iterator().next()
            : ways.isEmpty() && stated == Bound.of(b.value()) ? stated : Bound.NEITHER;
    int tighter = way.tighter(b.value(), a.value());
    return tighter > 0
        ? ChangeKind.LIMIT_TIGHTENED
        : tighter < 0 ? ChangeKind.LIMIT_LOOSENED : ChangeKind.LIMIT_CHANGED;
  }

  /** The value with all that says how firm it is; the revision where it is not the standard's. */
  private static String text(Limit l, Standard standard) {
    boolean own = !l.revision().isEmpty() && !l.revision().equals(standard.revision());
    return ValueText.of(l.value())
        + (own ? ", revision " + l.revision() : "")
        + (l.confidence().isEmpty() ? "" : ", confidence " + l.confidence())
        + (l.provisional() ? ", provisional" : "")
        + (l.isAlternative() ? ", alternative to " + l.alternativeTo() : "")
        + (l.overlaid() == null ? "" : ", overlaid");
  }

  private void rules(Standard before, Standard after) {
    Pairs<RuleText> pairs =
        Pairs.keyed(
            before.rules(), after.rules(), List.of(new Pairs.Keys<>(RuleText::id, RuleText::id)));
    for (RuleText r : pairs.come()) {
      found.add(
          change(ChangeKind.RULE_ADDED, "rule " + r.id(), r.id(), after)
              .to(text(r))
              .at(Span.NONE, r.span()));
    }
    for (RuleText r : pairs.gone()) {
      found.add(
          change(ChangeKind.RULE_REMOVED, "rule " + r.id(), r.id(), after)
              .from(text(r))
              .at(r.span(), Span.NONE));
    }
    for (Pairs.Pair<RuleText> p : pairs.both()) {
      if (!text(p.before()).equals(text(p.after()))) {
        found.add(
            change(ChangeKind.RULE_CHANGED, "rule " + p.after().id(), p.after().id(), after)
                .from(text(p.before()))
                .to(text(p.after()))
                .at(p.before().span(), p.after().span()));
      }
    }
  }

  private static String text(RuleText r) {
    Expr where = r.where();
    return "on "
        + r.kind()
        + " "
        + r.variable()
        + (where == null ? "" : " where " + ExprText.of(where))
        + " require "
        + r.requirements().stream().map(ExprText::of).collect(Collectors.joining(" and "))
        + ", "
        + r.severity().label()
        + (r.provisional() ? ", provisional" : "");
  }
}
