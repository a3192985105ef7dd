package dev.shoreline.check;

import dev.shoreline.rollup.fabric.FabricAnalysis;
import java.util.List;

/**
 * A fabric with all that was said of it.
 *
 * @param verdicts by rule, then in the order of the tiers
 */
public record FabricConformance(FabricAnalysis analysis, List<Verdict> verdicts) {
  public FabricConformance {
    verdicts = List.copyOf(verdicts);
  }

  public long count(Status status) {
    return verdicts.stream().filter(v -> v.status() == status).count();
  }

  /** Whether anything fails that is more than a remark. */
  public boolean fails() {
    return verdicts.stream().anyMatch(v -> v.status() == Status.FAIL);
  }
}
