package dev.shoreline.maven;

import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.pipeline.Simulation;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the conformance report of every design, its bill of materials and the comparisons, with
 * one HTML page that leads to all of them. The default folder is part of the project's site.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class ReportMojo extends OutputMojo {
  /** Where the report goes. */
  @Parameter(
      property = "shoreline.reportDirectory",
      defaultValue = "${project.reporting.outputDirectory}/shoreline",
      required = true)
  File reportDirectory;

  @Override
  Path folder() {
    return reportDirectory.toPath().toAbsolutePath().normalize();
  }

  /** What a person reads: of fabrics everything but the inputs of simulators. */
  @Override
  List<String> wanted() {
    if (!outputs.isEmpty()) {
      return outputs;
    }
    List<String> wanted = new ArrayList<>(List.of("bom", "conformance", "compare"));
    wanted.addAll(Shoreline.fabricEmitters());
    wanted.removeAll(Simulation.studies());
    return wanted;
  }

  @Override
  void complete(Shoreline.Checked checked, Shoreline.Built built, Path staging) throws IOException {
    String name = project.getName() == null ? project.getArtifactId() : project.getName();
    String page = new ReportIndex(name, checked, built, staging).render();
    Files.writeString(staging.resolve("index.html"), page, StandardCharsets.UTF_8);
  }
}
