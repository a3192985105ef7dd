package dev.shoreline.check.rules.fabric;

import dev.shoreline.check.FabricRule;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.TreeWiring;
import dev.shoreline.rollup.fabric.Wiring;
import dev.shoreline.units.Quantity;
import java.util.List;

/** The uplinks that a fabric states keep the oversubscription that it states. */
public final class OversubscriptionNotMet implements FabricRule {
  @Override
  public String title() {
    return "Uplinks keep the oversubscription that the fabric claims";
  }

  @Override
  public List<Verdict> check(FabricAnalysis analysis) {
    if (analysis.fabric().attributes().find("oversubscription").isEmpty()) {
      return List.of();
    }
    Wiring wiring = analysis.wiring().orElse(null);
    if (wiring == null) {
      return List.of(FabricVerdicts.notWired(this, analysis));
    }
    return wiring instanceof TreeWiring tree && tree.hasUppers()
        ? List.of(judge(analysis, tree))
        : List.of();
  }

  private Verdict judge(FabricAnalysis analysis, TreeWiring tree) {
    Value claimed =
        Amounts.stated(
            analysis.fabric().name(), analysis.fabric().attributes(), "oversubscription");
    Value is = new Value.Number(Quantity.number(tree.oversubscription()));
    return FabricVerdicts.onTier(this, analysis.tiers().get(0))
        .decidedBy(analysis.fabric().attributes().find("oversubscription"))
        .hint("give each switch more uplinks, or claim what it has")
        .compare(
            is,
            Expr.Relation.AT_MOST,
            claimed,
            () ->
                "%d hosts of %s and %d uplinks of %s are oversubscribed %s times; %s claims %s"
                    .formatted(
                        tree.hostsPerSwitch(),
                        FabricAnalysis.rate(tree.hostSpeed()).text(),
                        tree.uplinks(),
                        FabricAnalysis.rate(tree.speeds().get(1)).text(),
                        is.text(),
                        analysis.fabric().name(),
                        claimed.text()));
  }
}
