package dev.shoreline.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one execution of a goal knows of its last run that succeeded: a text file of the
 * fingerprint, the summary, and the digest of each file written.
 */
final class LastRun {
  private static final String NONE = "";

  private final Path file;
  private final String fingerprint;
  private final String summary;
  private final TreeMap<String, String> outputs = new TreeMap<>();

  LastRun(Path file) {
    this.file = file;
    List<String> lines = lines(file);
    this.fingerprint = lines.size() < 2 ? NONE : lines.get(0);
    this.summary = lines.size() < 2 ? NONE : lines.get(1);
    for (String line : lines.subList(Math.min(2, lines.size()), lines.size())) {
      int space = line.indexOf(' ');
      if (space > 0) {
        outputs.put(line.substring(space + 1), line.substring(0, space));
      }
    }
  }

  /** A file that cannot be read is no memory, and the goal does its work again. */
  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Whether it had these inputs and its outputs are still as it left them below a folder. */
  boolean stands(String fingerprintNow, Path folder) {
    return fingerprint.equals(fingerprintNow)
        && outputs.entrySet().stream().allMatch(o -> isAsLeft(folder, o.getKey(), o.getValue()));
  }

  private static boolean isAsLeft(Path folder, String path, String digest) {
    try {
      return Fingerprint.of(Files.readAllBytes(folder.resolve(path))).equals(digest);
    } catch (IOException e) {
      return false;
    }
  }

  String summary() {
    return summary;
  }

  /** Paths of the files that it wrote, relative to its folder. */
  List<String> outputs() {
    return new ArrayList<>(outputs.keySet());
  }

  /**
   * @param written digest of each file by its path
   */
  void remember(String fingerprintNow, String summaryNow, Map<String, String> written)
      throws IOException {
    List<String> lines = new ArrayList<>(List.of(fingerprintNow, summaryNow));
    new TreeMap<>(written).forEach((path, digest) -> lines.add(digest + " " + path));
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new NoSuchFileException(file.toString());
    }
    Files.createDirectories(folder);
    Files.write(file, lines);
  }
}
