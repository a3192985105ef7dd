package dev.shoreline.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The runner with awk in the place of a simulator: it can print, fail, write files and take long.
 */
class StudyRunnerTest {
  private static final Expectation TEN =
      new Expectation("only", "t", "xpo[1..16]", "case", "degC", 10, 0.1, "10", "");

  private static StudyResult run(String program, Run run, Plot... plots) throws IOException {
    Study study =
        new Study(
            "test",
            "Test",
            "D",
            List.of(),
            List.of(StudyFile.text("p.awk", program)),
            List.of(run),
            List.of(TEN),
            List.of(),
            List.of(plots));
    return new StudyRunner(new Programs(), Duration.ofSeconds(2)).run(study);
  }

  private static StudyResult run(String program) throws IOException {
    return run(program, new Run("only", Simulator.AWK, "awk", "-f", "p.awk"));
  }

  @Test
  void readsAnswersAndAgrees() throws Exception {
    StudyResult result = run("BEGIN { print \"noise t = x\"; print \"t = 1.0005e1\" }");
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    assertThat(result.answers().get(0).simulated()).isEqualTo(10.005);
  }

  @Test
  void saysWhatDiffers() throws Exception {
    StudyResult result = run("BEGIN { print \"t = 11\" }");
    assertThat(result.outcome()).isEqualTo(Outcome.DIFFERS);
    assertThat(result.outcome().isFault()).isTrue();
    assertThat(result.runs().get(0).message()).isEqualTo("1 of 1 values differ, first t");
  }

  @Test
  void silenceWithStatusZeroIsAFailure() throws Exception {
    StudyResult result = run("BEGIN { print \"all is well\" }");
    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.runs().get(0).message()).isEqualTo("it printed no value for t, status 0");
    assertThat(result.answers().get(0).outcome()).isEqualTo(Outcome.MISSING);
  }

  @Test
  void aStatusOfItsOwnIsAFailureEvenWithTheRightAnswers() throws Exception {
    StudyResult result = run("BEGIN { print \"t = 10\"; exit 3 }");
    assertThat(result.runs().get(0).message()).isEqualTo("it ended with status 3");
    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void wordsOfFailureCountWhateverTheStatus() throws Exception {
    Run run =
        new Run(
            "only", Simulator.AWK, List.of("awk", "-f", "p.awk"), List.of("Deadlock"), List.of());
    StudyResult result = run("BEGIN { print \"t = 10\"; print \"Deadlock at 3\" }", run);
    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.runs().get(0).message()).isEqualTo("it printed Deadlock");
  }

  @Test
  void capturesAnswersInAnotherForm() throws Exception {
    Run run =
        new Run(
            "only",
            Simulator.AWK,
            List.of("awk", "-f", "p.awk"),
            List.of(),
            List.of(new Run.Capture("t", "time: ([0-9.]+) s")));
    assertThat(run("BEGIN { print \"Simulated time: 10.02 s\" }", run).outcome())
        .isEqualTo(Outcome.AGREES);
  }

  @Test
  void endsWhatTakesTooLongWithItsChildren() throws Exception {
    StudyResult result = run("BEGIN { system(\"sleep 60\"); print \"t = 10\" }");
    assertThat(result.outcome()).isEqualTo(Outcome.TIMED_OUT);
    assertThat(result.runs().get(0).message()).isEqualTo("did not end within 2 s");
  }

  @Test
  void drawsWhatTheProgramWrote() throws Exception {
    Plot plot =
        new Plot(
            "p",
            "P",
            "x",
            "y",
            Plot.Style.LINE,
            List.of(
                new Plot.Columns("c", "only", "out.txt", 0, 2),
                new Plot.Answers("a", "only", List.of(new Plot.Point("case", "t")))),
            List.of());
    StudyResult result =
        run(
            "BEGIN { print \"x,a,b\\n1,2,3\\n2,3,4\\n\\n3 4 5\" > \"out.txt\"; print \"t = 10\" }",
            new Run("only", Simulator.AWK, "awk", "-f", "p.awk"),
            plot);
    assertThat(result.pictures()).hasSize(1);
    assertThat(result.pictures().get(0).curves())
        .containsExactly(
            new Curve(
                "c",
                List.of(),
                List.of(
                    List.of(new Curve.Point(1, 3), new Curve.Point(2, 4)),
                    List.of(new Curve.Point(3, 5)))),
            new Curve("a", List.of("case"), List.of(List.of(new Curve.Point(0, 10)))));
  }

  @Test
  void leavesNothingBehind() throws Exception {
    Scratch scratch = Scratch.create();
    java.nio.file.Files.writeString(scratch.folder().resolve("left"), "x");
    scratch.close();
    assertThat(scratch.folder()).doesNotExist();
  }

  /** A program that is built of the same files is built once; of other files it is built anew. */
  @Test
  void builtProgramsServeAgain() throws Exception {
    StudyRunner runner = new StudyRunner(new Programs(), Duration.ofSeconds(5));
    String make =
        "BEGIN { getline mood < \"mood.txt\"; if (mood == \"bad\") exit 1;"
            + " print \"echo t = 10\" > \"prog\" }";
    assertThat(runner.run(building(make, "good")).outcome()).isEqualTo(Outcome.AGREES);
    assertThat(runner.run(building(make, "bad")).outcome()).isEqualTo(Outcome.AGREES);
    StudyResult changed = runner.run(building(make + " # changed", "bad"));
    assertThat(changed.runs().get(0).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(changed.answers().get(0).outcome()).isEqualTo(Outcome.MISSING);
  }

  private static Study building(String make, String mood) {
    Run.Product product = new Run.Product("prog", List.of("make.awk"));
    List<String> command = List.of("awk", "-f", "make.awk");
    return new Study(
        "test",
        "Test",
        "D",
        List.of(),
        List.of(StudyFile.text("make.awk", make), StudyFile.text("mood.txt", mood + "\n")),
        List.of(
            new Run("build", Simulator.AWK, command, List.of(), List.of(), product),
            new Run("only", Simulator.AWK, "sh", "prog")),
        List.of(TEN),
        List.of(),
        List.of());
  }

  @Test
  void capturesComeInTheUnitOfTheAnswer() throws Exception {
    Run run =
        new Run(
            "only",
            Simulator.AWK,
            List.of("awk", "-f", "p.awk"),
            List.of(),
            List.of(new Run.Capture("t", "^took ([0-9.]+) s", 1e3)));
    StudyResult result = run("BEGIN { print \"took 0.01 s\" }", run);
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
  }

  @Test
  void namesWhatToInstall() throws Exception {
    Study study =
        new Study(
            "test",
            "Test",
            "D",
            List.of(),
            List.of(),
            List.of(
                new Run("only", Simulator.CALCULIX, "ccx", "-i", "slab"),
                new Run("more", Simulator.AWK, "awk", "-f", "peak.awk")),
            List.of(TEN),
            List.of(),
            List.of());
    Programs none = new Programs(s -> false);
    StudyResult result = new StudyRunner(none, Duration.ofSeconds(2)).run(study);
    assertThat(result.outcome()).isEqualTo(Outcome.MISSING);
    assertThat(result.outcome().isFault()).isFalse();
    assertThat(result.runs())
        .extracting(RunResult::message)
        .containsExactly(
            "CalculiX is not installed; install calculix-ccx", "an earlier run could not be made");
  }
}
