package dev.shoreline.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadableTest {
  @TempDir private Path base;

  @Test
  void copiesCanBeReadAndNotChanged() throws Exception {
    Readable readable = new Readable(base);
    String uri = readable.uri("library", "1f", "std/parts/a.shore", "text").orElseThrow();
    Path file = Path.of(URI.create(uri));

    assertThat(file).hasContent("text").isEqualTo(base.resolve("library-1f/std/parts/a.shore"));
    assertThat(Files.getPosixFilePermissions(file)).doesNotContain(PosixFilePermission.OWNER_WRITE);
    assertThat(readable.libraryPath(file)).contains("std/parts/a.shore");
    assertThat(readable.libraryPath(base.resolve("pages-1f/x.md"))).isEmpty();
    assertThat(readable.libraryPath(Path.of("elsewhere.shore"))).isEmpty();
  }

  @Test
  void aPathThatLeadsOutIsRefused() {
    assertThat(new Readable(base).uri("library", "1f", "../../evil.shore", "text")).isEmpty();
    assertThat(base).isEmptyDirectory();
  }

  @Test
  void aFolderThatCannotBeWrittenGivesNothing() throws Exception {
    Path file = Files.writeString(base.resolve("file"), "");

    assertThat(new Readable(file).uri("library", "1f", "a.shore", "text")).isEmpty();
  }

  @Test
  void aDigestTellsTextsApart() {
    assertThat(Readable.digest(List.of("a", "b")))
        .hasSize(12)
        .isNotEqualTo(Readable.digest(List.of("ab")));
  }
}
