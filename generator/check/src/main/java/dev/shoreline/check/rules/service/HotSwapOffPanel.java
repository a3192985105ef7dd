package dev.shoreline.check.rules.service;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.rollup.Analysis;
import java.util.List;

/** Only at the panel can a technician swap a part while the box runs. */
public final class HotSwapOffPanel implements Rule {
  @Override
  public String title() {
    return "Hot-swap parts stand at the panel";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    return analysis.design().instances().stream()
        .filter(i -> i.attributes().text("serviced").equals("hot-swap"))
        .map(this::of)
        .toList();
  }

  private Verdict of(Instance instance) {
    VerdictBuilder verdict =
        new VerdictBuilder(this, Subject.of(instance))
            .source(
                instance
                    .attributes()
                    .find("serviced")
                    .map(a -> a.origin().provenance())
                    .orElse(null));
    if (instance.level() == Level.PANEL) {
      return verdict.pass();
    }
    return verdict
        .related(
            instance
                .attributes()
                .find("serviced")
                .map(a -> a.origin().assignedAt())
                .orElse(instance.part().span()),
            "the part is said to be hot-swap here")
        .hint("move it to the panel block, or say `serviced by socket` or `serviced by fixed`")
        .fail(
            "%s is serviced by hot-swap but stands on the %s, which cannot be reached while the box runs"
                .formatted(instance.path(), instance.level().label()));
  }
}
