package dev.shoreline.check.rules.closure;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.range.Box;
import dev.shoreline.check.range.Tally;
import dev.shoreline.check.rules.Plural;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** No panel connector holds more fibers than it has room for. */
public final class FiberOverflow implements Rule {
  /** Fibers that a link brings to each of the connectors, or why that cannot be said. */
  private record Load(
      Box box, Optional<BigDecimal> fibers, boolean arrives, Segment at, Link link) {}

  @Override
  public String title() {
    return "A panel connector holds the fibers that run through it";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Instance connector : analysis.design().instancesOf("PanelConnector")) {
      List<Load> loads = loads(analysis.design().links(), connector);
      if (!loads.isEmpty()) {
        verdicts.addAll(of(connector, loads));
      }
    }
    return verdicts;
  }

  private List<Verdict> of(Instance connector, List<Load> loads) {
    Optional<Attribute> capacity = connector.attributes().find("capacity");
    if (connector.attributes().quantity("capacity").isEmpty()) {
      return List.of(
          new VerdictBuilder(this, Subject.of(connector))
              .hint("state `capacity`, for example `capacity 24 fiber`")
              .notEvaluated(connector.path() + " has no capacity stated"));
    }
    List<Verdict> verdicts = new ArrayList<>();
    Tally tally = new Tally();
    // The same fibers arrive in one link and leave in another: count those that arrive.
    boolean anyArrives = loads.stream().anyMatch(Load::arrives);
    for (Load load : loads) {
      if (anyArrives && !load.arrives()) {
        continue;
      }
      if (load.fibers().isEmpty()) {
        verdicts.add(
            new VerdictBuilder(this, Subject.of(load.box(), load.at().span()))
                .hint("state `fibers` of the optics")
                .notEvaluated(
                    "the optics of " + load.link().name() + " do not state their fibers"));
      } else {
        tally.add(
            load.box(), load.fibers().get().setScale(0, RoundingMode.CEILING).longValueExact());
      }
    }
    for (Tally.Sum sum : tally.sums()) {
      verdicts.add(judge(connector, sum, capacity.orElseThrow()));
    }
    return verdicts;
  }

  private Verdict judge(Instance connector, Tally.Sum sum, Attribute capacity) {
    Value fibers = new Value.Number(Quantity.of(sum.amount(), "fiber"));
    return new VerdictBuilder(this, Subject.of(sum.box(), connector.span()))
        .source(capacity.origin().provenance())
        .related(capacity.origin().assignedAt(), "the capacity is stated here")
        .hint("spread the lanes over more connectors, or take one with more fibers")
        .compare(
            fibers,
            Expr.Relation.AT_MOST,
            capacity.value(),
            () ->
                "%s: each carries %s; it has room for %s"
                    .formatted(sum.box(), Plural.of(fibers), Plural.of(capacity.value())));
  }

  private static List<Load> loads(List<Link> links, Instance connector) {
    List<Load> loads = new ArrayList<>();
    for (Link link : links) {
      for (int i = 0; i < link.segments().size(); i++) {
        Segment segment = link.segments().get(i);
        if (segment instanceof Segment.Terminal t && t.selection().instance().equals(connector)) {
          Box box = Box.of(t.selection());
          loads.add(
              new Load(
                  box.withoutLanes(),
                  fibers(link, BigDecimal.valueOf(box.lanes()), t.group()),
                  i > 0,
                  t,
                  link));
        } else if (segment instanceof Segment.Through t
            && t.selection().instance().equals(connector)) {
          BigDecimal each =
              lanes(link)
                  .divide(BigDecimal.valueOf(t.selection().instances()), MathContext.DECIMAL64);
          loads.add(new Load(Box.of(t.selection()), fibers(link, each, null), i > 0, t, link));
        }
      }
    }
    return loads;
  }

  private static Optional<BigDecimal> fibers(
      Link link, BigDecimal lanes, @Nullable LaneGroup counted) {
    return counted != null && counted.unit().equals("fiber")
        ? Optional.of(lanes)
        : FibersPerLane.of(link).map(lanes::multiply);
  }

  private static BigDecimal lanes(Link link) {
    Box first = Box.of(link.terminals().get(0).selection());
    return BigDecimal.valueOf(first.instances()).multiply(BigDecimal.valueOf(first.lanes()));
  }
}
