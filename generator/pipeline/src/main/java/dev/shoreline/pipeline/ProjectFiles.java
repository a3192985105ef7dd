package dev.shoreline.pipeline;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The .shore files of a project: all that stand under its folders, in the order of their paths.
 * Build folders and hidden folders are passed over, and symbolic links to folders are not followed,
 * so that a link cannot lead out of the project or round in circles.
 */
public final class ProjectFiles {
  private static final Set<String> PASSED_OVER = Set.of("target", "node_modules", "build", "out");

  private final TreeMap<String, Path> files = new TreeMap<>();
  private final List<Diagnostic> diagnostics;

  private ProjectFiles(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * @param roots files or folders, as given on the command line
   * @param base what paths in messages are relative to
   * @return path as shown to the path on disk, sorted
   */
  static TreeMap<String, Path> find(List<Path> roots, Path base, List<Diagnostic> diagnostics) {
    ProjectFiles found = new ProjectFiles(diagnostics);
    for (Path root : roots) {
      found.add(root, base);
    }
    return found.files;
  }

  private void add(Path root, Path base) {
    if (Files.isRegularFile(root)) {
      files.put(shown(root, base), root);
      return;
    }
    if (!Files.isDirectory(root)) {
      String path = shown(root, base);
      diagnostics.add(
          Diagnostic.error(
              "file.Missing", Span.startOf(path), "there is no file or folder " + path));
      return;
    }
    List<Path> here = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Collector(root, here, unreadable));
    } catch (IOException e) {
      unreadable.add(root);
    }
    unreadable.forEach(p -> unreadable(shown(p, base)));
    here.forEach(p -> files.put(shown(p, base), p));
  }

  private void unreadable(String path) {
    diagnostics.add(
        Diagnostic.error("file.Unreadable", Span.startOf(path), path + " cannot be read"));
  }

  /** A path as messages show it: relative to the base, never absolute, with forward slashes. */
  public static String shown(Path path, Path base) {
    Path absolute = path.toAbsolutePath().normalize();
    boolean sameDrive = Objects.equals(absolute.getRoot(), base.getRoot());
    Path shown = sameDrive ? base.relativize(absolute) : path.getFileName();
    String text = String.valueOf(shown).replace('\\', '/');
    return text.isEmpty() ? "." : text;
  }

  /** Whether a folder of this name below the one asked for is passed over. */
  public static boolean isPassedOver(String name) {
    return name.startsWith(".") || PASSED_OVER.contains(name);
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> found;
    private final List<Path> unreadable;

    Collector(Path root, List<Path> found, List<Path> unreadable) {
      this.root = root;
      this.found = found;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      if (dir.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      String name = String.valueOf(dir.getFileName());
      return isPassedOver(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(".shore")) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
