package dev.shoreline.simulate.optical;

import dev.shoreline.simulate.StudyFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A script that is the same for every design and reads its figures from tables. */
enum ShippedScript {
  READ_ROWS("read_rows.m"),
  LANE_LEVELS("lane_levels.m"),
  LANE_BER("lane_ber.m"),
  LINK_BUDGET("link_budget.m"),
  PAM4_BER("pam4_ber.m"),
  FEED_TREE("feed_tree.py");

  private final String file;

  ShippedScript(String file) {
    this.file = file;
  }

  /** Name in the study's folder. */
  String file() {
    return file;
  }

  StudyFile load() {
    try (InputStream in = ShippedScript.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + file);
      }
      return new StudyFile(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
