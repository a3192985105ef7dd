package dev.shoreline.check.rules.fabric;

import dev.shoreline.check.FabricRule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.SwitchTier;
import dev.shoreline.units.Quantity;

/** Begins the verdicts of rules on fabrics. */
final class FabricVerdicts {
  private FabricVerdicts() {}

  static VerdictBuilder onTier(FabricRule rule, SwitchTier tier) {
    Subject subject = new Subject(tier.tier().path(), tier.count(), tier.tier().span());
    return new VerdictBuilder(rule.id(), rule.title(), subject);
  }

  static VerdictBuilder onFabric(FabricRule rule, Fabric fabric) {
    return on(rule, fabric.name(), fabric);
  }

  /** On something that a fabric has, for example its hosts. */
  static VerdictBuilder onPart(FabricRule rule, String what, Fabric fabric) {
    return on(rule, what + " of " + fabric.name(), fabric);
  }

  private static VerdictBuilder on(FabricRule rule, String text, Fabric fabric) {
    Subject subject = new Subject(text, 1, fabric.span());
    return new VerdictBuilder(rule.id(), rule.title(), subject);
  }

  /** The verdict of a fabric of which nobody can say how it is wired. */
  static Verdict notWired(FabricRule rule, FabricAnalysis analysis) {
    return onFabric(rule, analysis.fabric()).notEvaluated(analysis.missing());
  }

  static Value number(long count) {
    return new Value.Number(Quantity.number(count));
  }

  static Value ports(long count) {
    return new Value.Number(Quantity.of(count, "port"));
  }
}
