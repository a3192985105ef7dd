package dev.shoreline.check.rules.fabric;

import dev.shoreline.check.FabricRule;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.SwitchTier;
import java.util.ArrayList;
import java.util.List;

/** Both ends of a link between tiers are equally fast. */
public final class LinkSlowed implements FabricRule {
  @Override
  public String title() {
    return "Switches of neighbouring tiers have ports of the same speed";
  }

  @Override
  public List<Verdict> check(FabricAnalysis analysis) {
    List<Verdict> all = new ArrayList<>();
    for (int i = 1; i < analysis.tiers().size(); i++) {
      all.add(judge(analysis.tiers().get(i - 1), analysis.tiers().get(i)));
    }
    return all;
  }

  private Verdict judge(SwitchTier below, SwitchTier above) {
    Value a = below.figures().portSpeed();
    Value b = above.figures().portSpeed();
    return FabricVerdicts.onTier(this, above)
        .severity(Severity.WARNING)
        .related(below.tier().span(), "the tier below")
        .compare(
            b,
            Expr.Relation.EQUAL,
            a,
            () ->
                "a port of %s carries %s, one of %s %s; links between them run at the lower"
                    .formatted(below.figures().name(), a.text(), above.figures().name(), b.text()));
  }
}
