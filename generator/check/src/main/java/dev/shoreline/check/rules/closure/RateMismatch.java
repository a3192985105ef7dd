package dev.shoreline.check.rules.closure;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Both ends of a link run at one signalling rate, modulation and symbol rate. */
public final class RateMismatch implements Rule {
  @Override
  public String title() {
    return "Both ends of a link run at the same rate and modulation";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    return analysis.design().links().stream().flatMap(l -> of(l).stream()).toList();
  }

  private Optional<Verdict> of(Link link) {
    // A connector's lanes state no rate: whatever runs through it is right.
    List<Segment.Terminal> rated =
        link.terminals().stream().filter(t -> t.group().rate() != null).toList();
    if (rated.size() < 2) {
      return Optional.empty();
    }
    Segment.Terminal first = rated.get(0);
    for (Segment.Terminal other : rated.subList(1, rated.size())) {
      if (!agree(first.group(), other.group())) {
        return Optional.of(verdict(link, first, other).fail(fact(first, other)));
      }
    }
    return Optional.of(verdict(link, first, rated.get(rated.size() - 1)).pass());
  }

  private VerdictBuilder verdict(Link link, Segment.Terminal a, Segment.Terminal b) {
    VerdictBuilder verdict = new VerdictBuilder(this, Subject.of(link));
    if (a.group().rate() != null && b.group().rate() != null) {
      verdict.sides(
          new Value.Number(a.group().rate()),
          Expr.Relation.EQUAL,
          new Value.Number(b.group().rate()));
    }
    return verdict
        .related(b.span(), b.selection() + " runs at " + rate(b.group()))
        .hint(
            "end the link on lanes of the same rate, or put a retimer with both groups between them");
  }

  private static String fact(Segment.Terminal a, Segment.Terminal b) {
    return "%s runs at %s but %s at %s"
        .formatted(a.selection(), rate(a.group()), b.selection(), rate(b.group()));
  }

  private static boolean agree(LaneGroup a, LaneGroup b) {
    return same(a.rate(), b.rate())
        && (a.modulation().isEmpty()
            || b.modulation().isEmpty()
            || a.modulation().equals(b.modulation()))
        && same(a.symbolRate(), b.symbolRate());
  }

  private static boolean same(@Nullable Quantity a, @Nullable Quantity b) {
    return a == null || b == null || a.equals(b);
  }

  private static String rate(LaneGroup g) {
    return g.rate()
        + " "
        + g.modulation()
        + (g.symbolRate() == null ? "" : " at " + g.symbolRate());
  }
}
