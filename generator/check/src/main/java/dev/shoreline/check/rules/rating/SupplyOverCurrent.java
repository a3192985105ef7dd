package dev.shoreline.check.rules.rating;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.Bus;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.power.BusState;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.Optional;

/** A bus delivers no more current than it is rated for, at its lowest voltage. */
public final class SupplyOverCurrent implements Rule {
  @Override
  public String title() {
    return "A supply delivers no more current than it is rated for";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    return analysis.buses().stream().flatMap(b -> of(b).stream()).toList();
  }

  private Optional<Verdict> of(BusState state) {
    Bus bus = state.bus();
    Quantity rating = bus.rating();
    if (rating == null) {
      return Optional.empty();
    }
    String name = bus.name().isEmpty() ? "bus" : "bus " + bus.name();
    return Optional.of(
        new VerdictBuilder(this, Subject.named(name, bus.span()))
            .decidedBy(bus.origin())
            .hint("raise the rating of the bus, its lowest voltage, or feed fewer parts from it")
            .compare(
                state.current(),
                Expr.Relation.AT_MOST,
                new Value.Number(rating),
                () ->
                    "%s delivers %s; it is rated for %s"
                        .formatted(name, state.current().text(), rating)));
  }
}
