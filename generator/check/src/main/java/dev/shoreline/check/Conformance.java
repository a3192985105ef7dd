package dev.shoreline.check;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.rollup.Analysis;
import java.util.List;

/**
 * A design with all that was said of it.
 *
 * @param verdicts sorted by rule, then subject in the order written
 * @param mistakes what is wrong with the rules and requirements themselves, for example an unknown
 *     name in one; the verdicts that depend on it are not evaluated
 */
public record Conformance(Analysis analysis, List<Verdict> verdicts, List<Diagnostic> mistakes) {
  public Conformance {
    verdicts = List.copyOf(verdicts);
    mistakes = List.copyOf(mistakes);
  }

  public Conformance(Analysis analysis, List<Verdict> verdicts) {
    this(analysis, verdicts, List.of());
  }

  public long count(Status status) {
    return verdicts.stream().filter(v -> v.status() == status).count();
  }

  /** Whether anything fails (waived violations do not). */
  public boolean fails() {
    return verdicts.stream().anyMatch(v -> v.status() == Status.FAIL);
  }
}
