package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a user meets it: what is printed, what is written, and the exit code. */
class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), words);
  }

  private Path box() {
    Path box = folder.resolve("box");
    assertThat(run("init", box)).isEqualTo(ExitCode.CLEAN);
    return box;
  }

  @Test
  void initMakesASpecThatChecksCleanAndIsFormatted() {
    Path box = box();
    assertThat(run("check", box)).as(out.toString()).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("no findings").contains("Box").contains("12.8 Tb/s");
    assertThat(run("fmt", "--check", box)).as(out.toString()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void initTouchesNothingThatIsThere() throws IOException {
    Path box = box();
    Files.writeString(box.resolve("design.shore"), "mine");
    assertThat(run("init", box)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("exists already");
    assertThat(box.resolve("design.shore")).hasContent("mine");
  }

  @Test
  void buildWritesEveryOutputAndATable() {
    Path result = folder.resolve("out");
    assertThat(run("build", box(), "--out", result)).as(out + "" + err).isEqualTo(ExitCode.CLEAN);
    assertThat(result.resolve("box/bom/bom.csv")).isNotEmptyFile();
    assertThat(result.resolve("box/bom/bom.xlsx")).isNotEmptyFile();
    assertThat(result.resolve("box/conformance/report.html")).isNotEmptyFile();
    assertThat(result.resolve("box/simulation/thermal/thermal.cir")).isNotEmptyFile();
    assertThat(out.toString()).contains("report.html");
    assertThat(result.toFile().list()).containsExactly("box");
  }

  @Test
  void onlyLimitsTheOutputs() {
    Path result = folder.resolve("out");
    assertThat(run("build", box(), "--out", result, "--only", "bom")).isEqualTo(ExitCode.CLEAN);
    assertThat(result.resolve("box").toFile().list()).containsExactly("bom");
    assertThat(run("build", box2(), "--only", "bim")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("bim").contains("bom, conformance, sonic, manifold");
  }

  @Test
  void aSpecLibraryIsNamedOnTheCommandLine() throws IOException {
    Path acme = Files.createDirectories(folder.resolve("acme"));
    Path box = box();
    Files.move(box.resolve("parts.shore"), acme.resolve("parts.shore"));
    assertThat(run("check", box)).isEqualTo(ExitCode.FINDINGS);
    assertThat(run("check", box, "--library", acme)).isEqualTo(ExitCode.FINDINGS);
    assertThat(out.toString()).contains("library.NoMarker");
    Files.createDirectories(acme.resolve("META-INF/shoreline"));
    Files.writeString(acme.resolve("META-INF/shoreline/library"), "");
    assertThat(run("check", box, "--library", acme)).as(out.toString()).isEqualTo(ExitCode.CLEAN);
  }

  private Path box2() {
    return folder.resolve("box");
  }

  @Test
  void aBrokenSpecBuildsNothing() throws IOException {
    Path box = box();
    Files.writeString(
        box.resolve("broken.shore"), "package box\npart P : Asic { power 3 volts }\n");
    Path result = folder.resolve("out");
    assertThat(run("build", box, "--out", result)).isEqualTo(ExitCode.FINDINGS);
    assertThat(result).doesNotExist();
    assertThat(out.toString()).contains("volts");
  }

  @Test
  void outputsThatCannotBeWrittenAreNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    assertThat(run("build", box(), "--out", file)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("bom of Box was not written to").doesNotContain("\tat ");
    assertThat(file).hasContent("in the way");
  }

  @Test
  void aFailingRequirementIsAFinding() throws IOException {
    Path box = box();
    Path design = box.resolve("design.shore");
    String text = Files.readString(design);
    Files.writeString(design, text.replace("800 Gb/s <= 6 W", "800 Gb/s <= 3 W"));
    assertThat(run("check", box)).isEqualTo(ExitCode.FINDINGS);
    assertThat(out.toString()).contains("error[Box.power").contains("3 W").contains("1 error");
  }

  @Test
  void fmtChangesOnlyWhatItMust() throws IOException {
    Path box = box();
    Path parts = box.resolve("parts.shore");
    String tidy = Files.readString(parts);
    Files.writeString(parts, tidy.replace("  power ", "      power "));
    assertThat(run("fmt", "--check", box)).isEqualTo(ExitCode.FINDINGS);
    assertThat(out.toString()).contains("not formatted").contains("parts.shore");
    assertThat(run("fmt", box)).isEqualTo(ExitCode.CLEAN);
    assertThat(parts).hasContent(tidy);
    Files.writeString(parts, "part {{{");
    assertThat(run("fmt", box)).isEqualTo(ExitCode.FINDINGS);
    assertThat(parts).hasContent("part {{{");
  }

  @Test
  void explainKnowsRulesStandardsAndLimits() {
    assertThat(run("explain", "closure.LaneLandsTwice")).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("Fails").contains("Passes");
    assertThat(run("explain", "XpoMsa.module-power")).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("400 W");
    assertThat(run("explain", "XpoMsa")).isEqualTo(ExitCode.CLEAN);
    assertThat(run("explain", "list")).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString().lines().count()).isGreaterThan(100);
    assertThat(run("explain", "XpoMsa.modul-power")).isEqualTo(ExitCode.USAGE);
    assertThat(run("explain", "module-power")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("did you mean").contains("XpoMsa.module-power");
  }

  @Test
  void explainKnowsMessagesAndPagesBesideSpecs() throws IOException {
    assertThat(run("explain", "link.UnknownName")).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).startsWith("# link.UnknownName\n\n").contains("import");
    assertThat(run("explain", "waiver.Unused")).isEqualTo(ExitCode.CLEAN);
    Path own = folder.resolve("own");
    Files.createDirectories(own.resolve("rules/House"));
    Files.writeString(
        own.resolve("house.shore"),
        """
        package own
        standard House "House rules" {
          rule no-fans on Fan f "No fans" require f.power <= 1 W
        }
        """);
    assertThat(run("explain", "House.no-fans", own)).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("No fans.").doesNotContain("## Why");
    Files.writeString(
        own.resolve("rules/House/no-fans.md"), "# House.no-fans\n\nQuiet.\n\n## Why\n\nEars.\n");
    assertThat(run("explain", "House.no-fans", own)).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("Quiet.", "f.power <= 1 W", "Ears.");
  }

  @Test
  void explainWritesASite() throws IOException {
    Path site = folder.resolve("site");
    assertThat(run("explain", "--site", site)).as(err.toString()).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString().strip()).isEqualTo(site.resolve("index.html").toString());
    assertThat(site.resolve("rules/XpoMsa.module-power.html")).isNotEmptyFile();
    assertThat(site.resolve("standards/XpoMsa.html")).isNotEmptyFile();
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    assertThat(run("explain", "--site", file)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("the site was not written");
    assertThat(run("explain")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("explain takes an id");
    assertThat(run("explain", "--site", site, folder.resolve("nowhere"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("there is no file or folder");
  }

  @Test
  void asOfDecidesWhetherAWaiverHolds() throws IOException {
    Path box = box();
    Path design = box.resolve("design.shore");
    String text = Files.readString(design).stripTrailing();
    String waived =
        text.replace("800 Gb/s <= 6 W", "800 Gb/s <= 3 W").substring(0, text.length() - 1)
            + "  waive Box.power-optics-per-800-Gb-s because \"prototype\" by \"us\" until 2027-03-01\n}\n";
    Files.writeString(design, waived);
    assertThat(run("check", box, "--as-of", "2027-03-01")).as(out.toString()).isZero();
    assertThat(run("check", box, "--as-of", "2027-03-02")).isEqualTo(ExitCode.FINDINGS);
    assertThat(out.toString()).contains("2027-03-01");
    assertThat(run("check", box, "--as-of", "tomorrow")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("'tomorrow' is no date");
  }

  @Test
  void designSelects() {
    Path box = box();
    assertThat(run("check", box, "--design", "Box")).isZero();
    assertThat(run("check", box, "--design", "Bax")).isEqualTo(ExitCode.FINDINGS);
    assertThat(out.toString()).contains("there is no design Bax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github"})
  void machineFormsHoldNothingElse(String format) throws IOException {
    Path box = box();
    Path design = box.resolve("design.shore");
    Files.writeString(design, Files.readString(design).replace("<= 6 W", "<= 3 W"));
    assertThat(run("check", box, "--format", format)).isEqualTo(ExitCode.FINDINGS);
    String start = format.equals("github") ? "::error " : "{";
    assertThat(out.toString()).startsWith(start).contains("Box.power");
  }

  @Test
  void quietShowsErrorsOnly() {
    assertThat(run("check", box(), "--quiet")).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void summaryShowsTheTableWithoutWarnings() throws IOException {
    Path box = box();
    Path design = box.resolve("design.shore");
    Files.writeString(design, Files.readString(design).replace("<= 6 W", "<= 4.5 W"));
    assertThat(run("check", box)).isZero();
    assertThat(out.toString()).contains("warning[").contains("worst margin");
    assertThat(run("check", box, "--summary")).isZero();
    assertThat(out.toString())
        .doesNotContain("warning[")
        .contains("worst margin")
        .contains("1 warning");
  }

  @Test
  void colourDecoratesAndNothingMore() throws IOException {
    Path box = box();
    Path design = box.resolve("design.shore");
    Files.writeString(design, Files.readString(design).replace("<= 6 W", "<= 3 W"));
    run("check", box, "--color", "never");
    String plain = out.toString();
    run("check", box, "--color", "always");
    assertThat(out.toString()).isNotEqualTo(plain);
    assertThat(out.toString().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void missingInputIsAUsageError() {
    assertThat(run("check", folder.resolve("nowhere"))).isEqualTo(ExitCode.USAGE);
    assertThat(out.toString()).contains("there is no file or folder");
    assertThat(run("check", folder)).isEqualTo(ExitCode.USAGE);
    assertThat(out.toString()).contains("there are no .shore files");
  }

  @Test
  void wrongUsageIsExplained() {
    assertThat(run("chek")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("check").contains("--help");
    assertThat(run("check", "--formt", "json")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--formt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "build", "fmt", "explain", "init"})
  void helpShowsLinesThatRun(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Try:").contains("shoreline " + command);
  }

  @Test
  void versionAndHelp() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("shoreline ");
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Exit codes");
    assertThat(run()).isZero();
  }
}
