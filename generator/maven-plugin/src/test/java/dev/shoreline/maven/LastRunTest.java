package dev.shoreline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastRunTest {
  @TempDir private Path folder;

  private Path file;
  private Path out;

  @BeforeEach
  void runOnce() throws IOException {
    file = folder.resolve("target/check");
    out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("a b.txt"), "text");
    assertThat(new LastRun(file).stands("f1", out)).as("a first run").isFalse();
    new LastRun(file)
        .remember("f1", "1 design", Map.of("a b.txt", Fingerprint.of("text".getBytes())));
  }

  @Test
  void standsWhileInputsAndOutputsAreTheSame() {
    LastRun last = new LastRun(file);
    assertThat(last.stands("f1", out)).isTrue();
    assertThat(last.stands("f2", out)).isFalse();
    assertThat(last.summary()).isEqualTo("1 design");
    assertThat(last.outputs()).containsExactly("a b.txt");
  }

  @Test
  void doesNotStandWhenAnOutputIsLostOrWasEdited() throws IOException {
    Files.writeString(out.resolve("a b.txt"), "edited");
    assertThat(new LastRun(file).stands("f1", out)).isFalse();
    Files.delete(out.resolve("a b.txt"));
    assertThat(new LastRun(file).stands("f1", out)).isFalse();
  }

  @Test
  void aFileThatIsNoMemoryIsNone() throws IOException {
    Files.write(file, new byte[] {(byte) 0xFF, 0});
    assertThat(new LastRun(file).stands("f1", out)).isFalse();
    Files.write(file, List.of("f1"));
    assertThat(new LastRun(file).stands("f1", out)).isFalse();
  }
}
