package dev.shoreline.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder for outputs in the making. Closing it removes it with all that is still in it. */
final class Staging implements AutoCloseable {
  private final Path folder;

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** A new one below a folder, which is made if it is not there. */
  static Staging in(Path parent) throws IOException {
    return new Staging(Files.createTempDirectory(Files.createDirectories(parent), ".shoreline-"));
  }

  Path folder() {
    return folder;
  }

  /**
   * Brings another folder in line with this one: files that differ are replaced, those of an
   * earlier run that are not made any more are removed, all others are left alone.
   *
   * @param earlier paths of the files that the earlier run wrote
   * @return the digest of each file by its path, with forward slashes
   */
  Map<String, String> moveTo(Path target, List<String> earlier) throws IOException {
    TreeMap<String, String> written = new TreeMap<>();
    for (Path file : files()) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      byte[] content = Files.readAllBytes(file);
      written.put(path, Fingerprint.of(content));
      Path place = target.resolve(path);
      if (!Files.isRegularFile(place) || !Arrays.equals(Files.readAllBytes(place), content)) {
        Files.createDirectories(parent(place));
        Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (String path : earlier) {
      Path outdated = target.resolve(path).normalize();
      if (!written.containsKey(path) && outdated.startsWith(target)) {
        Files.deleteIfExists(outdated);
        removeEmpty(outdated, target);
      }
    }
    return written;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void removeEmpty(Path removed, Path target) throws IOException {
    for (Path up = parent(removed); !up.equals(target); up = parent(up)) {
      if (!Files.isDirectory(up)) {
        continue;
      }
      try (Stream<Path> children = Files.list(up)) {
        if (children.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(up);
    }
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("no parent: " + path);
    }
    return parent;
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
