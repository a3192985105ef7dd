package dev.shoreline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisibleLibrariesTest {
  private static final String PARTS =
      """
      package acme

      part Supply : Psu {
        power 400 W
      }
      """;

  private static final String BOX =
      """
      import acme.*

      design Box {
        board {
          psu[1..4] : Supply
        }
      }
      """;

  @TempDir private Path folder;

  private Path jar(String name, Map<String, String> entries) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private Path library(String name, String path, String text) throws IOException {
    return jar(name, Map.of(LibraryFiles.MARKER, "", path, text));
  }

  private Shoreline.Checked check(Path... libraries) throws IOException {
    Path box = Files.createDirectories(folder.resolve("box"));
    Files.writeString(box.resolve("box.shore"), BOX);
    return Shoreline.check(
        new Shoreline.Request(
            List.of(box),
            folder,
            LocalDate.of(2026, 12, 1),
            List.of(),
            Shoreline.Progress.NONE,
            List.of(libraries)));
  }

  private static List<String> ids(Shoreline.Checked checked) {
    return checked.spec().stream().map(Diagnostic::id).toList();
  }

  @Test
  void aProjectSeesTheFilesOfAJar() throws IOException {
    Shoreline.Checked checked = check(library("acme-1.jar", "acme/parts.shore", PARTS));
    assertThat(ids(checked)).isEmpty();
    assertThat(checked.designs()).hasSize(1);
    assertThat(ids(check())).contains("link.UnknownName");
  }

  @Test
  void aFolderIsALibraryTooIfItIsMarked() throws IOException {
    Path acme = folder.resolve("classes");
    Files.createDirectories(acme.resolve("META-INF/shoreline"));
    Files.writeString(acme.resolve("parts.shore"), PARTS);
    assertThat(ids(check(acme))).contains("library.NoMarker");
    Files.writeString(acme.resolve(LibraryFiles.MARKER), "");
    assertThat(ids(check(acme))).isEmpty();
  }

  @Test
  void aJarWithoutTheMarkerIsNoLibrary() throws IOException {
    Shoreline.Checked checked = check(jar("acme-1.jar", Map.of("acme/parts.shore", PARTS)));
    assertThat(checked.spec())
        .filteredOn(d -> d.id().equals("library.NoMarker"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.isError()).isTrue();
              assertThat(d.message())
                  .isEqualTo(
                      "acme-1.jar is no spec library: it has no entry META-INF/shoreline/library");
            });
  }

  @Test
  void whatIsNotThereOrIsNoJarIsAnError() throws IOException {
    Path noJar = Files.writeString(folder.resolve("acme-2.jar"), "no jar");
    Shoreline.Checked checked = check(folder.resolve("acme-1.jar"), noJar);
    assertThat(checked.spec())
        .filteredOn(d -> d.id().equals("library.Unreadable"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "the spec library acme-1.jar is not there or cannot be read",
            "the spec library acme-2.jar is not there or cannot be read");
  }

  @Test
  void ofTwoDifferentFilesOfOnePathTheFirstCountsAndAWarningSaysSo() throws IOException {
    Path first = library("acme-1.jar", "parts.shore", PARTS);
    Path second = library("other-1.jar", "parts.shore", PARTS.replace("acme", "other"));
    Shoreline.Checked checked = check(first, second);
    assertThat(checked.isBroken()).isFalse();
    assertThat(checked.spec())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.id()).isEqualTo("library.SamePath");
              assertThat(d.span().file()).isEqualTo("parts.shore");
              assertThat(d.message()).contains("acme-1.jar is used", "other-1.jar is not");
            });
    assertThat(ids(check(second, first))).contains("library.SamePath", "link.UnknownName");
    assertThat(ids(check(first, library("again-1.jar", "parts.shore", PARTS)))).isEmpty();
  }

  @Test
  void noLibraryReplacesAFileOfTheStandardLibrary() throws IOException {
    String path = Project.inMemory(Map.of()).libraryTexts().keySet().iterator().next();
    Project project =
        Project.inMemory(
            Map.of(), List.of(library("acme-1.jar", path, "package std.kinds\n")), List.of());
    assertThat(project.libraryTexts().get(path)).isNotEqualTo("package std.kinds\n");
    assertThat(project.diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly("library.SamePath");
  }
}
