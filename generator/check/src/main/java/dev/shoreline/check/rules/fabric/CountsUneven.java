package dev.shoreline.check.rules.fabric;

import dev.shoreline.check.FabricRule;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.rollup.fabric.Division;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.Wiring;
import java.util.List;

/** Hosts, switches and links are shared out evenly. */
public final class CountsUneven implements FabricRule {
  @Override
  public String title() {
    return "Hosts, switches and links divide evenly among what they belong to";
  }

  @Override
  public List<Verdict> check(FabricAnalysis analysis) {
    // What keeps a wiring from being known is said once, by TooFewPorts.
    Wiring wiring = analysis.wiring().orElse(null);
    return wiring == null
        ? List.of()
        : wiring.divisions().stream().map(d -> judge(analysis, d)).toList();
  }

  private Verdict judge(FabricAnalysis analysis, Division d) {
    VerdictBuilder verdict =
        FabricVerdicts.onPart(this, d.what(), analysis.fabric())
            .decidedBy(analysis.fabric().attributes().find(d.attribute()))
            .sides(
                FabricVerdicts.number(d.count() % d.among()),
                Expr.Relation.EQUAL,
                FabricVerdicts.number(0));
    if (d.isEven()) {
      return verdict.pass();
    }
    long more = (d.count() / d.among() + 1) * d.among();
    long less = more - d.among();
    return verdict
        .hint("%d divide evenly%s".formatted(more, less == 0 ? "" : ", and so do " + less))
        .fail(
            "%d %s do not divide evenly among %d %s"
                .formatted(d.count(), d.what(), d.among(), d.whom()));
  }
}
