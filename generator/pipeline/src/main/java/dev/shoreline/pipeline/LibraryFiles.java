package dev.shoreline.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The .shore files of spec libraries. A library is a jar or folder that has the entry {@value
 * #MARKER}; the standard library is one of them, and a company's own are no different.
 */
public final class LibraryFiles {
  public static final String MARKER = "META-INF/shoreline/library";

  private static final String ENDING = ".shore";

  private LibraryFiles() {}

  /** The libraries on a class path, in its order. */
  static List<SpecLibrary> onClassPath(ClassLoader loader) {
    List<SpecLibrary> libraries = new ArrayList<>();
    try {
      for (URL marker : Collections.list(loader.getResources(MARKER))) {
        libraries.add(markedBy(marker));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the spec libraries on the class path cannot be listed", e);
    }
    return libraries;
  }

  /**
   * The library in a jar or folder; empty when it has no marker and so is none.
   *
   * @throws IOException when it is not there or is no jar
   */
  public static Optional<SpecLibrary> at(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      boolean marked = Files.isRegularFile(place.resolve(MARKER));
      return marked ? Optional.of(inFolder(place)) : Optional.empty();
    }
    if (!Files.isRegularFile(place)) {
      throw new NoSuchFileException(nameOf(place));
    }
    try (JarFile jar = new JarFile(place.toFile(), false)) {
      return jar.getEntry(MARKER) == null ? Optional.empty() : Optional.of(inJar(place, jar));
    }
  }

  /**
   * Whether a jar or folder has specs in it, be it a library or not.
   *
   * @throws IOException as {@link #at}
   */
  public static boolean holdsSpecs(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      try (Stream<Path> walk = Files.walk(place)) {
        return walk.anyMatch(f -> f.toString().endsWith(ENDING));
      }
    }
    try (JarFile jar = new JarFile(place.toFile(), false)) {
      return jar.stream().anyMatch(e -> e.getName().endsWith(ENDING));
    }
  }

  private static SpecLibrary markedBy(URL marker) throws IOException {
    if (marker.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return inJar(Path.of(jar.getName()), jar);
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
  private static SpecLibrary inJar(Path place, JarFile jar) throws IOException {
    TreeMap<String, Supplier<String>> files = new TreeMap<>();
    List<JarEntry> entries = new ArrayList<>(Collections.list(jar.entries()));
    for (JarEntry entry : entries) {
      if (entry.getName().endsWith(ENDING) && entry.getSize() <= Texts.LARGEST) {
        try (InputStream in = jar.getInputStream(entry)) {
          // The size that a jar states need not be true.
          byte[] content = in.readNBytes((int) Texts.LARGEST);
          String text = new String(content, StandardCharsets.UTF_8);
          files.put(entry.getName(), () -> text);
        }
      }
    }
    return new SpecLibrary(nameOf(place), files);
  }

  private static SpecLibrary inFolder(Path root) throws IOException {
    TreeMap<String, Supplier<String>> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path p : (Iterable<Path>) walk.filter(f -> f.toString().endsWith(ENDING))::iterator) {
        String text = Files.readString(p, StandardCharsets.UTF_8);
        files.put(root.relativize(p).toString().replace('\\', '/'), () -> text);
      }
    }
    return new SpecLibrary(nameOf(root), files);
  }

  private static String nameOf(Path place) {
    return String.valueOf(place.toAbsolutePath().normalize().getFileName());
  }
}
