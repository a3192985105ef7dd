package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.StudyFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A script of ours that is the same for every design. */
enum Script {
  READ_CHANNELS("read_channels.py"),
  SCREENING("screening.m");

  private final String file;

  Script(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  StudyFile content() {
    try (InputStream in = Script.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks " + file);
      }
      return new StudyFile(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
