package dev.shoreline.simulate;

import java.nio.charset.StandardCharsets;

/**
 * One input file.
 *
 * @param name plain name within the study's folder, made by the program, never taken from a spec
 */
public record StudyFile(String name, byte[] content) {
  public StudyFile {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9_.-]*")) {
      throw new IllegalArgumentException("no file name: " + name);
    }
  }

  public static StudyFile text(String name, String content) {
    return new StudyFile(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
