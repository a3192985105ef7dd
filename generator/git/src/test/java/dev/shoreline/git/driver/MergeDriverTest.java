package dev.shoreline.git.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.git.driver.MergeDriver.Way;
import dev.shoreline.merge.Labels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeDriverTest {
  private static final String BASE = "part P : Q {\n  a 1 W\n  b 2 W\n}\n";
  private static final Labels LABELS = new Labels("mine", "yours");

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
  }

  private MergeDriver.Outcome merge(MergeDriver driver, String base, String ours, String theirs)
      throws IOException {
    Path result = file("ours", ours);
    return driver.merge(file("base", base), result, file("theirs", theirs), result, LABELS, 7);
  }

  private String merged() throws IOException {
    return Files.readString(folder.resolve("ours"), StandardCharsets.ISO_8859_1);
  }

  @Test
  void specsAreMergedByElements() throws IOException {
    MergeDriver.Outcome outcome =
        merge(new MergeDriver(), BASE, BASE.replace("1 W", "3 W"), BASE.replace("2 W", "4 W"));
    assertThat(outcome).isEqualTo(new MergeDriver.Outcome(Way.BY_ELEMENTS, 0));
    assertThat(merged()).isEqualTo("part P : Q {\n  a 3 W\n  b 4 W\n}\n");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("base", "ours", "theirs");
  }

  @Test
  void whatIsNoSpecIsMergedByLines() throws IOException {
    MergeDriver.Outcome outcome =
        merge(new MergeDriver(), "a {\nb\nc\nd\ne\n", "a {\nB\nc\nd\ne\n", "a {\nb\nc\nd\nE\n");
    assertThat(outcome).isEqualTo(new MergeDriver.Outcome(Way.BY_LINES, 0));
    assertThat(merged()).isEqualTo("a {\nB\nc\nd\nE\n");
    outcome = merge(new MergeDriver(), "x {\n", "y {\n", "z {");
    assertThat(outcome).isEqualTo(new MergeDriver.Outcome(Way.BY_LINES, 1));
    assertThat(merged()).isEqualTo("<<<<<<< mine\ny {\n=======\nz {\n>>>>>>> yours\n");
  }

  @Test
  void aFaultOfTheElementMergeLosesNothing() throws IOException {
    MergeDriver broken =
        new MergeDriver(
            (base, ours, theirs, labels, size) -> {
              throw new IllegalStateException("a fault");
            });
    MergeDriver.Outcome outcome =
        merge(broken, BASE, BASE.replace("1 W", "3 W"), BASE.replace("1 W", "4 W"));
    assertThat(outcome).isEqualTo(new MergeDriver.Outcome(Way.BY_LINES, 1));
    assertThat(merged()).contains("a 3 W").contains("a 4 W").contains("<<<<<<< mine");
    MergeDriver deep =
        new MergeDriver(
            (base, ours, theirs, labels, size) -> {
              throw new StackOverflowError();
            });
    assertThat(merge(deep, BASE, BASE, BASE + "x").way()).isEqualTo(Way.BY_LINES);
  }

  @Test
  void bytesThatAreNoTextComeOutAsTheyAre() throws IOException {
    MergeDriver.Outcome outcome =
        merge(new MergeDriver(), "a\nb\nc\n", "a\u00ff\nb\nc\n", "a\nb\nc\u00fe\n");
    assertThat(outcome.way()).isEqualTo(Way.BY_LINES);
    assertThat(merged()).isEqualTo("a\u00ff\nb\nc\u00fe\n");
  }

  @Test
  void linesKeepTheirEndsOfOurs() throws IOException {
    merge(new MergeDriver(), "a {\nb\nc\n", "A {\r\nb\r\nc", "a {\nb\nc\nd\n");
    assertThat(merged()).isEqualTo("A {\r\nb\r\nc\r\nd");
  }

  @Test
  void hugeTextsAreOneConflict() throws IOException {
    String many = "{\n".repeat(LineMerge.LONGEST + 1);
    MergeDriver.Outcome outcome =
        merge(new MergeDriver(), many, many + "ours\n", "theirs\n" + many);
    assertThat(outcome.conflicts()).isEqualTo(1);
    assertThat(merged())
        .isEqualTo("<<<<<<< mine\n" + many + "ours\n=======\ntheirs\n" + many + ">>>>>>> yours\n");
  }

  @Test
  void whatCannotBeReadChangesNothing() throws IOException {
    Path ours = file("ours", "mine");
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> new MergeDriver().merge(none, ours, ours, ours, LABELS, 7))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(merged()).isEqualTo("mine");
  }

  @Test
  void theTextThatIsComparedIsLaidOut() {
    assertThat(TextConversion.convert("part P:Q {\n a 1 W\n}".getBytes(StandardCharsets.UTF_8)))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("part P : Q {\n  a 1 W\n}\n");
    byte[] open = "part P : Q {".getBytes(StandardCharsets.UTF_8);
    assertThat(TextConversion.convert(open)).isEqualTo(open);
    byte[] noText = {'p', (byte) 0xff, 0};
    assertThat(TextConversion.convert(noText)).isEqualTo(noText);
    assertThat(TextConversion.convert(new byte[0])).isEmpty();
  }
}
