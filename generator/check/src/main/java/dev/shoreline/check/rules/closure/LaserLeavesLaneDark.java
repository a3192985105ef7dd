package dev.shoreline.check.rules.closure;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.range.Box;
import dev.shoreline.check.range.Boxes;
import dev.shoreline.check.range.Tally;
import dev.shoreline.model.Instance;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * An engine with laser inputs has light on all its line lanes. Inputs counted in lanes light one
 * lane each; inputs counted in lasers or fibers share the lanes evenly.
 */
public final class LaserLeavesLaneDark implements Rule {
  private static final String LASER = "laser";
  private static final String LINE = "line";

  @Override
  public String title() {
    return "Lasers light every lane of the engines they feed";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    if (analysis.design().links().isEmpty()) {
      return List.of();
    }
    LaneUses uses = LaneUses.of(analysis.design());
    List<Verdict> verdicts = new ArrayList<>();
    for (Instance engine : analysis.design().instances()) {
      LaneGroup laser = engine.attributes().group(LASER).orElse(null);
      LaneGroup line = engine.attributes().group(LINE).orElse(null);
      if (laser != null && line != null) {
        verdicts.addAll(of(engine, laser, line, uses.of(new LaneUses.Group(engine, LASER))));
      }
    }
    return verdicts;
  }

  private List<Verdict> of(
      Instance engine, LaneGroup laser, LaneGroup line, List<LaneUses.Use> uses) {
    long inputs = laser.count();
    boolean perLane = laser.unit().equals("lane");
    if (inputs <= 0 || (!perLane && line.count() % inputs != 0)) {
      return List.of(
          verdict(Box.all(engine), engine)
              .hint("state a number of laser inputs that divides " + line.count() + " lanes")
              .fail(
                  "%s: %d laser inputs cannot share %d lanes evenly"
                      .formatted(engine.path(), inputs, line.count())));
    }
    long lanesPerInput = perLane ? 1 : line.count() / inputs;
    Tally lit = new Tally();
    List<Box> used = new ArrayList<>();
    for (LaneUses.Use use : uses) {
      lit.add(use.box().withoutLanes(), use.box().lanes());
      used.add(use.box().withoutLanes());
    }
    Boxes.uncovered(Box.all(engine), used).forEach(b -> lit.add(b, 0));
    return lit.sums().stream()
        .map(s -> judge(s.box(), engine, Math.min(s.amount(), inputs), inputs, lanesPerInput, line))
        .toList();
  }

  private Verdict judge(
      Box box, Instance engine, long litInputs, long inputs, long lanesPerInput, LaneGroup line) {
    // A part may have more inputs than lanes; then the spare ones light nothing.
    long lanes = Math.min(Math.multiplyExact(litInputs, lanesPerInput), line.count());
    return verdict(box, engine)
        .hint("feed the other laser inputs of " + box + " from a laser source")
        .compare(
            new Value.Number(Quantity.of(lanes, "lane")),
            Expr.Relation.AT_LEAST,
            new Value.Number(Quantity.of(line.count(), "lane")),
            () ->
                "%s: %d of %d laser inputs are fed, so %d of %d lanes are dark"
                    .formatted(box, litInputs, inputs, line.count() - lanes, line.count()));
  }

  private VerdictBuilder verdict(Box box, Instance engine) {
    return new VerdictBuilder(this, Subject.of(box, engine.span()))
        .related(
            engine
                .attributes()
                .find(LASER)
                .map(a -> a.origin().assignedAt())
                .orElse(engine.part().span()),
            "the laser inputs are stated here");
  }
}
