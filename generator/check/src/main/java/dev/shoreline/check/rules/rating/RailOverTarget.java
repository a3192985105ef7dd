package dev.shoreline.check.rules.rating;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.rail.RailState;
import java.util.List;

/**
 * The impedance of a rail stays below the one at which the largest step of its loads makes their
 * ripple.
 */
public final class RailOverTarget implements Rule {
  @Override
  public String title() {
    return "The impedance of a rail stays within the target of its loads";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    return analysis.rails().stream().map(this::of).toList();
  }

  private Verdict of(RailState rail) {
    String name = "bus " + rail.bus().name();
    return new VerdictBuilder(this, Subject.named(name, rail.bus().span()))
        .decidedBy(rail.bus().origin())
        .hint("add capacitors that are low at that frequency, or take ones with less inductance")
        .compare(
            rail.peak(),
            Expr.Relation.AT_MOST,
            rail.target(),
            () ->
                "%s has %s at %s; its loads allow %s"
                    .formatted(
                        name, rail.peak().text(), rail.frequency().text(), rail.target().text()));
  }
}
