package dev.shoreline.server.session;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.FileOnDisk;
import dev.shoreline.pipeline.Project;
import dev.shoreline.pipeline.ProjectFiles;
import dev.shoreline.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a project come from.
 *
 * @param root the folder; null for a document that is no file
 * @param isDeep whether files in folders below it belong to it: true for a folder of the workspace,
 *     false for the folder of a file that was opened alone
 * @param document URI of the document when there is no folder
 */
public record ProjectSource(@Nullable Path root, boolean isDeep, String document) {

  /** What is on disk. */
  record Loaded(List<FileOnDisk> own, List<SourceFile> library, List<Diagnostic> unread) {}

  static ProjectSource workspaceFolder(Path root) {
    return new ProjectSource(root.toAbsolutePath().normalize(), true, "");
  }

  /** The folder of a file that belongs to no folder of the workspace. */
  static ProjectSource besides(Path file) {
    return new ProjectSource(file.toAbsolutePath().normalize().getParent(), false, "");
  }

  /** One document that is no file. */
  static ProjectSource alone(String uri) {
    return new ProjectSource(null, false, uri);
  }

  /** The path of a file as messages have it; empty if it does not belong to this project. */
  Optional<String> path(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (root == null || !absolute.startsWith(root) || absolute.equals(root)) {
      return Optional.empty();
    }
    Path relative = root.relativize(absolute);
    int folders = relative.getNameCount() - 1;
    if (folders > 0 && !isDeep) {
      return Optional.empty();
    }
    for (int i = 0; i < folders; i++) {
      if (ProjectFiles.isPassedOver(relative.getName(i).toString())) {
        return Optional.empty();
      }
    }
    return Optional.of(relative.toString().replace('\\', '/'));
  }

  Optional<Path> onDisk(String path) {
    return root == null ? Optional.empty() : Optional.of(root.resolve(path));
  }

  String uri(String path) {
    return root == null ? document : root.resolve(path).toUri().toString();
  }

  /**
   * Reads all files.
   *
   * @param libraries jars or folders of spec libraries, relative to the folder
   */
  Loaded load(List<String> libraries) {
    Path base = root == null ? Path.of("").toAbsolutePath() : root;
    List<Path> places = libraries.stream().map(base::resolve).toList();
    Project project = Project.onDisk(roots(), base, places);
    Map<String, List<Diagnostic>> byFile =
        project.diagnostics().stream().collect(Collectors.groupingBy(d -> d.span().file()));
    TreeMap<String, FileOnDisk> own = new TreeMap<>();
    for (SourceFile file : project.own()) {
      List<Diagnostic> its = byFile.remove(file.path());
      own.put(file.path(), new FileOnDisk(file, its == null ? List.of() : its));
    }
    List<Diagnostic> unread = new ArrayList<>(project.diagnostics());
    own.values().forEach(f -> unread.removeAll(f.diagnostics()));
    return new Loaded(List.copyOf(own.values()), project.library(), unread);
  }

  private List<Path> roots() {
    if (root == null || !Files.isDirectory(root)) {
      return List.of();
    }
    if (isDeep) {
      return List.of(root);
    }
    try (Stream<Path> files = Files.list(root)) {
      return files
          .filter(f -> f.toString().endsWith(".shore") && Files.isRegularFile(f))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
