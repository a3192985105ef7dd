package dev.shoreline.pipeline;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.FabricChecker;
import dev.shoreline.check.FabricConformance;
import dev.shoreline.emit.FabricEmitter;
import dev.shoreline.emit.FabricEmitters;
import dev.shoreline.emit.fabric.FabricReportEmitter;
import dev.shoreline.emit.study.FabricStudyEmitter;
import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.model.fabric.Tier;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.simulate.FabricStudies;
import dev.shoreline.simulate.FabricStudySource;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.simulate.run.StudyRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Checks fabrics, and makes the folders that hold their outputs, beside those of the designs. */
final class FabricFolder {
  private final OutputNames names;
  private final Path out;
  private final Shoreline.Progress progress;
  private final List<String> failures;

  /**
   * @param names that know the folders of all designs
   * @param failures outputs that could not be made are added, each in one sentence
   */
  FabricFolder(OutputNames names, Path out, Shoreline.Progress progress, List<String> failures) {
    this.names = names;
    this.out = out;
    this.progress = progress;
    this.failures = failures;
  }

  /** The fabrics whose switches are all among some designs, judged. */
  static List<FabricConformance> check(List<Fabric> stated, List<Conformance> designs) {
    Map<String, Analysis> analyses = new LinkedHashMap<>();
    designs.forEach(c -> analyses.put(c.analysis().design().qualifiedName(), c.analysis()));
    return stated.stream()
        .filter(f -> f.tiers().stream().map(Tier::design).allMatch(analyses::containsKey))
        .map(f -> FabricAnalysis.of(f, d -> Objects.requireNonNull(analyses.get(d))))
        .map(FabricChecker::check)
        .toList();
  }

  /** The files an emitter makes. */
  static Map<String, byte[]> render(FabricConformance fabric, String emitterId) {
    Map<String, byte[]> files = new TreeMap<>();
    FabricEmitters.all().stream()
        .filter(e -> e.id().equals(emitterId))
        .forEach(e -> e.emit(fabric, files::put));
    return files;
  }

  /** Ids of all outputs of a fabric. */
  static List<String> outputs() {
    return FabricEmitters.all().stream().map(FabricEmitter::id).toList();
  }

  /** Ids of the studies among them. */
  static List<String> studies() {
    return FabricStudies.all().stream().map(FabricStudySource::id).toList();
  }

  /**
   * Writes the outputs of fabrics.
   *
   * @param only ids of the outputs wanted; all when empty
   * @return folders by qualified name of the fabric
   */
  Map<String, Path> build(List<FabricConformance> fabrics, List<String> only) {
    Map<String, Path> folders = new LinkedHashMap<>();
    List<FabricEmitter> emitters =
        FabricEmitters.all().stream().filter(e -> isWanted(e.id(), only)).toList();
    long done = 0;
    long total = (long) fabrics.size() * emitters.size();
    for (FabricConformance fabric : fabrics) {
      Path folder = folderOf(fabric);
      for (FabricEmitter emitter : emitters) {
        progress.step(fabric.analysis().fabric().name() + " " + emitter.id(), done++, total);
        write(emitter, fabric, folder);
      }
      if (!emitters.isEmpty()) {
        folders.put(fabric.analysis().fabric().qualifiedName(), folder);
      }
    }
    return folders;
  }

  /**
   * Writes and runs the studies of fabrics, and the reports with the answers.
   *
   * @param only ids of the studies wanted; all when empty
   */
  List<Simulation.SimulatedFabric> simulate(
      List<FabricConformance> fabrics, List<String> only, StudyRunner runner) {
    List<FabricStudySource> sources =
        FabricStudies.all().stream().filter(s -> isWanted(s.id(), only)).toList();
    List<Simulation.SimulatedFabric> simulated = new ArrayList<>();
    long done = 0;
    long total = (long) fabrics.size() * sources.size();
    for (FabricConformance fabric : sources.isEmpty() ? List.<FabricConformance>of() : fabrics) {
      String name = fabric.analysis().fabric().name();
      Path folder = folderOf(fabric);
      List<StudyResult> results = new ArrayList<>();
      for (FabricStudySource source : sources) {
        progress.step(name + " " + source.id(), done++, total);
        write(new FabricStudyEmitter(source), fabric, folder);
        try {
          results.add(runner.run(source.study(fabric)));
        } catch (IOException e) {
          failures.add(source.id() + " of " + name + " was not run: " + Shoreline.reason(e));
        }
      }
      write(new FabricReportEmitter(results), fabric, folder);
      simulated.add(new Simulation.SimulatedFabric(fabric, folder, results));
    }
    return simulated;
  }

  private static boolean isWanted(String id, List<String> only) {
    return only.isEmpty() || only.contains(id);
  }

  private Path folderOf(FabricConformance fabric) {
    return out.resolve(names.folderOf(fabric.analysis().fabric()));
  }

  private void write(FabricEmitter emitter, FabricConformance fabric, Path folder) {
    OutputFolder output = new OutputFolder(folder);
    String what = emitter.id() + " of " + fabric.analysis().fabric().name();
    try {
      emitter.emit(fabric, output);
      output.commit();
    } catch (IOException e) {
      failures.add(what + " was not written to " + folder + ": " + Shoreline.reason(e));
    } catch (RuntimeException | StackOverflowError e) {
      // An emitter's fault must not cost the outputs of the others.
      failures.add(what + " could not be made, please report it: " + e);
    }
  }
}
