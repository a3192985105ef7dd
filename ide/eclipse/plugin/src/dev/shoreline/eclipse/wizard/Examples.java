package dev.shoreline.eclipse.wizard;

import dev.shoreline.eclipse.ShorelinePlugin;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;

/** The examples that ship with Shoreline, nested in this bundle. */
final class Examples {
  private static final String FOLDER = "examples/";

  private Examples() {}

  /**
   * One example.
   *
   * @param title first sentence of its README
   */
  record Example(String folder, String title) {}

  /**
   * All that hold specs themselves, by folder name; a build of Maven is no project of this kind.
   */
  static List<Example> all() throws IOException {
    List<Example> examples = new ArrayList<>();
    Enumeration<String> folders = bundle().getEntryPaths(FOLDER);
    for (String path : folders == null ? List.<String>of() : Collections.list(folders)) {
      URL readme = bundle().getEntry(path + "README.md");
      if (readme != null && bundle().findEntries(path, "*.shore", false) != null) {
        String name = path.substring(FOLDER.length(), path.length() - 1);
        examples.add(new Example(name, title(readme)));
      }
    }
    examples.sort(Comparator.comparing(Example::folder));
    return examples;
  }

  private static String title(URL readme) throws IOException {
    try (InputStream in = readme.openStream()) {
      String prose =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .dropWhile(line -> line.isBlank() || line.startsWith("#"))
              .takeWhile(line -> !line.isBlank())
              .collect(Collectors.joining(" "));
      int end = prose.indexOf(". ");
      return (end < 0 ? prose : prose.substring(0, end)).replaceAll("[`*]", "");
    }
  }

  /** Copies the files of an example into a project. */
  static void copy(Example example, IProject project, IProgressMonitor monitor)
      throws CoreException {
    String folder = FOLDER + example.folder() + "/";
    Enumeration<String> files = bundle().getEntryPaths(folder);
    for (String path : files == null ? List.<String>of() : Collections.list(files)) {
      if (path.endsWith("/")) {
        continue;
      }
      IFile file = project.getFile(new Path(path.substring(folder.length())));
      try (InputStream in = bundle().getEntry(path).openStream()) {
        file.create(in, true, monitor);
      } catch (IOException e) {
        throw new CoreException(Status.error("Cannot read the example " + path, e));
      }
    }
  }

  private static Bundle bundle() {
    return ShorelinePlugin.get().getBundle();
  }
}
