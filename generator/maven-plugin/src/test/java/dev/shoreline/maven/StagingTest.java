package dev.shoreline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
  @TempDir private Path folder;

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void bringsAFolderInLineAndLeavesAllElseAlone() throws IOException {
    Path target = folder.resolve("out");
    write(target.resolve("same.txt"), "same");
    write(target.resolve("box/changed.txt"), "old");
    write(target.resolve("gone/deep/outdated.txt"), "old");
    write(target.resolve("mine.txt"), "mine");
    FileTime before = FileTime.fromMillis(0);
    Files.setLastModifiedTime(target.resolve("same.txt"), before);
    Path outside = folder.resolve("outside.txt");
    write(outside, "outside");

    Map<String, String> written;
    try (Staging staging = Staging.in(folder.resolve("target"))) {
      write(staging.folder().resolve("same.txt"), "same");
      write(staging.folder().resolve("box/changed.txt"), "new");
      write(staging.folder().resolve("box/added.txt"), "added");
      written =
          staging.moveTo(target, List.of("same.txt", "gone/deep/outdated.txt", "../outside.txt"));
    }

    assertThat(written.keySet()).containsExactly("box/added.txt", "box/changed.txt", "same.txt");
    assertThat(written.get("same.txt")).isEqualTo(Fingerprint.of("same".getBytes()));
    assertThat(target.resolve("box/changed.txt")).hasContent("new");
    assertThat(target.resolve("box/added.txt")).hasContent("added");
    assertThat(Files.getLastModifiedTime(target.resolve("same.txt"))).isEqualTo(before);
    assertThat(target.resolve("gone")).doesNotExist();
    assertThat(target.resolve("mine.txt")).hasContent("mine");
    assertThat(outside).as("a memory that somebody tampered with").hasContent("outside");
    assertThat(folder.resolve("target")).isEmptyDirectory();
  }
}
