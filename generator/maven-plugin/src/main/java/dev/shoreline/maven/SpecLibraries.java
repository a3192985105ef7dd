package dev.shoreline.maven;

import dev.shoreline.pipeline.LibraryFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** The spec libraries among the dependencies of a project, in the order of its pom. */
final class SpecLibraries {
  private SpecLibraries() {}

  static List<Path> of(Collection<Artifact> dependencies, Log log) throws MojoExecutionException {
    List<Path> libraries = new ArrayList<>();
    for (Artifact dependency : dependencies) {
      File file = dependency.getFile();
      if (file == null) {
        continue; // not resolved for this goal's scope
      }
      if (!file.exists()) {
        log.warn(
            dependency.getId()
                + " is a module of this build and has no jar yet; if it is a spec library, build up"
                + " to the phase package.");
      } else if (file.isDirectory() || file.getName().endsWith(".jar")) {
        add(dependency, file.toPath(), libraries, log);
      }
    }
    return libraries;
  }

  private static void add(Artifact dependency, Path place, List<Path> libraries, Log log)
      throws MojoExecutionException {
    try {
      if (LibraryFiles.at(place).isPresent()) {
        libraries.add(place);
      } else if (LibraryFiles.holdsSpecs(place)) {
        log.warn(
            dependency.getId()
                + " holds .shore files but is no spec library, for it has no entry "
                + LibraryFiles.MARKER
                + "; its specs are not read.");
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The dependency " + dependency.getId() + " cannot be read: " + place, e);
    }
  }
}
