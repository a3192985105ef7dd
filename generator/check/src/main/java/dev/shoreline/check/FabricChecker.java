package dev.shoreline.check;

import dev.shoreline.check.rules.BuiltInFabricRules;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a fabric. The effort does not depend on how many hosts and switches it has. */
public final class FabricChecker {
  private FabricChecker() {}

  public static FabricConformance check(FabricAnalysis analysis) {
    List<Verdict> verdicts = new ArrayList<>();
    for (FabricRule rule : BuiltInFabricRules.all()) {
      verdicts.addAll(rule.check(analysis));
    }
    return new FabricConformance(analysis, verdicts);
  }

  /** What an author has to know of, in the order in which messages are shown. */
  public static List<Diagnostic> diagnostics(FabricConformance conformance) {
    VerdictDiagnostics messages = VerdictDiagnostics.ofBuiltInRules();
    return conformance.verdicts().stream()
        .map(messages::of)
        .flatMap(Optional::stream)
        .sorted(Diagnostic.ORDER)
        .distinct()
        .toList();
  }
}
