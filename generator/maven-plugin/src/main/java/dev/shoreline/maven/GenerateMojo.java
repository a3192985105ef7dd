package dev.shoreline.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the outputs of all designs: one folder for each design or fabric, and the comparisons that
 * specs ask for. Failing verdicts are part of the outputs and do not fail this goal; specs with
 * errors do.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class GenerateMojo extends OutputMojo {
  /** Where outputs go. */
  @Parameter(
      property = "shoreline.outputDirectory",
      defaultValue = "${project.build.directory}/generated-resources/shoreline",
      required = true)
  File outputDirectory;

  /** Adds the outputs to the resources of the project, so that its jar has them. */
  @Parameter(property = "shoreline.addResource", defaultValue = "true")
  boolean addResource;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    super.run();
    if (addResource) {
      Resource resource = new Resource();
      resource.setDirectory(folder().toString());
      project.addResource(resource);
    }
  }

  @Override
  Path folder() {
    return outputDirectory.toPath().toAbsolutePath().normalize();
  }

  @Override
  List<String> wanted() {
    return outputs;
  }
}
