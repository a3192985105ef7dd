package dev.shoreline.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.sonatype.plexus.build.incremental.BuildContext;

/** What every goal has: a project, its folder of specs, and the word that nothing is to be done. */
abstract class SpecMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Component BuildContext buildContext;

  /**
   * The folder of the project's own specs. All `.shore` files below it form one project. They are
   * always read as UTF-8.
   */
  @Parameter(
      property = "shoreline.sourceDirectory",
      defaultValue = "${project.basedir}/src/main/shoreline",
      required = true)
  File sourceDirectory;

  /** Does nothing when true. */
  @Parameter(property = "shoreline.skip", defaultValue = "false")
  boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped: shoreline.skip is set.");
      return;
    }
    if (!Files.isDirectory(sources())) {
      // A parent project has no specs; a folder that somebody named and that is not there is wrong.
      if (!sources().equals(base().resolve("src/main/shoreline"))) {
        throw new MojoExecutionException("There is no folder " + sources() + ".");
      }
      getLog().info("No specs: there is no folder src/main/shoreline.");
      return;
    }
    run();
  }

  abstract void run() throws MojoExecutionException, MojoFailureException;

  final Path sources() {
    return sourceDirectory.toPath().toAbsolutePath().normalize();
  }

  /** What paths in messages are relative to. */
  final Path base() {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  /** Whether an IDE runs the goal, and wants markers in place of a failed build. */
  final boolean isInIde() {
    return !buildContext
        .getClass()
        .getName()
        .equals("org.sonatype.plexus.build.incremental.DefaultBuildContext");
  }
}
