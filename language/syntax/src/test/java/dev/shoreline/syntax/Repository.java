package dev.shoreline.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The .shore files of this repository, wherever they lie. */
public final class Repository {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
  private static final Set<String> SKIPPED =
      Set.of("target", ".git", "node_modules", "corpus", "bad");

  private Repository() {}

  public static Stream<SourceFile> specs() {
    TreeSet<Path> found = new TreeSet<>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return SKIPPED.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(".shore")) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().map(Repository::read);
  }

  private static SourceFile read(Path file) {
    try {
      String path = ROOT.relativize(file).toString().replace('\\', '/');
      return SourceFile.of(path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
