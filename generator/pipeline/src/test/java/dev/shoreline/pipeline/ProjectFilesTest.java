package dev.shoreline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {
  @TempDir Path folder;

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private List<String> find(Path... roots) {
    return List.copyOf(ProjectFiles.find(List.of(roots), folder, diagnostics).keySet());
  }

  private void file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }

  @Test
  void findsSpecsInTheOrderOfTheirPathsAndPassesOverBuildFolders() throws IOException {
    file("b.shore");
    file("a/z.shore");
    file("a/readme.md");
    file("target/x.shore");
    file("a/node_modules/x.shore");
    file(".git/x.shore");
    assertThat(find(folder)).containsExactly("a/z.shore", "b.shore");
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void doesNotFollowLinksToFolders() throws IOException {
    file("a/z.shore");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    assertThat(find(folder)).containsExactly("a/z.shore");
  }

  @Test
  void pathsAreNeverAbsolute() throws IOException {
    file("a/z.shore");
    file("b/y.shore");
    Path base = folder.resolve("a");
    assertThat(ProjectFiles.find(List.of(folder.resolve("b")), base, diagnostics).keySet())
        .containsExactly("../b/y.shore");
  }

  @Test
  void aMissingPlaceIsAMessage() {
    assertThat(find(folder.resolve("nowhere"))).isEmpty();
    assertThat(diagnostics).singleElement().matches(d -> d.id().equals("file.Missing"));
  }
}
