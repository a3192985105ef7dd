package dev.shoreline.check.rules.fabric;

import dev.shoreline.check.FabricRule;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.Reach;
import dev.shoreline.rollup.fabric.Wiring;
import java.util.List;

/** Whatever the topology joins has a link. */
public final class HostsNotReached implements FabricRule {
  @Override
  public String title() {
    return "Every host reaches every other by the ways of the topology";
  }

  @Override
  public List<Verdict> check(FabricAnalysis analysis) {
    // What keeps a wiring from being known is said once, by TooFewPorts.
    Wiring wiring = analysis.wiring().orElse(null);
    return wiring == null
        ? List.of()
        : wiring.reaches().stream().map(r -> judge(analysis, r)).toList();
  }

  private Verdict judge(FabricAnalysis analysis, Reach r) {
    VerdictBuilder verdict =
        FabricVerdicts.onPart(this, r.what(), analysis.fabric())
            .decidedBy(analysis.fabric().attributes().find(r.attribute()))
            .sides(
                FabricVerdicts.number(r.links()),
                Expr.Relation.AT_LEAST,
                FabricVerdicts.number(r.whole()));
    return r.isComplete()
        ? verdict.pass()
        : verdict.fail(
            "%s reach %d of %d %s, so some hosts do not reach each other"
                .formatted(r.what(), r.links(), r.whole(), r.whom()));
  }
}
