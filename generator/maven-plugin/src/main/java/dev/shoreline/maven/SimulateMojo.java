package dev.shoreline.maven;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.pipeline.Simulation;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.StudyResult;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes simulation inputs, runs the simulators that are installed, holds their answers against the
 * computed figures and writes the report with both. It runs every time, for its result depends on
 * the programs of the machine.
 */
@Mojo(
    name = "simulate",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class SimulateMojo extends DesignMojo {
  /** Where inputs, answers and reports go. */
  @Parameter(
      property = "shoreline.simulationDirectory",
      defaultValue = "${project.build.directory}/shoreline-simulation",
      required = true)
  File simulationDirectory;

  /** Ids of the studies wanted, for example `thermal,power`; all when empty. */
  @Parameter(property = "shoreline.studies")
  List<String> studies = List.of();

  /** The longest that one run of a simulator may take (s). */
  @Parameter(property = "shoreline.timeLimit", defaultValue = "300")
  int timeLimit;

  /** Fails the build when a simulator that a study needs is not installed. */
  @Parameter(property = "shoreline.requireSimulators", defaultValue = "false")
  boolean requireSimulators;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    refuseWrongParameters();
    Inputs inputs = read();
    Shoreline.Checked checked = inputs.check();
    if (checked.isBroken()) {
      messages(inputs).print(checked.spec().stream().filter(Diagnostic::isError).toList());
      broken(checked.spec());
      return;
    }
    Path out = simulationDirectory.toPath().toAbsolutePath().normalize();
    Simulation.Outcomes outcomes =
        Simulation.run(
            checked,
            new Simulation.Request(out, studies, Duration.ofSeconds(timeLimit)),
            Shoreline.Progress.NONE);
    if (!outcomes.failures().isEmpty()) {
      throw new MojoExecutionException(String.join("\n", outcomes.failures()));
    }
    int failing = told(outcomes);
    buildContext.refresh(simulationDirectory);
    if (failing > 0) {
      throw new MojoFailureException(
          failing + (failing == 1 ? " study" : " studies") + " failed, listed above.");
    }
  }

  private void refuseWrongParameters() throws MojoExecutionException {
    for (String id : studies) {
      if (!Simulation.studies().contains(id)) {
        throw new MojoExecutionException(
            "studies: no study is called '"
                + id
                + "'; there are "
                + String.join(", ", Simulation.studies())
                + ".");
      }
    }
    if (timeLimit < 1) {
      throw new MojoExecutionException("timeLimit: a run takes at least one second.");
    }
  }

  /** Prints a line for each study; returns how many fail the build. */
  private int told(Simulation.Outcomes outcomes) {
    List<SimulationLine> lines = new ArrayList<>();
    outcomes
        .designs()
        .forEach(d -> add(d.conformance().analysis().design().name(), d.studies(), lines));
    outcomes
        .fabrics()
        .forEach(f -> add(f.conformance().analysis().fabric().name(), f.studies(), lines));
    int failing = 0;
    for (SimulationLine line : lines) {
      Outcome outcome = line.result().outcome();
      boolean fails = outcome.isFault() || requireSimulators && outcome == Outcome.MISSING;
      failing += fails ? 1 : 0;
      if (fails) {
        getLog().error(line.text());
      } else {
        getLog().info(line.text());
      }
    }
    return failing;
  }

  private static void add(String subject, List<StudyResult> results, List<SimulationLine> lines) {
    results.forEach(r -> lines.add(new SimulationLine(subject, r)));
  }
}
