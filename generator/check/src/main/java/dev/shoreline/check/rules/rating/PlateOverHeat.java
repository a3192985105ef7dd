package dev.shoreline.check.rules.rating;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.rules.PlateAttributes;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.thermal.PlateState;
import java.util.List;
import java.util.Optional;

/** A part puts no more heat into its cold plate or sink than that is made for. */
public final class PlateOverHeat implements Rule {
  @Override
  public String title() {
    return "A cold plate takes up no more heat than it is rated for";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    return analysis.plates().stream().flatMap(p -> of(p).stream()).toList();
  }

  private Optional<Verdict> of(PlateState state) {
    Optional<Attribute> rating = PlateAttributes.of(state.plate()).find("heat-max");
    return rating.map(
        r ->
            new VerdictBuilder(this, Subject.of(state.plate().selection()))
                .source(r.origin().provenance())
                .related(r.origin().assignedAt(), "the plate is rated here")
                .hint("lower the power of the part or take a plate for more heat")
                .compare(
                    state.heat(),
                    Expr.Relation.AT_MOST,
                    r.value(),
                    () ->
                        "%s: each puts %s into its plate; the plate is rated for %s"
                            .formatted(
                                state.plate().selection(), state.heat().text(), r.value().text())));
  }
}
