package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Formatting;
import dev.shoreline.pipeline.Shoreline;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that are missing, closed, too large or in the way. */
class BadPlacesTest {
  private static final String SPEC =
      """
      part Supply : Psu {
        power 400 W
      }

      design Box {
        board {
          psu[1..4] : Supply
        }
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void spec() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("box")).resolve("box.shore"), SPEC);
  }

  private Shoreline.Checked check(Path... roots) {
    Shoreline.Checked checked = BadInputTest.checkIn(folder, List.of(roots));
    BadInputTest.assertQuiet(Example.messages(checked));
    return checked;
  }

  private static String only(Shoreline.Checked checked) {
    assertThat(checked.diagnostics()).hasSize(1);
    Diagnostic d = checked.diagnostics().get(0);
    return d.severity().label()
        + "["
        + d.id()
        + "] "
        + d.span()
        + " "
        + d.message()
        + (d.hint().isEmpty() ? "" : " (" + d.hint() + ")");
  }

  @Test
  void aMissingFile() {
    assertThat(only(check(folder.resolve("nothing.shore"))))
        .isEqualTo(
            "error[file.Missing] nothing.shore:1:1 there is no file or folder nothing.shore");
  }

  @Test
  void aMissingFileBesideAnother() {
    Shoreline.Checked checked = check(folder.resolve("box"), folder.resolve("boxx"));
    assertThat(only(checked)).startsWith("error[file.Missing] boxx:1:1 ");
    assertThat(checked.designs()).hasSize(1);
    assertThat(checked.isBroken()).isTrue();
  }

  @Test
  void aFolderWithoutSpecs() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(only(check(empty)))
        .isEqualTo(
            "error[file.NoSpecs] empty:1:1 there are no .shore files in empty"
                + " (shoreline init FOLDER makes a spec to start from)");
  }

  @Test
  void aFileThatCannotBeRead() throws IOException {
    Path away = folder.resolve("box/away.shore");
    Files.createSymbolicLink(away, folder.resolve("gone.shore"));
    assertThat(only(check(folder.resolve("box"))))
        .isEqualTo("error[file.Unreadable] box/away.shore:1:1 box/away.shore cannot be read");
  }

  /** Who may read everything, as root may, reads it; everyone else is told. */
  @Test
  void aFolderThatCannotBeRead() throws IOException {
    Path closed = Files.createDirectories(folder.resolve("box/closed"));
    Files.writeString(closed.resolve("more.shore"), "part More : Supply\n");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      Shoreline.Checked checked = check(folder.resolve("box"));
      if (Files.isReadable(closed)) {
        assertThat(checked.diagnostics()).isEmpty();
      } else {
        assertThat(only(checked))
            .isEqualTo("error[file.Unreadable] box/closed:1:1 box/closed cannot be read");
      }
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFolderNamedLikeASpec() throws IOException {
    Files.createDirectories(folder.resolve("box/inner.shore"));
    assertThat(check(folder.resolve("box")).diagnostics()).isEmpty();
  }

  @Test
  void aLinkThatLeadsInCircles() throws IOException {
    Files.createSymbolicLink(folder.resolve("box/again"), folder.resolve("box"));
    assertThat(check(folder.resolve("box")).diagnostics()).isEmpty();
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    assertThat(only(check(loop))).startsWith("error[file.Missing] loop:1:1 ");
  }

  @Test
  void aFileOfMoreThan64MiB() throws IOException {
    Path large = folder.resolve("large.shore");
    sparse(large, 64L * 1024 * 1024 + 1);
    assertThat(only(check(large)))
        .isEqualTo(
            "error[file.TooLarge] large.shore:1:1 the file is larger than 64 MiB"
                + " (split it; files of one package see each other)");
  }

  @Test
  void aLargeFileOfNothing() throws IOException {
    Path large = folder.resolve("large.shore");
    sparse(large, 16L * 1024 * 1024);
    assertThat(only(check(large)))
        .isEqualTo(
            "error[syntax.StrayCharacter] large.shore:1:1"
                + " the characters U+0000 and 16777215 more mean nothing here");
  }

  private static void sparse(Path file, long length) throws IOException {
    try (RandomAccessFile f = new RandomAccessFile(file.toFile(), "rw")) {
      f.setLength(length);
    }
  }

  @Test
  void hostileFileNames() throws IOException {
    String name = "=cmd|' C'!A0\n::error::x\u001b[31m<script>.shore";
    Files.writeString(folder.resolve("box").resolve(name), "part Other : Psu {\n  powr 3 W\n}\n");
    Shoreline.Checked checked = check(folder.resolve("box"));
    assertThat(checked.diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly("attribute.NoSuch");
    assertThat(Example.messages(checked))
        .contains("<script>.shore:2:3")
        .doesNotContain("\n::error");
  }

  // -- outputs

  private Map<String, String> failures(Path out) {
    Shoreline.Checked checked = check(folder.resolve("box"));
    assertThat(checked.diagnostics()).isEmpty();
    Shoreline.Built built = Shoreline.build(checked, out, List.of(), Shoreline.Progress.NONE);
    Map<String, String> failures = new TreeMap<>();
    for (String failure : built.failures()) {
      assertThat(failure).doesNotContain("Exception", "please report");
      failures.put(failure.substring(0, failure.indexOf(' ')), failure);
    }
    return failures;
  }

  @Test
  void aFileWhereTheOutputFolderShouldBe() throws IOException {
    Path out = Files.writeString(folder.resolve("out"), "keep me");
    assertThat(failures(out).keySet()).containsExactlyInAnyOrderElementsOf(Shoreline.emitters());
    assertThat(failures(out).get("bom"))
        .startsWith("bom of Box was not written to " + out.resolve("box"))
        .contains("a file stands where a folder is needed");
    assertThat(out).hasContent("keep me");
  }

  @Test
  void anOutputFolderThatRefusesWrites() {
    Path out = Path.of("/proc/self");
    if (!Files.isDirectory(out)) {
      out = folder.resolve("box/box.shore");
    }
    assertThat(failures(out).keySet()).containsExactlyInAnyOrderElementsOf(Shoreline.emitters());
    assertThat(failures(out).get("bom"))
        .startsWith("bom of Box was not written to " + out.resolve("box"));
  }

  /** One output that cannot be written says so; the others are there, and what was there stays. */
  @Test
  void oneOutputInTheWay() throws IOException {
    Path out = folder.resolve("out");
    assertThat(failures(out)).isEmpty();
    Map<String, byte[]> before = contents(out);
    Files.delete(out.resolve("box/simulation/thermal/README.md"));
    Files.createDirectories(out.resolve("box/simulation/thermal/README.md/in the way"));
    Map<String, String> failures = failures(out);
    assertThat(failures.keySet()).containsExactly("thermal");
    assertThat(failures.get("thermal")).startsWith("thermal of Box was not written to ");
    Map<String, byte[]> after = contents(out);
    before.keySet().removeIf(p -> p.endsWith("thermal/README.md"));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((path, bytes) -> assertThat(after.get(path)).as(path).isEqualTo(bytes));
  }

  private static Map<String, byte[]> contents(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path p : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        contents.put(folder.relativize(p).toString(), Files.readAllBytes(p));
      }
    }
    return contents;
  }

  @Test
  void brokenSpecsLeaveEarlierOutputsAlone() throws IOException {
    Path out = folder.resolve("out");
    assertThat(failures(out)).isEmpty();
    Map<String, byte[]> before = contents(out);
    Files.writeString(folder.resolve("box/box.shore"), SPEC.replace("400 W", "400 Wat"));
    Shoreline.Checked checked = check(folder.resolve("box"));
    assertThat(checked.isBroken()).isTrue();
    Shoreline.Built built = Shoreline.build(checked, out, List.of(), Shoreline.Progress.NONE);
    assertThat(built.folders()).isEmpty();
    Map<String, byte[]> after = contents(out);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((path, bytes) -> assertThat(after.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void aDesignThatIsNotThere() {
    Shoreline.Checked checked =
        Shoreline.check(
            new Shoreline.Request(
                List.of(folder.resolve("box")),
                folder,
                Example.AS_OF,
                List.of("Bux"),
                Shoreline.Progress.NONE));
    assertThat(only(checked)).isEqualTo("error[design.Unknown] (no place) there is no design Bux");
    assertThat(checked.designs()).isEmpty();
  }

  @Test
  void designsOfOneNameGetFoldersOfTheirOwn() throws IOException {
    for (String site : List.of("a", "b")) {
      Files.writeString(
          folder.resolve("box/" + site + ".shore"), "package " + site + "\n\n" + SPEC);
    }
    Shoreline.Checked checked = check(folder.resolve("box"));
    Path out = folder.resolve("out");
    Shoreline.Built built = Shoreline.build(checked, out, List.of("bom"), Shoreline.Progress.NONE);
    assertThat(built.failures()).isEmpty();
    assertThat(built.folders()).hasSize(3);
    assertThat(built.folders().values()).doesNotHaveDuplicates();
  }

  // -- formatting

  @Test
  void formattingLeavesWhatItCannotRead() throws IOException {
    byte[] bytes = {'p', 'a', 'r', 't', (byte) 0xFF};
    Path bad = Files.write(folder.resolve("box/bad.shore"), bytes);
    assertThat(Formatting.run(List.of(folder), folder, true))
        .extracting(Formatting.Outcome::path, Formatting.Outcome::change)
        .containsExactly(
            tuple("box/bad.shore", Formatting.Change.NOT_READABLE_AS_SPEC),
            tuple("box/box.shore", Formatting.Change.NONE));
    assertThat(bad).hasBinaryContent(bytes);
    assertThat(Files.readString(folder.resolve("box/box.shore"), StandardCharsets.UTF_8))
        .isEqualTo(SPEC);
  }
}
