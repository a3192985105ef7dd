package dev.shoreline.tests.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of this project as they lie in the work tree, whatever folder a test is started from.
 * The system property {@value #ROOT} names another tree.
 */
public final class Repository {
  public static final String ROOT = "shoreline.root";

  /** Folders that hold what is made, not what is written. */
  private static final Set<String> MADE =
      Set.of("target", ".git", "node_modules", ".idea", ".settings");

  private Repository() {}

  /**
   * The root folder: the nearest one above the current folder that holds the language and the
   * tests.
   */
  public static Path root() {
    String given = System.getProperty(ROOT);
    if (given != null) {
      return Path.of(given).toAbsolutePath().normalize();
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path p = here; p != null; p = p.getParent()) {
      if (Files.isDirectory(p.resolve("language")) && Files.isDirectory(p.resolve("tests"))) {
        return p;
      }
    }
    throw new IllegalStateException(
        "not inside the work tree; name it with -D" + ROOT + "=FOLDER: " + here);
  }

  /**
   * Every file below a folder whose name ends so, sorted by path; folders of made files left out.
   */
  public static List<Path> files(Path folder, String ending) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              boolean made =
                  !dir.equals(folder) && MADE.contains(String.valueOf(dir.getFileName()));
              return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && file.toString().endsWith(ending)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(found);
    return found;
  }

  /** The folders directly below one, sorted by name; folders of made files left out. */
  public static List<Path> folders(Path folder) {
    try (var children = Files.list(folder)) {
      return children
          .filter(Files::isDirectory)
          .filter(p -> !MADE.contains(String.valueOf(p.getFileName())))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path as tests are named and messages are written: from the root, with forward slashes. */
  public static String shown(Path file) {
    return root().relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  public static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
