package dev.shoreline.check.rules.fabric;

import dev.shoreline.check.FabricRule;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.SwitchTier;
import java.util.List;

/** A port of a first-tier switch carries the hosts that share it. */
public final class HostTooFast implements FabricRule {
  @Override
  public String title() {
    return "The hosts on a port are together no faster than the port";
  }

  @Override
  public List<Verdict> check(FabricAnalysis analysis) {
    SwitchTier tier = analysis.tiers().get(0);
    String fabric = analysis.fabric().name();
    Value speed = Amounts.stated(fabric, analysis.fabric().attributes(), "host-speed");
    boolean split = analysis.fabric().attributes().find("breakout").isPresent();
    Value breakout =
        split
            ? Amounts.stated(fabric, analysis.fabric().attributes(), "breakout")
            : FabricVerdicts.number(1);
    Value hosts = Amounts.tidy(Amounts.times(speed, breakout));
    Value port = tier.figures().portSpeed();
    return List.of(
        FabricVerdicts.onTier(this, tier)
            .decidedBy(analysis.fabric().attributes().find("host-speed"))
            .related(tier.tier().span(), "ports of this switch")
            .compare(
                hosts,
                Expr.Relation.AT_MOST,
                port,
                () ->
                    "%s over one port; a port of %s carries %s"
                        .formatted(
                            split
                                ? breakout.text() + " hosts send " + hosts.text()
                                : "a host sends " + hosts.text(),
                            tier.figures().name(),
                            port.text())));
  }
}
