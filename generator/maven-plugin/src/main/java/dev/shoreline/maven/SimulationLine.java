package dev.shoreline.maven;

import dev.shoreline.check.render.Printable;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.RunResult;
import dev.shoreline.simulate.run.StudyResult;

/**
 * How one study went.
 *
 * @param subject name of the design or fabric
 */
record SimulationLine(String subject, StudyResult result) {
  /** Ends without a line feed; further lines say what went wrong. */
  String text() {
    Outcome outcome = result.outcome();
    boolean handedOver = outcome == Outcome.NOTHING && !result.study().files().isEmpty();
    StringBuilder text = new StringBuilder(Printable.line(subject));
    text.append(' ').append(result.study().id()).append(": ");
    text.append(handedOver ? "inputs written" : outcome.label());
    if (outcome != Outcome.NOTHING) {
      long agreeing = result.answers().stream().filter(a -> a.outcome() == Outcome.AGREES).count();
      text.append(", ").append(agreeing).append(" of ").append(result.answers().size());
      text.append(" answers agree");
    }
    for (RunResult run : result.runs()) {
      if (run.outcome() != Outcome.AGREES && !run.message().isEmpty()) {
        text.append("\n  ").append(run.run()).append(": ").append(Printable.line(run.message()));
      }
    }
    return text.toString();
  }
}
