package dev.shoreline.check.rules.closure;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Status;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.range.Box;
import dev.shoreline.check.rules.Plural;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * As many lanes leave one end of a link as arrive at the other; {@code split n} makes n of one. A
 * part that is passed without naming a group has room for them.
 */
public final class CountMismatch implements Rule {
  @Override
  public String title() {
    return "Both ends of a link have the same number of lanes";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    return analysis.design().links().stream().flatMap(l -> of(l).stream()).toList();
  }

  private List<Verdict> of(Link link) {
    List<Verdict> verdicts = new ArrayList<>();
    BigDecimal fibersPerLane = FibersPerLane.of(link).orElse(null);
    Segment.@Nullable Terminal previous = null;
    BigDecimal running = BigDecimal.ZERO;
    String path = "";
    for (Segment segment : link.segments()) {
      if (segment instanceof Segment.Split split) {
        running = running.multiply(BigDecimal.valueOf(split.ways()));
        path = path + ", split " + split.ways() + " ways,";
      } else if (segment instanceof Segment.Through through && previous != null) {
        room(link, through, running, previous).ifPresent(verdicts::add);
      } else if (segment instanceof Segment.Terminal terminal) {
        if (previous != null) {
          verdicts.add(compare(link, previous, running, path, terminal, fibersPerLane));
        }
        previous = terminal;
        running = count(terminal);
        path = "";
      }
    }
    return worst(verdicts);
  }

  private Verdict compare(
      Link link,
      Segment.Terminal from,
      BigDecimal arriving,
      String path,
      Segment.Terminal to,
      @Nullable BigDecimal fibersPerLane) {
    VerdictBuilder verdict = new VerdictBuilder(this, Subject.of(link));
    BigDecimal expected = count(to);
    Optional<BigDecimal> converted = convert(arriving, from.group(), to.group(), fibersPerLane);
    if (converted.isEmpty()) {
      return verdict
          .related(to.span(), "counted in fibers here")
          .notEvaluated(
              "the optics of "
                  + link.name()
                  + " do not state their fibers, so lanes and fibers cannot"
                  + " be compared");
    }
    verdict.sides(show(converted.get(), to), Expr.Relation.EQUAL, show(expected, to));
    if (converted.get().compareTo(expected) == 0) {
      return verdict.pass();
    }
    return verdict
        .related(to.span(), to.selection() + " has " + words(expected, to))
        .hint("change one of the two index ranges so that the counts agree")
        .fail(
            "%s has %s%s but %s has %s"
                .formatted(
                    from.selection(),
                    words(count(from), from),
                    path.isEmpty() ? "" : path + " gives " + words(converted.get(), to),
                    to.selection(),
                    words(expected, to)));
  }

  private Optional<Verdict> room(
      Link link, Segment.Through through, BigDecimal lanes, Segment.Terminal from) {
    if (through.selection().instance().attributes().group(LaneUses.PASSED).isEmpty()) {
      return Optional.empty();
    }
    LaneGroup group =
        through.selection().instance().attributes().group(LaneUses.PASSED).orElseThrow();
    BigDecimal room =
        BigDecimal.valueOf(through.selection().instances())
            .multiply(BigDecimal.valueOf(group.count()));
    if (room.compareTo(lanes) >= 0 || !group.unit().equals(from.group().unit())) {
      return Optional.empty();
    }
    return Optional.of(
        new VerdictBuilder(this, Subject.of(link))
            .sides(show(lanes, from), Expr.Relation.AT_MOST, show(room, from))
            .related(through.span(), through.selection() + " is passed here")
            .hint("pass more parts, or parts with more lanes")
            .fail(
                "%s of %s pass %s, which has room for %s"
                    .formatted(
                        words(lanes, from),
                        from.selection(),
                        through.selection(),
                        words(room, from))));
  }

  /** What fails, and otherwise one verdict for the link. */
  private static List<Verdict> worst(List<Verdict> verdicts) {
    List<Verdict> bad = verdicts.stream().filter(v -> v.status() != Status.PASS).toList();
    return bad.isEmpty() && !verdicts.isEmpty() ? verdicts.subList(0, 1) : bad;
  }

  private static BigDecimal count(Segment.Terminal terminal) {
    return BigDecimal.valueOf(Box.of(terminal.selection()).instances())
        .multiply(BigDecimal.valueOf(Box.of(terminal.selection()).lanes()));
  }

  private static Optional<BigDecimal> convert(
      BigDecimal n, LaneGroup from, LaneGroup to, @Nullable BigDecimal fibersPerLane) {
    boolean toFiber = to.unit().equals("fiber") && from.unit().equals("lane");
    boolean fromFiber = from.unit().equals("fiber") && to.unit().equals("lane");
    if (!toFiber && !fromFiber) {
      // A laser feeds one lane, one laser input or one fiber unless it is split.
      return Optional.of(n);
    }
    if (fibersPerLane == null || fibersPerLane.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        toFiber ? n.multiply(fibersPerLane) : n.divide(fibersPerLane, MathContext.DECIMAL64));
  }

  private static String words(BigDecimal n, Segment.Terminal terminal) {
    return Plural.of(show(n, terminal));
  }

  private static Value show(BigDecimal n, Segment.Terminal terminal) {
    String unit = terminal.group().unit().isEmpty() ? "lane" : terminal.group().unit();
    return new Value.Number(Quantity.of(n, Units.of(unit)));
  }
}
