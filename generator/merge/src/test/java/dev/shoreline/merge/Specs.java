package dev.shoreline.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The specs of the examples and of the standard library. */
final class Specs {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

  private Specs() {}

  static List<String> all() {
    TreeMap<String, String> texts = new TreeMap<>();
    for (String folder : List.of("examples", "language/library/src/main/shoreline")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          boolean isBuilt = ROOT.relativize(file).toString().contains("target");
          if (!isBuilt && file.toString().endsWith(".shore")) {
            texts.put(file.toString(), Files.readString(file));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(texts.values());
  }
}
