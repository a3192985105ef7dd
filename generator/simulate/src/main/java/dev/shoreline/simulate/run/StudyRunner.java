package dev.shoreline.simulate.run;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs studies in scratch folders and holds what the simulators answer against what is expected. A
 * program that ends well without printing an expected answer has failed; several do.
 */
public final class StudyRunner {
  private static final long MOST_COLUMN_BYTES = 64L << 20;

  private final Programs programs;
  private final Duration limit;
  private final Products products = new Products();

  /**
   * @param limit for each run
   */
  public StudyRunner(Programs programs, Duration limit) {
    this.programs = programs;
    this.limit = limit;
  }

  /**
   * @throws IOException when the scratch folder cannot be written or read
   */
  public StudyResult run(Study study) throws IOException {
    if (study.runs().isEmpty()) {
      return new StudyResult(study, List.of(), List.of(), List.of());
    }
    try (Scratch scratch = Scratch.create()) {
      scratch.fill(study);
      List<RunResult> runs = new ArrayList<>();
      Map<String, Map<String, Double>> values = new HashMap<>();
      boolean goesOn = true;
      for (Run run : study.runs()) {
        RunResult result =
            goesOn
                ? run(study, run, scratch.folder(), values)
                : new RunResult(run.name(), Outcome.MISSING, "an earlier run could not be made");
        runs.add(result);
        // A later run may read what an earlier one left behind.
        goesOn &= result.outcome() != Outcome.MISSING && result.outcome() != Outcome.TIMED_OUT;
      }
      List<Answer> answers =
          study.expected().stream().map(e -> new Answer(e, value(e, values))).toList();
      return new StudyResult(study, runs, answers, pictures(study, scratch.folder(), values));
    }
  }

  private static @Nullable Double value(Expectation e, Map<String, Map<String, Double>> values) {
    return values.getOrDefault(e.run(), Map.of()).get(e.name());
  }

  private RunResult run(Study study, Run run, Path folder, Map<String, Map<String, Double>> values)
      throws IOException {
    Run.Product product = run.product();
    if (product != null && programs.has(run.simulator())) {
      return built(study, run, product, folder, values);
    }
    return made(study, run, folder, values);
  }

  /** The product of a run, as it was built before or by running it. */
  private RunResult built(
      Study study,
      Run run,
      Run.Product product,
      Path folder,
      Map<String, Map<String, Double>> values)
      throws IOException {
    if (products.put(study, run, product, folder)) {
      return new RunResult(run.name(), Outcome.AGREES, "");
    }
    RunResult result = made(study, run, folder, values);
    if (result.outcome() == Outcome.AGREES) {
      products.keep(study, run, product, folder);
    }
    return result;
  }

  private RunResult made(
      Study study, Run run, Path folder, Map<String, Map<String, Double>> values) {
    if (!programs.has(run.simulator())) {
      String what = run.simulator().label() + " is not installed; install ";
      return new RunResult(run.name(), Outcome.MISSING, what + run.simulator().packages());
    }
    Command.Ended ended;
    try {
      ended = Command.run(folder, run.command(), limit);
    } catch (IOException e) {
      return new RunResult(run.name(), Outcome.FAILED, run.simulator().label() + " did not start");
    }
    Map<String, Double> found = AnswerReader.read(run, ended.output());
    values.put(run.name(), found);
    if (ended.timedOut()) {
      return new RunResult(
          run.name(), Outcome.TIMED_OUT, "did not end within " + limit.toSeconds() + " s");
    }
    return judge(study, run, ended, found);
  }

  private static RunResult judge(
      Study study, Run run, Command.Ended ended, Map<String, Double> found) {
    for (String word : run.failures()) {
      if (ended.output().contains(word)) {
        return new RunResult(run.name(), Outcome.FAILED, "it printed " + word);
      }
    }
    List<Expectation> expected =
        study.expected().stream().filter(e -> e.run().equals(run.name())).toList();
    List<Expectation> silent = expected.stream().filter(e -> !found.containsKey(e.name())).toList();
    if (!silent.isEmpty()) {
      String first = silent.get(0).name();
      String more = silent.size() == 1 ? "" : " and " + (silent.size() - 1) + " more";
      return new RunResult(
          run.name(),
          Outcome.FAILED,
          "it printed no value for " + first + more + ", status " + ended.status());
    }
    List<Expectation> off =
        expected.stream()
            .filter(e -> !e.agreesWith(found.getOrDefault(e.name(), Double.NaN)))
            .toList();
    if (!off.isEmpty()) {
      return new RunResult(
          run.name(),
          Outcome.DIFFERS,
          off.size() + " of " + expected.size() + " values differ, first " + off.get(0).name());
    }
    if (ended.status() != 0) {
      return new RunResult(run.name(), Outcome.FAILED, "it ended with status " + ended.status());
    }
    return new RunResult(run.name(), Outcome.AGREES, "");
  }

  private static List<Picture> pictures(
      Study study, Path folder, Map<String, Map<String, Double>> values) throws IOException {
    List<Picture> pictures = new ArrayList<>();
    for (Plot plot : study.plots()) {
      List<Curve> curves = new ArrayList<>();
      for (Plot.Trace trace : plot.traces()) {
        curves.add(curve(trace, folder, values));
      }
      Picture picture = new Picture(plot, curves);
      if (!picture.isEmpty()) {
        pictures.add(picture);
      }
    }
    return pictures;
  }

  private static Curve curve(Plot.Trace trace, Path folder, Map<String, Map<String, Double>> values)
      throws IOException {
    if (trace instanceof Plot.Columns c) {
      Path file = folder.resolve(c.file());
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_COLUMN_BYTES) {
        return new Curve(c.name(), List.of(), List.of());
      }
      List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
      return new Curve(c.name(), List.of(), ColumnReader.read(lines, c.x(), c.y()));
    }
    Plot.Answers a = (Plot.Answers) trace;
    List<String> labels = new ArrayList<>();
    List<Curve.Point> points = new ArrayList<>();
    for (Plot.Point p : a.points()) {
      String run = p.run().isEmpty() ? a.run() : p.run();
      Double y = values.getOrDefault(run, Map.of()).get(p.answer());
      if (y != null) {
        points.add(new Curve.Point(labels.size(), y));
        labels.add(p.label());
      }
    }
    return new Curve(a.name(), labels, points.isEmpty() ? List.of() : List.of(points));
  }
}
