package dev.shoreline.maven;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every goal has that judges designs: spec libraries, and a day for their waivers. */
abstract class DatedMojo extends SpecMojo {
  /**
   * The day on which waivers are judged, as `2027-03-01`. Default: the day of
   * `project.build.outputTimestamp`, else today (UTC).
   */
  @Parameter(property = "shoreline.asOf")
  @Nullable String asOf;

  /** An ISO 8601 time or seconds since 1970, as other Maven plugins take it. */
  @Parameter(defaultValue = "${project.build.outputTimestamp}")
  @Nullable String outputTimestamp;

  final LocalDate day() throws MojoExecutionException {
    return WaiverDay.of(asOf, outputTimestamp, Clock.systemUTC());
  }

  /** Those among the dependencies of the project. */
  final List<Path> libraries() throws MojoExecutionException {
    return SpecLibraries.of(project.getArtifacts(), getLog());
  }
}
