package dev.shoreline.pipeline;

import dev.shoreline.emit.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.TreeMap;

/**
 * Collects what one emitter writes and then moves it into place. Nothing of an emitter that fails
 * half-way reaches the folder, and each file appears whole or not at all.
 */
final class OutputFolder implements Output {
  private final Path folder;
  private final TreeMap<String, byte[]> files = new TreeMap<>();

  OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public void file(String path, byte[] content) {
    Path target = folder.resolve(path).normalize();
    if (path.isEmpty()
        || path.indexOf('\\') >= 0
        || !target.startsWith(folder)
        || target.equals(folder)) {
      throw new IllegalArgumentException("an output may not lie outside its folder: " + path);
    }
    files.put(path, content);
  }

  /** The paths collected, in order. */
  Iterable<String> paths() {
    return files.keySet();
  }

  /** Writes every file beside its place under a temporary name, then moves all of them. */
  void commit() throws IOException {
    if (files.isEmpty()) {
      return;
    }
    Files.createDirectories(folder);
    Path staging = Files.createTempDirectory(folder, ".shoreline-");
    try {
      for (var entry : files.entrySet()) {
        Path temporary = staging.resolve(entry.getKey());
        Files.createDirectories(parent(temporary));
        Files.write(temporary, entry.getValue());
      }
      for (String path : files.keySet()) {
        Path target = folder.resolve(path);
        Files.createDirectories(parent(target));
        move(staging.resolve(path), target);
      }
    } finally {
      delete(staging);
    }
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("no parent: " + path);
    }
    return parent;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path root) {
    try {
      Files.walkFileTree(root, new Deleter());
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary folder cannot be removed: " + root, e);
    }
  }

  private static final class Deleter extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
      Files.delete(dir);
      return FileVisitResult.CONTINUE;
    }
  }
}
