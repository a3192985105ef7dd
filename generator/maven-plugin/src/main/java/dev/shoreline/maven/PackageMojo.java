package dev.shoreline.maven;

import dev.shoreline.pipeline.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Makes a spec library of the project's specs: a jar that other projects name as a dependency. It
 * is the artifact of a project of packaging `shoreline-library`, and attached to any other.
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends SpecMojo {
  private static final String LIBRARY_PACKAGING = "shoreline-library";

  @Component MavenProjectHelper projectHelper;

  /** Of the attached jar; a project of packaging `shoreline-library` has none. */
  @Parameter(property = "shoreline.classifier", defaultValue = "shoreline", required = true)
  String classifier;

  /**
   * The folder inside the jar that all specs are below. Two libraries that a project uses together
   * may not have different files of one path, so it is best left at the name of the artifact.
   */
  @Parameter(
      property = "shoreline.libraryFolder",
      defaultValue = "${project.artifactId}",
      required = true)
  String libraryFolder;

  /** An ISO 8601 time or seconds since 1970 that entries of the jar carry. */
  @Parameter(defaultValue = "${project.build.outputTimestamp}")
  @Nullable String outputTimestamp;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    boolean isMain = project.getPackaging().equals(LIBRARY_PACKAGING);
    String ending = isMain ? ".jar" : "-" + classifier + ".jar";
    Path jar =
        Path.of(project.getBuild().getDirectory())
            .resolve(project.getBuild().getFinalName() + ending);
    try {
      Map<String, byte[]> specs = specs();
      if (specs.isEmpty()) {
        throw new MojoFailureException("There are no .shore files in " + sources() + ".");
      }
      Optional<Instant> time = WaiverDay.timestamp(outputTimestamp);
      byte[] content = time.map(SpecJar::new).orElseGet(SpecJar::new).of(specs);
      if (Files.isRegularFile(jar) && Arrays.equals(Files.readAllBytes(jar), content)) {
        getLog().info("Up to date: library of " + specs.size() + " specs.");
      } else {
        Files.createDirectories(Path.of(project.getBuild().getDirectory()));
        Files.write(jar, content);
        getLog().info("Wrote library of " + specs.size() + " specs to " + jar + ".");
      }
    } catch (IOException e) {
      throw new MojoExecutionException("The library cannot be written to " + jar + ".", e);
    }
    if (isMain) {
      project.getArtifact().setFile(jar.toFile());
    } else {
      projectHelper.attachArtifact(project, "jar", classifier, jar.toFile());
    }
  }

  /** Content by path in the jar. */
  private Map<String, byte[]> specs() throws IOException, MojoFailureException {
    Project own = Project.onDisk(List.of(sources()), sources());
    if (!own.diagnostics().isEmpty()) {
      throw new MojoFailureException(own.diagnostics().get(0).message());
    }
    TreeMap<String, byte[]> specs = new TreeMap<>();
    for (String path : own.texts().keySet()) {
      String folder = libraryFolder.isBlank() ? "" : libraryFolder.strip() + "/";
      specs.put(folder + path, Files.readAllBytes(sources().resolve(path)));
    }
    return specs;
  }
}
