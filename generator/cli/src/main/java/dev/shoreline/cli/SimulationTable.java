package dev.shoreline.cli;

import dev.shoreline.emit.fabric.FabricReportEmitter;
import dev.shoreline.pipeline.Simulation;
import dev.shoreline.simulate.run.Answer;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.RunResult;
import dev.shoreline.simulate.run.StudyResult;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What simulators answered, one line for each study, with what went wrong below it. */
final class SimulationTable {
  private SimulationTable() {}

  static String of(Simulation.Outcomes outcomes) {
    StringBuilder text = new StringBuilder();
    for (Simulation.Simulated design : outcomes.designs()) {
      text.append(design.conformance().analysis().design().name()).append('\n');
      design.studies().forEach(s -> study(s, text));
      text.append("  report  ")
          .append(design.folder().resolve("conformance").resolve("report.html"))
          .append("\n\n");
    }
    for (Simulation.SimulatedFabric fabric : outcomes.fabrics()) {
      text.append("fabric ").append(fabric.conformance().analysis().fabric().name()).append('\n');
      fabric.studies().forEach(s -> study(s, text));
      text.append("  report  ").append(fabric.folder().resolve(FabricReportEmitter.PAGE));
      text.append("\n\n");
    }
    return text.toString();
  }

  private static void study(StudyResult result, StringBuilder text) {
    Outcome outcome = result.outcome();
    long agreeing = result.answers().stream().filter(a -> a.outcome() == Outcome.AGREES).count();
    boolean idle = outcome == Outcome.NOTHING;
    boolean handedOver = idle && !result.study().files().isEmpty();
    String counts = idle ? "" : agreeing + " of " + result.answers().size() + " agree";
    String what = handedOver ? "inputs written" : outcome.label();
    text.append(
        String.format(Locale.ROOT, "  %-13s  %-18s  %s%n", result.study().id(), what, counts)
            .replace(System.lineSeparator(), "\n"));
    for (RunResult run : result.runs()) {
      if (run.outcome() != Outcome.AGREES) {
        text.append("              ").append(run.run()).append(": ").append(run.message());
        text.append('\n');
      }
    }
    differing(result.answers(), text);
  }

  private static void differing(List<Answer> answers, StringBuilder text) {
    for (Answer a : answers) {
      if (a.outcome() == Outcome.DIFFERS) {
        text.append(
            String.format(
                Locale.ROOT,
                "              %s of %s: computed %.9g, simulated %.9g %s, tolerance %.3g\n",
                a.expectation().meaning(),
                a.expectation().subject(),
                a.expectation().value(),
                a.simulated(),
                a.expectation().unit(),
                a.expectation().tolerance()));
      }
    }
  }

  static boolean isAnyMissing(Simulation.Outcomes outcomes) {
    return Stream.concat(
            outcomes.designs().stream().flatMap(d -> d.studies().stream()),
            outcomes.fabrics().stream().flatMap(f -> f.studies().stream()))
        .anyMatch(s -> s.outcome() == Outcome.MISSING);
  }
}
