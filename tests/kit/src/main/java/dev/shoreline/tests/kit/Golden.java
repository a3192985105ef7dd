package dev.shoreline.tests.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares what a test made with files that a person has read and committed.
 *
 * <p>With {@code -Dgolden=update} the files are rewritten, and the run still fails and lists them:
 * what nobody has read is not accepted. A missing file is written and fails; a file that nothing
 * makes any more fails too.
 */
public final class Golden {
  private Golden() {}

  /** Compares a whole folder with {@code made}: path below the folder to content. */
  public static void check(Path folder, Map<String, String> made) {
    List<String> complaints = new ArrayList<>();
    boolean update = "update".equals(System.getProperty("golden"));
    TreeMap<String, String> expected = read(folder);
    TreeSet<String> paths = new TreeSet<>(expected.keySet());
    paths.addAll(made.keySet());
    for (String path : paths) {
      String actual = made.get(path);
      String wanted = expected.get(path);
      if (actual == null) {
        complaints.add(path + ": nothing makes this any more" + (update ? "; removed" : ""));
        if (update) {
          delete(folder.resolve(path));
        }
      } else if (wanted == null) {
        write(folder.resolve(path), actual);
        complaints.add(path + ": was missing; written, read it and commit it");
      } else if (!wanted.equals(actual)) {
        complaints.add(
            path + ": " + firstDifference(wanted, actual) + (update ? "\n  rewritten" : ""));
        if (update) {
          write(folder.resolve(path), actual);
        }
      }
    }
    if (!complaints.isEmpty()) {
      throw new AssertionError(
          folder.getFileName()
              + ": "
              + complaints.size()
              + " golden files differ (-Dgolden=update rewrites them)\n"
              + String.join("\n", complaints));
    }
  }

  /** Compares one file; the others beside it are left alone. */
  public static void checkFile(Path file, String actual) {
    boolean exists = Files.isRegularFile(file);
    String wanted = exists ? Repository.text(file) : "";
    if (exists && wanted.equals(actual)) {
      return;
    }
    boolean update = "update".equals(System.getProperty("golden"));
    if (update || !exists) {
      write(file, actual);
    }
    throw new AssertionError(
        Repository.shown(file)
            + (exists
                ? ": " + firstDifference(wanted, actual)
                : ": was missing; written, read it and commit it")
            + (exists && update ? "\n  rewritten" : "")
            + (update ? "" : "\n(-Dgolden=update rewrites golden files)"));
  }

  /** The first line in which two texts differ, with its number; for messages of tests. */
  public static String firstDifference(String wanted, String actual) {
    String[] w = wanted.split("\n", -1);
    String[] a = actual.split("\n", -1);
    for (int i = 0; i < Math.max(w.length, a.length); i++) {
      String left = i < w.length ? w[i] : "(end)";
      String right = i < a.length ? a[i] : "(end)";
      if (!left.equals(right)) {
        return "line " + (i + 1) + "\n  expected: " + cut(left) + "\n  actual:   " + cut(right);
      }
    }
    return "differs";
  }

  private static String cut(String line) {
    return line.length() > 300 ? line.substring(0, 300) + "..." : line;
  }

  private static TreeMap<String, String> read(Path folder) {
    TreeMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path p : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        files.put(
            folder.relativize(p).toString().replace('\\', '/'),
            Files.readString(p, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static void write(Path file, String text) {
    try {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
