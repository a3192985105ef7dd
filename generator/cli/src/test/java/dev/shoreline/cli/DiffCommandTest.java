package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code shoreline diff} as a user meets it, on a real repository. */
class DiffCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path temp;
  private Path box;
  private Commits commits;

  private int run(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), words);
  }

  private int diff(Object... args) {
    return run(
        Stream.concat(Stream.of("diff"), Stream.concat(Stream.of(args), Stream.of("--", box)))
            .toArray());
  }

  /** The box that init makes, committed, with a branch where it is. */
  @BeforeEach
  void committed() throws Exception {
    Path repository = temp.resolve("repo");
    box = repository.resolve("box");
    assertThat(run("init", box)).isZero();
    commits = new Commits(repository);
    commits.commit("box");
    commits.branch("start");
  }

  @AfterEach
  void close() {
    commits.close();
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(box.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(box.resolve(file), text.replace(from, to));
  }

  /** Engines of more power than the box allows. */
  private void morePower() throws IOException {
    edit("parts.shore", "typ 16 W, max 20 W", "typ 30 W, max 35 W");
  }

  @Test
  void theWorkingTreeIsComparedWithHead() throws Exception {
    assertThat(diff("HEAD")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("No difference.");
    morePower();
    assertThat(diff()).isZero();
    assertThat(out.toString())
        .startsWith("HEAD (")
        .contains(") -> working tree\n")
        .contains("newly fail")
        .contains("power of BoxEngine", "typ 16 W, max 20 W", "typ 30 W, max 35 W", "+14 W");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aReformatIsNoChange() throws Exception {
    edit("parts.shore", "max 20 W                 from", "max 20 W from");
    assertThat(diff("--exit-code")).isZero();
    assertThat(out.toString()).contains("No design changes; 1 file differs in text only.");
  }

  @Test
  void revisionsAndRangesAreRead() throws Exception {
    morePower();
    commits.commit("power");
    assertThat(diff("HEAD~1")).isZero();
    assertThat(out.toString()).contains("typ 30 W, max 35 W");
    assertThat(diff("start..main")).isZero();
    assertThat(out.toString()).contains("start (").contains("-> main (").contains("+14 W");
    assertThat(diff("main", "start")).isZero();
    assertThat(out.toString()).contains("-14 W");
    assertThat(diff("HEAD")).isZero();
    assertThat(out.toString()).contains("No difference.");
  }

  @Test
  void againstIsSinceTheBranchBegan() throws Exception {
    morePower();
    commits.commit("main goes on");
    commits.checkout("start");
    assertThat(diff("--against", "main")).isZero();
    assertThat(out.toString())
        .startsWith("merge base of main and HEAD (")
        .contains("No difference.");
    assertThat(diff("main")).isZero();
    assertThat(out.toString()).contains("-14 W");
    assertThat(diff("main...start")).isZero();
    assertThat(out.toString()).contains("No difference.");
  }

  @Test
  void twoFoldersAndTwoFilesNeedNoRepository() throws Exception {
    Path other = temp.resolve("other");
    assertThat(run("init", other)).isZero();
    morePower();
    assertThat(run("diff", other, box)).isZero();
    assertThat(out.toString()).contains("+14 W").doesNotContain("added");
    Path one = temp.resolve("one.shore");
    String text = Files.readString(other.resolve("parts.shore"));
    Files.writeString(
        one, text + Files.readString(other.resolve("design.shore")).split("import .*\n", 2)[1]);
    Path two = temp.resolve("two.shore");
    Files.writeString(two, Files.readString(one).replace("max 250 W", "max 260 W"));
    assertThat(run("diff", one, two)).as(err.toString()).isZero();
    assertThat(out.toString()).contains("power of BoxAsic").contains("max 260 W");
  }

  @ParameterizedTest
  @CsvSource({"text,HEAD (", "md,'### `HEAD ('", "html,<!DOCTYPE html>", "json,{", "sarif,{"})
  void everyFormHoldsTheChange(String format, String start) throws Exception {
    morePower();
    assertThat(diff("--format", format)).isZero();
    assertThat(out.toString()).startsWith(start).endsWith("\n").contains("Box");
  }

  @Test
  void outWritesTheFormOfItsEnding() throws Exception {
    morePower();
    Path file = temp.resolve("new/review.json");
    assertThat(diff("--out", file)).isZero();
    assertThat(out.toString()).isEqualTo(file + System.lineSeparator());
    JsonNode json = new ObjectMapper().readTree(Files.readString(file));
    assertThat(json.at("/summary/changed").asInt()).isEqualTo(1);
    assertThat(file.getParent().toFile().list()).containsExactly("review.json");
    assertThat(diff("--out", temp)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("cannot be written");
  }

  @Test
  void gatesStopWhatTheyAreFor() throws Exception {
    edit("parts.shore", "max 250 W", "max 251 W");
    assertThat(diff("--fail-on", "new-failures")).isZero();
    assertThat(diff("--fail-on", "none")).isZero();
    assertThat(diff("--fail-on", "any-change")).isEqualTo(ExitCode.FINDINGS);
    assertThat(err.toString()).contains("shoreline: designs differ");
    assertThat(diff("--exit-code")).isEqualTo(ExitCode.FINDINGS);
    morePower();
    assertThat(diff("--fail-on", "new-failures")).isEqualTo(ExitCode.FINDINGS);
    assertThat(err.toString()).containsPattern("shoreline: [1-9]\\d* new failures?");
    // Old failures do not stop anybody.
    commits.commit("power");
    edit("parts.shore", "max 251 W", "max 252 W");
    assertThat(diff("--fail-on", "new-failures")).isZero();
    assertThat(diff("--fail-on", "everything")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("none, new-failures and any-change");
  }

  @Test
  void bomAndCategoriesLeaveTheRestOut() throws Exception {
    edit("parts.shore", "max 250 W", "max 251 W");
    edit("design.shore", "oe[1..4] : BoxEngine", "oe[1..5] : BoxEngine");
    assertThat(diff("--bom")).isZero();
    assertThat(out.toString()).contains("BoxEngine", "+1 ea").doesNotContain("251 W", "Totals");
    assertThat(diff("--category", "electrical")).isZero();
    assertThat(out.toString()).contains("251 W").doesNotContain("+1 ea", "Margins");
    assertThat(diff("--category", "optical,bom", "--design", "Box")).isZero();
    assertThat(out.toString()).contains("+1 ea").doesNotContain("251 W");
    assertThat(diff("--bom", "--format", "sarif")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("SARIF holds verdicts");
  }

  @Test
  void onlyTheDesignsAskedForAreJudged() throws Exception {
    String text = Files.readString(box.resolve("design.shore"));
    Files.writeString(box.resolve("hungry.shore"), text.replace("design Box", "design Hungry"));
    commits.commit("two");
    edit("hungry.shore", "800 Gb/s <= 6 W", "800 Gb/s <= 1 W");
    assertThat(diff("--fail-on", "new-failures")).isEqualTo(ExitCode.FINDINGS);
    assertThat(diff("--fail-on", "new-failures", "--design", "Box")).isZero();
    assertThat(out.toString()).contains("No difference.");
  }

  @Test
  void aBrokenSideIsSaidAndTheRestCompared() throws Exception {
    edit("design.shore", "flow    1 L/min", "flow    1 W");
    morePower();
    assertThat(diff("--fail-on", "new-failures")).isEqualTo(ExitCode.FINDINGS);
    assertThat(err.toString())
        .contains("shoreline: in working tree:")
        .contains("box/design.shore:")
        .contains("shoreline: working tree has 1 error");
    assertThat(out.toString()).contains("the comparison is incomplete");
    assertThat(diff()).isZero();
    commits.commit("broken");
    edit("design.shore", "flow    1 W", "flow    1 L/min");
    assertThat(diff("--fail-on", "new-failures", "--format", "json")).isZero();
    assertThat(err.toString()).contains("shoreline: in HEAD (");
    assertThat(new ObjectMapper().readTree(out.toString()).get("incomplete").asBoolean()).isTrue();
  }

  @Test
  void waiversAreJudgedOnTheDayAskedFor() throws Exception {
    edit(
        "design.shore",
        "  require bandwidth",
        "  waive Box.power-optics-per-800-Gb-s\n    because \"prototype\"\n    by \"A\""
            + " until 2027-03-01\n  require bandwidth");
    morePower();
    commits.commit("waived");
    assertThat(diff("HEAD", "--as-of", "2027-06-01")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("No difference.");
    assertThat(diff("HEAD", "--as-of", "2027-06-01", "--as-of-before", "2027-01-01")).isZero();
    assertThat(out.toString()).contains("expired", "2027-03-01", "prototype");
  }

  @Test
  void wrongUseIsSaid() {
    assertThat(diff("strat")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo("shoreline: there is no revision 'strat'; did you mean `start`?\n");
    assertThat(run("diff", temp.resolve("nowhere"), box)).isEqualTo(ExitCode.USAGE);
    assertThat(diff("--as-of", "soon")).isEqualTo(ExitCode.USAGE);
    assertThat(run("diff", "--", temp.resolve("repo/none"))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("file.Missing");
    assertThat(run("diff", "--", temp)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("stands in no Git repository");
  }

  @Test
  void whatGitHandsOverIsComparedInItsFolder() throws Exception {
    Path old = temp.resolve("old_parts.shore");
    Files.copy(box.resolve("parts.shore"), old);
    morePower();
    String id = "0123456789012345678901234567890123456789";
    Path file = box.resolve("parts.shore");
    assertThat(run("diff", file, old, id, "100644", file, id, "100644", "--exit-code")).isZero();
    assertThat(out.toString()).startsWith("before -> now").contains("Box", "+14 W");
    assertThat(run("diff", file, "/dev/null", ".", ".", file, id, "100644")).isZero();
    assertThat(out.toString()).contains("before -> now");
  }
}
