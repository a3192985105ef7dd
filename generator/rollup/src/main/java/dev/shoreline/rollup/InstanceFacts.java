package dev.shoreline.rollup;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.power.FeedState;
import dev.shoreline.rollup.power.Load;
import dev.shoreline.rollup.service.FieldUnit;
import dev.shoreline.rollup.service.ReliabilitySolver;
import dev.shoreline.rollup.service.ServiceSolver;
import dev.shoreline.rollup.structure.Payload;
import dev.shoreline.units.Quantity;
import java.util.function.Function;

/** Figures of one instance of a declaration other than temperatures. */
final class InstanceFacts {
  private InstanceFacts() {}

  static Value count(Analysis analysis, Instance instance) {
    return Amounts.of(Quantity.number(instance.total()));
  }

  static Value level(Analysis analysis, Instance instance) {
    return new Value.Symbol(instance.level().label());
  }

  static Value lanes(Analysis analysis, Instance instance) {
    String name = mainGroup(instance);
    LaneGroup group = instance.attributes().group(name).orElse(null);
    return group == null
        ? Amounts.notStated(instance.path(), name)
        : Amounts.of(Quantity.of(group.count(), group.unit()));
  }

  static Value payload(Analysis analysis, Instance instance) {
    return Amounts.tidy(Payload.of(instance, mainGroup(instance)));
  }

  /** Power over payload (pJ/bit). */
  static Value energy(Analysis analysis, Instance instance) {
    Value power =
        analysis.load(instance).map(Load::each).orElse(Amounts.notStated(instance.path(), "power"));
    return Amounts.in(Amounts.over(power, payload(analysis, instance)), "pJ/bit");
  }

  static Value inputCurrent(Analysis analysis, Instance instance) {
    return worstFeed(analysis, instance, FeedState::current);
  }

  static Value inputDrop(Analysis analysis, Instance instance) {
    return worstFeed(analysis, instance, FeedState::drop);
  }

  private static Value worstFeed(
      Analysis analysis, Instance instance, Function<FeedState, Value> figure) {
    return analysis.feedsOf(instance).stream()
        .map(figure)
        .reduce(Amounts::greatest)
        .orElseGet(() -> Amounts.unknown(instance.path() + " has no feed"));
  }

  static Value mtbf(Analysis analysis, Instance instance) {
    return ReliabilitySolver.mtbf(Amounts.stated(instance, "fit"));
  }

  static Value unit(Analysis analysis, Instance instance) {
    return ServiceSolver.unitOf(instance)
        .<Value>map(Value.Text::new)
        .orElseGet(() -> Amounts.notStated(instance.path(), "serviced"));
  }

  static Value dark(Analysis analysis, Instance instance) {
    return analysis
        .fieldUnit(instance)
        .map(FieldUnit::dark)
        .orElseGet(() -> Amounts.notStated(instance.path(), "serviced"));
  }

  /** The group that carries an instance's data. */
  private static String mainGroup(Instance instance) {
    var kind = instance.part().kind();
    return kind.is("Asic")
        ? "serdes"
        : kind.is("Optics") ? "line" : kind.is("LaserSource") ? "out" : "lanes";
  }
}
