package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code shoreline compare} as a user meets it. */
class CompareCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;
  private Path box;

  private int run(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), words);
  }

  /** Two designs: the box that init makes, and one that asks for more than it gives. */
  @BeforeEach
  void twoDesigns() throws IOException {
    box = folder.resolve("box");
    assertThat(run("init", box)).isEqualTo(ExitCode.CLEAN);
    String text = Files.readString(box.resolve("design.shore"));
    Files.writeString(
        box.resolve("hungry.shore"),
        text.replace("design Box", "design Hungry").replace("800 Gb/s <= 6 W", "800 Gb/s <= 3 W"));
  }

  @Test
  void putsDesignsSideBySide() {
    assertThat(run("compare", box)).as(err.toString()).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString())
        .contains("A Box", "B Hungry")
        .containsPattern("Bandwidth of the box +12.8 Tb/s +12.8 Tb/s")
        .containsPattern("Fail +0 +1\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void designsStandInTheOrderAskedFor() {
    assertThat(run("compare", box, "--design", "Hungry", "--design", "Box")).isZero();
    assertThat(out.toString()).contains("A Hungry").contains("B Box");
  }

  @ParameterizedTest
  @CsvSource({"md,# Route comparison", "csv,'Group,Row,Unit'", "json,{", "html,<!DOCTYPE html>"})
  void formsHoldNothingElse(String format, String start) {
    assertThat(run("compare", box, "--format", format)).isZero();
    assertThat(out.toString()).startsWith(start).contains("Hungry").endsWith("\n");
    // Nothing was built, so that nothing can be linked to.
    assertThat(out.toString()).doesNotContain("report.html");
  }

  @Test
  void outHasAllFormsAndTheReportsTheyLeadTo() throws IOException {
    Path result = folder.resolve("out");
    assertThat(run("compare", box, "--out", result)).isZero();
    assertThat(out.toString()).contains("compare.html");
    assertThat(result.toFile().list()).containsExactlyInAnyOrder("box", "compare", "hungry");
    assertThat(result.resolve("compare").toFile().list())
        .containsExactlyInAnyOrder(
            "compare.txt", "compare.md", "compare.csv", "compare.json", "compare.html");
    String page = Files.readString(result.resolve("compare/compare.html"));
    String target = "../hungry/conformance/report.html";
    assertThat(page).contains("href=\"" + target + "#figure-power-optics\"");
    assertThat(Files.readString(result.resolve("compare").resolve(target)))
        .contains("id=\"figure-power-optics\"");
  }

  @Test
  void outIsTheSameTwice() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    assertThat(run("compare", box, "--out", one, "--as-of", "2026-12-01")).isZero();
    assertThat(run("compare", box, "--out", two, "--as-of", "2026-12-01")).isZero();
    assertThat(files(one)).hasSize(15).isEqualTo(files(two));
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path p : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(p).toString(), Files.readString(p));
      }
    }
    return files;
  }

  @Test
  void scaleTakesABandwidthInAnySpelling() {
    for (Object[] size : new Object[][] {{"25.6", "Tb/s"}, {"25.6Tb/s"}, {"25600 Gb/s"}}) {
      Object[] args = Stream.concat(Stream.of("compare", "--scale"), Stream.of(size)).toArray();
      Object[] all = Stream.concat(Stream.of(args), Stream.of(box)).toArray();
      assertThat(run(all)).as(err.toString()).isZero();
      assertThat(out.toString())
          .startsWith("Power, cost, mass, flow, input current and faults are scaled")
          .contains("scaled to 25.6")
          .contains("Energy per bit of the box");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"5 W", "0 Tb/s", "-1 Tb/s", "much", "1 Tb/s/mm", "1e99 Tb/s", ""})
  void aScaleThatIsNoBandwidthIsExplained(String size) {
    assertThat(run("compare", box, "--scale", size)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--scale takes a bandwidth above zero, as 102.4 Tb/s");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aScaleWithoutASizeIsExplained() {
    assertThat(run("compare", box, "--scale")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--scale");
  }

  @Test
  void oneDesignIsNoComparison() {
    assertThat(run("compare", box, "--design", "Box")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("two designs or more, and there is only Box");
  }

  @Test
  void aDesignThatIsNotThereIsNamed() {
    assertThat(run("compare", box, "--design", "Box", "--design", "Bax"))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(err.toString()).contains("there is no design Bax");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void brokenSpecsAreNotCompared() throws IOException {
    Files.writeString(
        box.resolve("broken.shore"), "package box\npart P : Asic { power 3 volts }\n");
    Path result = folder.resolve("out");
    assertThat(run("compare", box, "--out", result)).isEqualTo(ExitCode.FINDINGS);
    assertThat(err.toString()).contains("volts");
    assertThat(out.toString()).isEmpty();
    assertThat(result).doesNotExist();
  }

  @Test
  void missingInputIsAUsageError() {
    assertThat(run("compare", folder.resolve("nowhere"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("there is no file or folder");
  }

  @Test
  void outputsThatCannotBeWrittenAreNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    assertThat(run("compare", box, "--out", file)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .contains("the comparison was not written to")
        .doesNotContain("\tat ");
    assertThat(file).hasContent("in the way");
  }

  private void stating(String text) throws IOException {
    Files.writeString(box.resolve("compare.shore"), "package box\n" + text);
  }

  @Test
  void statementsSayWhatIsCompared() throws IOException {
    stating(
        """
        compare Sizes "Both boxes" scaled to 25.6 Tb/s { Hungry  Box as baseline }
        compare Plain { Box Hungry }
        """);
    assertThat(run("compare", box)).as(err.toString()).isZero();
    assertThat(out.toString())
        .startsWith("Both boxes\n")
        .contains("A Hungry", "B Box (baseline)", "scaled to 25.6 Tb/s", "(x 1)")
        .contains("\n\nPlain\n", "A Box ");

    assertThat(run("compare", box, "--name", "Plain", "--format", "md")).isZero();
    assertThat(out.toString()).startsWith("# Route comparison: Plain\n").doesNotContain("scaled");

    // A size given by hand stands in place of the statement's.
    assertThat(run("compare", box, "--name", "box.Sizes", "--scale", "51.2", "Tb/s")).isZero();
    assertThat(out.toString()).contains("scaled to 51.2 Tb/s").doesNotContain("25.6");

    assertThat(run("compare", box, "--design", "Hungry", "--design", "Box")).isZero();
    assertThat(out.toString()).contains("A Hungry").doesNotContain("Both boxes", "baseline");
  }

  @Test
  void statementsAreWrittenUnderTheirNames() throws IOException {
    stating("compare BothBoxes { Hungry Box }\ncompare Plain { Box Hungry }\n");
    Path result = folder.resolve("out");
    assertThat(run("compare", box, "--out", result)).isZero();
    assertThat(out.toString())
        .contains(result.resolve("compare/both-boxes.html") + "\n")
        .contains(result.resolve("compare/plain.html") + "\n");
    assertThat(result.resolve("compare").toFile().list()).hasSize(10);
    assertThat(Files.readString(result.resolve("compare/both-boxes.html")))
        .contains("../hungry/conformance/report.html");
    Path built = folder.resolve("built");
    assertThat(run("build", box, "--out", built, "--summary")).isEqualTo(ExitCode.FINDINGS);
    assertThat(out.toString()).endsWith(built.resolve("compare/plain.html") + "\n");
    assertThat(Files.readString(built.resolve("compare/plain.csv")))
        .isEqualTo(Files.readString(result.resolve("compare/plain.csv")));
    assertThat(run("build", box, "--out", built, "--format", "json")).isEqualTo(ExitCode.FINDINGS);
    assertThat(out.toString()).doesNotContain("plain.html");
  }

  @Test
  void whatNameCannotMeanIsExplained() throws IOException {
    stating("compare Sizes { Hungry Box }\ncompare Plain { Box Hungry }\n");
    assertThat(run("compare", box, "--name", "Size")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("no compare statement Size; there are Sizes, Plain");
    assertThat(run("compare", box, "--name", "Sizes", "--design", "Box")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--name and --design exclude each other");
    assertThat(run("compare", box, "--format", "csv")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("holds one comparison; --name picks one of Sizes, Plain");
    assertThat(out.toString()).isEmpty();
    assertThat(run("compare", box, "--format", "csv", "--name", "Sizes")).isZero();
    Files.delete(box.resolve("compare.shore"));
    assertThat(run("compare", box, "--name", "Sizes")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("there is no compare statement Sizes\n");
  }

  @Test
  void helpShowsLinesThatRun() {
    assertThat(run("compare", "--help")).isZero();
    assertThat(out.toString()).contains("Try:", "shoreline compare examples", "--scale");
  }
}
