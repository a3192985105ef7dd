package dev.shoreline.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The .shore files of spec libraries. A library is a jar (or folder) on the class path that has the
 * entry {@value #MARKER}; the standard library is one of them, and a company's own are no
 * different.
 */
public final class LibraryFiles {
  static final String MARKER = "META-INF/shoreline/library";

  private LibraryFiles() {}

  /**
   * Texts by path inside their library, read when asked for. The first library with a path wins.
   */
  static TreeMap<String, Supplier<String>> onClassPath(ClassLoader loader) {
    TreeMap<String, Supplier<String>> files = new TreeMap<>();
    try {
      for (URL marker : Collections.list(loader.getResources(MARKER))) {
        list(marker).forEach((path, text) -> files.putIfAbsent(path, text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the spec libraries on the class path cannot be listed", e);
    }
    return files;
  }

  private static TreeMap<String, Supplier<String>> list(URL marker) throws IOException {
    if (marker.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return inJar(jar);
      }
    }
    try {
      Path root = Path.of(marker.toURI());
      for (int up = MARKER.split("/").length; up > 0; up--) {
        root = parent(root);
      }
      return inFolder(root);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  /** A library is small and its jar is closed at once, so its texts are read together. */
  private static TreeMap<String, Supplier<String>> inJar(JarFile jar) throws IOException {
    TreeMap<String, Supplier<String>> files = new TreeMap<>();
    List<JarEntry> entries = new ArrayList<>(Collections.list(jar.entries()));
    for (JarEntry entry : entries) {
      if (entry.getName().endsWith(".shore") && entry.getSize() <= Texts.LARGEST) {
        try (InputStream in = jar.getInputStream(entry)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          files.put(entry.getName(), () -> text);
        }
      }
    }
    return files;
  }

  private static TreeMap<String, Supplier<String>> inFolder(Path root) throws IOException {
    TreeMap<String, Supplier<String>> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path p : (Iterable<Path>) walk.filter(f -> f.toString().endsWith(".shore"))::iterator) {
        String text = Files.readString(p, StandardCharsets.UTF_8);
        files.put(root.relativize(p).toString().replace('\\', '/'), () -> text);
      }
    }
    return files;
  }
}
