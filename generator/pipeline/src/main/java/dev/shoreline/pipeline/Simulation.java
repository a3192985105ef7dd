package dev.shoreline.pipeline;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.FabricConformance;
import dev.shoreline.emit.Emitter;
import dev.shoreline.emit.bom.BomEmitter;
import dev.shoreline.emit.conformance.ConformanceEmitter;
import dev.shoreline.emit.study.StudyEmitter;
import dev.shoreline.model.Design;
import dev.shoreline.simulate.Studies;
import dev.shoreline.simulate.StudySource;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.Programs;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.simulate.run.StudyRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the simulation inputs of designs, runs whatever simulators are installed, and writes the
 * conformance report with what they answered.
 */
public final class Simulation {
  private Simulation() {}

  /**
   * @param out where outputs go: one folder for each design, as {@code build} names it
   * @param only ids of studies; all when empty
   * @param limit for each run of a simulator
   */
  public record Request(Path out, List<String> only, Duration limit) {
    public Request {
      only = List.copyOf(only);
    }
  }

  /** One design with its studies, in the order of {@link Studies}. */
  public record Simulated(Conformance conformance, Path folder, List<StudyResult> studies) {
    public Simulated {
      studies = List.copyOf(studies);
    }

    public boolean hasFaults() {
      return studies.stream().map(StudyResult::outcome).anyMatch(Outcome::isFault);
    }
  }

  /** One fabric with its studies, in the order of {@code FabricStudies}. */
  public record SimulatedFabric(
      FabricConformance conformance, Path folder, List<StudyResult> studies) {
    public SimulatedFabric {
      studies = List.copyOf(studies);
    }

    public boolean hasFaults() {
      return studies.stream().map(StudyResult::outcome).anyMatch(Outcome::isFault);
    }
  }

  /**
   * @param failures outputs that could not be written, each in one sentence
   */
  public record Outcomes(
      List<Simulated> designs, List<SimulatedFabric> fabrics, List<String> failures) {
    public Outcomes {
      fabrics = List.copyOf(fabrics);
      designs = List.copyOf(designs);
      failures = List.copyOf(failures);
    }
  }

  /** Ids of all studies, as {@code only} takes them. */
  public static List<String> studies() {
    List<String> ids = new ArrayList<>(Studies.all().stream().map(StudySource::id).toList());
    ids.addAll(FabricFolder.studies());
    return ids;
  }

  /** Designs with errors in their specs are not simulated; failing verdicts do not matter. */
  public static Outcomes run(
      Shoreline.Checked checked, Request request, Shoreline.Progress progress) {
    List<Simulated> designs = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    if (checked.isBroken()) {
      return new Outcomes(designs, List.of(), failures);
    }
    OutputNames names = new OutputNames();
    StudyRunner runner = new StudyRunner(new Programs(), request.limit());
    List<StudySource> sources =
        Studies.all().stream()
            .filter(s -> request.only().isEmpty() || request.only().contains(s.id()))
            .toList();
    long total = (long) checked.designs().size() * sources.size();
    long done = 0;
    for (Conformance conformance : checked.designs()) {
      Design design = conformance.analysis().design();
      Path folder = request.out().resolve(names.folderOf(design));
      if (sources.isEmpty()) {
        continue; // only studies of fabrics are wanted
      }
      List<StudyResult> results = new ArrayList<>();
      for (StudySource source : sources) {
        progress.step(design.name() + " " + source.id(), done++, total);
        Shoreline.write(new StudyEmitter(source), conformance, folder, failures);
        try {
          results.add(runner.run(source.study(conformance)));
        } catch (IOException e) {
          failures.add(
              source.id() + " of " + design.name() + " was not run: " + Shoreline.reason(e));
        }
      }
      // The report leads to the bill of materials beside it.
      Shoreline.write(new BomEmitter(), conformance, folder, failures);
      Emitter report = new ConformanceEmitter(results);
      Shoreline.write(report, conformance, folder, failures);
      designs.add(new Simulated(conformance, folder, results));
    }
    List<SimulatedFabric> fabrics =
        new FabricFolder(names, request.out(), progress, failures)
            .simulate(checked.fabrics(), request.only(), runner);
    return new Outcomes(designs, fabrics, failures);
  }
}
