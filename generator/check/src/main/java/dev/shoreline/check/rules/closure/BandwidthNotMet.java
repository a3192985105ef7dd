package dev.shoreline.check.rules.closure;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.evaluate.SignallingRate;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Instance;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bandwidth that a part or the design claims is what its lanes carry. */
public final class BandwidthNotMet implements Rule {
  /** The groups that make up the bandwidth of a part, the first that it has counts. */
  private static final List<String> GROUPS = List.of("serdes", "line", "host");

  @Override
  public String title() {
    return "Lanes times payload rate equal the claimed bandwidth";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    List<Verdict> verdicts = new ArrayList<>();
    analysis
        .design()
        .attributes()
        .find("bandwidth")
        .ifPresent(
            claimed ->
                verdicts.add(
                    compare(
                        Subject.of(analysis.design()),
                        claimed,
                        analysis.rollUp("bandwidth"),
                        "the lanes of " + analysis.design().name() + " carry")));
    for (Instance instance : analysis.design().instances()) {
      instance
          .attributes()
          .find("bandwidth")
          .flatMap(claimed -> of(instance, claimed))
          .ifPresent(verdicts::add);
    }
    return verdicts;
  }

  private Optional<Verdict> of(Instance instance, Attribute claimed) {
    for (String name : GROUPS) {
      LaneGroup group = instance.attributes().group(name).orElse(null);
      if (group != null) {
        String lanes = "the " + group.count() + " " + name + " lanes of each carry";
        return Optional.of(compare(Subject.of(instance), claimed, carried(group), lanes));
      }
    }
    return Optional.empty();
  }

  private Verdict compare(Subject subject, Attribute claimed, Value carried, String lanes) {
    Value shown = inUnitOf(carried, claimed.value());
    VerdictBuilder verdict =
        new VerdictBuilder(this, subject)
            .decidedBy(claimed.origin())
            .hint("correct the claim, or the count, rate or payload (`carrying`) of the lanes");
    return verdict.compare(
        shown,
        Expr.Relation.EQUAL,
        claimed.value(),
        () ->
            "%s claims %s; %s %s"
                .formatted(subject.text(), claimed.value().text(), lanes, shown.text()));
  }

  private static Value carried(LaneGroup group) {
    Quantity payload = payload(group);
    return payload == null
        ? new Value.Unknown("the lanes state no rate")
        : new Value.Number(payload.times(Quantity.number(group.count())).inPreferredUnit());
  }

  private static @Nullable Quantity payload(LaneGroup group) {
    if (group.payload() != null) {
      return group.payload();
    }
    return group.rate() == null ? null : SignallingRate.payload(group.rate());
  }

  private static Value inUnitOf(Value value, Value like) {
    return value instanceof Value.Number n
            && like instanceof Value.Number l
            && n.quantity().sameKind(l.quantity())
        ? new Value.Number(n.quantity().in(l.quantity().unit()))
        : value;
  }
}
