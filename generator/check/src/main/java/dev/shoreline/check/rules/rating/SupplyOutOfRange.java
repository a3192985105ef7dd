package dev.shoreline.check.rules.rating;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.range.Box;
import dev.shoreline.check.range.Boxes;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Feed;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.power.FeedState;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * The voltage that reaches a part lies within the supply range it states. The highest is that of
 * the bus, for a part at rest draws nothing; the lowest is that of the bus less the drop at full
 * load.
 */
public final class SupplyOutOfRange implements Rule {
  @Override
  public String title() {
    return "The voltage at a part lies within the part's supply range";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    List<Verdict> verdicts = new ArrayList<>();
    for (FeedState state : analysis.feeds()) {
      state
          .feed()
          .selection()
          .instance()
          .attributes()
          .find("supply")
          .ifPresent(range -> verdicts.add(judge(state, range)));
    }
    if (!analysis.design().feeds().isEmpty()) {
      analysis.design().instances().forEach(i -> verdicts.addAll(notFed(analysis, i)));
    }
    return verdicts;
  }

  private Verdict judge(FeedState state, Attribute range) {
    Feed feed = state.feed();
    Value voltage = new Value.Number(atPart(state));
    return new VerdictBuilder(this, Subject.of(feed.selection()))
        .source(state.bus().origin().provenance())
        .source(range.origin().provenance())
        .related(state.bus().span(), "the bus is declared here")
        .related(range.origin().assignedAt(), "the part states its range here")
        .hint("feed the part from another bus, or lower the resistance of the feed")
        .within(
            voltage,
            range.value(),
            () ->
                "%s gets %s from its bus; it takes %s"
                    .formatted(feed.selection(), voltage.text(), range.value().text()));
  }

  private static Quantity atPart(FeedState state) {
    Quantity bus = state.bus().voltage();
    Quantity lowest = bus.minimum();
    Quantity drop = state.drop() instanceof Value.Number n ? n.quantity().maximum() : null;
    if (lowest == null || drop == null || state.feed().resistance() == null) {
      return bus;
    }
    // A typical value below the full-load minimum would be no typical value of this interval.
    Quantity low = lowest.minus(drop);
    return Quantity.corners(low, bus.typical(), bus.maximum());
  }

  private List<Verdict> notFed(Analysis analysis, Instance instance) {
    if (instance.attributes().find("supply").isEmpty()) {
      return List.of();
    }
    List<Box> fed = new ArrayList<>();
    for (Feed feed : analysis.design().feeds()) {
      if (feed.selection().instance().equals(instance)) {
        fed.add(Box.of(feed.selection()));
      }
    }
    return Boxes.uncovered(Box.all(instance), fed).stream()
        .map(
            box ->
                new VerdictBuilder(this, Subject.of(box, instance.span()))
                    .hint("add `feed " + box + "` to the power block")
                    .notEvaluated(box + " is on no feed"))
        .toList();
  }
}
