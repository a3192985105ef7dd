package dev.shoreline.check.rules.fabric;

import dev.shoreline.check.FabricRule;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.PortUse;
import dev.shoreline.rollup.fabric.Wiring;
import java.util.List;

/** Every switch has the ports that its place in the fabric takes. */
public final class TooFewPorts implements FabricRule {
  @Override
  public String title() {
    return "A switch has the ports that its place in the fabric takes";
  }

  @Override
  public List<Verdict> check(FabricAnalysis analysis) {
    Wiring wiring = analysis.wiring().orElse(null);
    return wiring == null
        ? List.of(FabricVerdicts.notWired(this, analysis))
        : wiring.portUses().stream().map(this::judge).toList();
  }

  private Verdict judge(PortUse use) {
    Value needed = FabricVerdicts.ports(use.total());
    Value there = use.tier().figures().ports();
    return FabricVerdicts.onTier(this, use.tier())
        .hint("take more switches, fewer hosts, or a design with more ports")
        .compare(
            needed,
            Expr.Relation.AT_MOST,
            there,
            () ->
                "each %s needs %s (%s); %s has %s"
                    .formatted(
                        use.tier().name(),
                        needed.text(),
                        use.text(),
                        use.tier().figures().name(),
                        there.text()));
  }
}
