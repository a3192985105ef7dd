package dev.shoreline.simulate.fabric.packet;

import dev.shoreline.simulate.StudyFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The driver that is the same for every fabric, and the script that builds it. */
final class Driver {
  static final String SOURCE = "fabric.cc";
  static final String BUILD = "build";
  static final String PROGRAM = "fabric";

  private Driver() {}

  static List<StudyFile> files() {
    return List.of(load(SOURCE), load(BUILD));
  }

  private static StudyFile load(String name) {
    try (InputStream in = Driver.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + name);
      }
      return new StudyFile(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
