package dev.shoreline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  @TempDir Path folder;

  @Test
  void nothingAppearsBeforeCommit() throws IOException {
    OutputFolder output = new OutputFolder(folder);
    output.text("a/b.txt", "text");
    assertThat(folder).isEmptyDirectory();
    output.commit();
    assertThat(folder.resolve("a/b.txt")).hasContent("text");
    assertThat(folder.toFile().list()).containsExactly("a");
  }

  @Test
  void replacesWhatWasThere() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "old");
    OutputFolder output = new OutputFolder(folder);
    output.text("b.txt", "new");
    output.commit();
    assertThat(folder.resolve("b.txt")).hasContent("new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/etc/x", "a/../../x", "", ".", "a\\..\\..\\x"})
  void refusesToLeaveTheFolder(String path) {
    OutputFolder output = new OutputFolder(folder);
    assertThatThrownBy(() -> output.text(path, "text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("outside");
  }

  @Test
  void aFileInTheWayLeavesNothingHalfWritten() throws IOException {
    Files.writeString(folder.resolve("bom"), "a file where a folder is needed");
    OutputFolder output = new OutputFolder(folder);
    output.text("bom/bom.csv", "text");
    assertThatThrownBy(output::commit).isInstanceOf(IOException.class);
    assertThat(folder.resolve("bom")).hasContent("a file where a folder is needed");
    assertThat(folder.toFile().list()).containsExactly("bom");
  }
}
