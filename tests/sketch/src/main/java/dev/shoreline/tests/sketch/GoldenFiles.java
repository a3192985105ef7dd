package dev.shoreline.tests.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares texts with committed files under {@code src/test/resources} of the module under test.
 * With {@code -Dgolden=update} they are rewritten and the test still fails: what nobody has read is
 * not accepted.
 */
public final class GoldenFiles {
  private GoldenFiles() {}

  /** Compares {@code made}, path below the resources to content. */
  public static void check(Map<String, String> made) throws IOException {
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, String> e : made.entrySet()) {
      Path file = Path.of("src/test/resources").resolve(e.getKey());
      String expected = Files.exists(file) ? Files.readString(file) : null;
      boolean update = "update".equals(System.getProperty("golden"));
      if (expected != null && !update) {
        assertThat(e.getValue()).as(e.getKey()).isEqualTo(expected);
      } else if (!e.getValue().equals(expected)) {
        Files.createDirectories(file.getParent());
        Files.write(file, e.getValue().getBytes(StandardCharsets.UTF_8));
        written.add(e.getKey());
      }
    }
    assertThat(written).as("golden files written: read and commit them").isEmpty();
  }
}
