package dev.shoreline.check;

import dev.shoreline.rollup.Analysis;
import java.util.List;

/**
 * A design with all that was said of it.
 *
 * @param verdicts sorted by rule, then subject in the order written
 */
public record Conformance(Analysis analysis, List<Verdict> verdicts) {
  public Conformance {
    verdicts = List.copyOf(verdicts);
  }

  public long count(Status status) {
    return verdicts.stream().filter(v -> v.status() == status).count();
  }

  /** Whether anything fails (waived violations do not). */
  public boolean fails() {
    return verdicts.stream().anyMatch(v -> v.status() == Status.FAIL);
  }
}
