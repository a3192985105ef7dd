package dev.shoreline.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UrisTest {
  @Test
  void readsWhatClientsWrite() {
    Path file = Path.of("/a b/c.shore").toAbsolutePath().normalize();

    assertThat(Uris.file("file:///a%20b/c.shore")).contains(file);
    assertThat(Uris.file("file:/a%20b/c.shore")).contains(file);
    assertThat(Uris.file("file:///a b/c.shore")).contains(file);
    assertThat(Uris.file("file:///a%20b/x/../c.shore")).contains(file);
    assertThat(Uris.file("untitled:Untitled-1")).isEmpty();
  }
}
