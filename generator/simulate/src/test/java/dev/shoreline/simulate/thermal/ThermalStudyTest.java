package dev.shoreline.simulate.thermal;

import static dev.shoreline.tests.sketch.Sketch.a;
import static dev.shoreline.tests.sketch.Sketch.part;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Part;
import dev.shoreline.rollup.thermal.PlateState;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.render.StudyFolder;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.simulate.spice.CircuitSolver;
import dev.shoreline.simulate.spice.Deck;
import dev.shoreline.simulate.spice.Probe;
import dev.shoreline.tests.sketch.GoldenFiles;
import dev.shoreline.tests.sketch.Sketch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThermalStudyTest {

  static Stream<Arguments> designs() {
    return Stream.of(
        Arguments.of("parallel", Plated.parallel(), 9),
        Arguments.of("series", Plated.series(8, "outlet"), 5),
        Arguments.of("series from inlet", Plated.series(8, "inlet"), 5),
        Arguments.of("one in series", Plated.series(1, "outlet"), 5));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("designs")
  void ngspiceAgreesWithTheBuiltInSolution(String name, Sketch sketch, int values)
      throws Exception {
    StudyResult result = Installed.run(study(sketch));
    assertThat(result.runs()).hasSize(2).allSatisfy(r -> assertThat(r.message()).isEmpty());
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    assertThat(result.answers()).hasSize(2 * values);
    for (var answer : result.answers()) {
      assertThat(answer.simulated())
          .isCloseTo(answer.expectation().value(), Percentage.withPercentage(1e-4));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("designs")
  void theNetworkEvaluatedHereAgreesToo(String name, Sketch sketch, int values) {
    for (Corner corner : List.of(Corner.TYPICAL, Corner.WORST)) {
      ThermalDeck deck = ThermalDeck.of(sketch.analysis(), corner);
      Map<String, Double> voltages = CircuitSolver.solve(deck.circuit());
      assertThat(deck.circuit().probes()).hasSize(values);
      for (Probe p : deck.circuit().probes()) {
        assertThat(voltages.get(p.node()))
            .as(p.node())
            .isEqualTo(p.expected(), Offset.offset(1e-7));
      }
    }
  }

  @Test
  void expectedValuesAreThoseOfTheAnalysis() {
    Sketch sketch = Plated.parallel();
    Map<String, Double> typical = expected(sketch, "typical");
    PlateState modules = sketch.analysis().plates().get(0);
    assertThat(typical.get("n1_junction"))
        .isEqualTo(Corner.TYPICAL.high(modules.junction(), "degC"));
    // 132 W into 0.5 L/min of 1010 kg/m3 and 3900 J/kg/K from 40 degC, by hand.
    double rise = 132 / (1010 * 3900 * 0.5e-3 / 60);
    assertThat(typical.get("n1_out")).isEqualTo(40 + rise, Offset.offset(1e-9));
    assertThat(typical.get("n1_wall")).isEqualTo(40 + rise + 132 * 0.025, Offset.offset(1e-9));
    assertThat(typical.get("n1_junction"))
        .isEqualTo(40 + rise + 132 * (0.025 + 0.01) + 130 * 0.05, Offset.offset(1e-9));
    // From the inlet, and nothing between wall and case.
    assertThat(typical.get("n2_wall")).isEqualTo(40 + 900 * 0.012, Offset.offset(1e-9));
    assertThat(typical.get("n2_case")).isEqualTo(typical.get("n2_wall"));
    double total = 16 * 132 + 2 * 900;
    assertThat(typical.get("loop1_out"))
        .isEqualTo(40 + total / (1010 * 3900 * 12e-3 / 60), Offset.offset(1e-9));
    Map<String, Double> worst = expected(sketch, "worst-case");
    double hot = 45 + 403 / (1010 * 3900 * 0.45e-3 / 60) + 403 * (0.03 + 0.01) + 400 * 0.05;
    assertThat(worst.get("n1_junction")).isEqualTo(hot, Offset.offset(1e-9));
  }

  @Test
  void aDeckThatDisagreesEndsWithAFailure() throws Exception {
    Study study = study(Plated.parallel());
    List<StudyFile> files = new ArrayList<>();
    for (StudyFile f : study.files()) {
      String text = new String(f.content(), StandardCharsets.UTF_8);
      files.add(
          StudyFile.text(f.name(), text.replace("rplate wall out 0.025", "rplate wall out 0.5")));
    }
    Study changed =
        new Study(
            study.id(),
            study.title(),
            study.design(),
            study.about(),
            files,
            study.runs(),
            study.expected(),
            study.omissions(),
            study.plots());
    StudyResult result = Installed.run(changed);
    assertThat(result.outcome()).isEqualTo(Outcome.DIFFERS);
    assertThat(result.runs().get(0).message()).contains("of 9 values differ, first n1_wall");
  }

  /** A Cauer ladder of a module on its plate, switched on: ngspice against the Foster form. */
  @Test
  void ngspiceSwitchesOnAsTheClosedFormDoes() throws Exception {
    Sketch sketch = Plated.loop(new Sketch("Warm"));
    Part module =
        part(
            "Module",
            "PluggableModule",
            a("power", "130", "W"),
            a("junction-resistance", "0.05", "K/W"),
            a("junction-capacity", "0.5", "J/K"),
            a("case-capacity", "20", "J/K"));
    Instance on = sketch.add(Level.PANEL, "xpo", 1, 16, module);
    sketch.plate(on, "tcs", Plated.figures(a("wall-capacity", "60", "J/K")));
    StudyResult result = Installed.run(study(sketch));
    assertThat(result.runs()).extracting(r -> r.run()).contains("power-on");
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    assertThat(result.answers())
        .filteredOn(x -> x.expectation().run().equals("power-on"))
        .hasSize(3)
        .allSatisfy(x -> assertThat(x.simulated()).isBetween(40.0, 70.0));
    assertThat(result.pictures()).extracting(p -> p.plot().id()).contains("power-on");
  }

  @Test
  void leavesOutWhatIsNotStatedAndSaysWhy() throws Exception {
    Sketch sketch = Plated.loop(new Sketch("Missing"));
    Part silent = part("Silent", "Asic");
    Part typicalOnly = part("TypicalOnly", "Asic", a("power", "", "300", "", "W"));
    Instance dark = sketch.add(Level.CHIP, "dark", 1, 2, silent);
    Instance typical = sketch.add(Level.CHIP, "typ", 0, 0, typicalOnly);
    Instance lone = sketch.add(Level.CHIP, "lone", 0, 0, Plated.MODULE);
    sketch
        .plate(dark, "tcs", Plated.figures())
        .plate(typical, "tcs", a("flow", "1", "L/min"), a("resistance", "0.01", "K/W"))
        .plate(lone, "nowhere", Plated.figures());
    Study study = study(sketch);
    assertThat(study.files()).extracting(StudyFile::name).containsExactly("thermal.cir");
    Map<String, String> reasons =
        study.omissions().stream()
            .collect(Collectors.toMap(Omission::subject, Omission::reason, (x, y) -> x));
    assertThat(reasons)
        .containsOnlyKeys(
            "plate on dark[1..2]",
            "case of typ",
            "outlet of loop tcs",
            "plate on lone",
            "plate on typ",
            "warming of typ");
    assertThat(reasons.get("plate on dark[1..2]")).contains("power");
    assertThat(reasons.get("case of typ")).contains("interface-resistance");
    assertThat(reasons.get("outlet of loop tcs")).contains("not all plates");
    assertThat(reasons.get("plate on lone")).contains("no loop");
    assertThat(reasons.get("plate on typ")).contains("worst case corner");
    assertThat(text(study, "README.md")).contains("## Not simulated", "`plate on dark[1..2]`");
    assertThat(study.expected()).extracting(Expectation::name).containsExactly("n1_out", "n1_wall");
    assertThat(Installed.run(study).outcome()).isEqualTo(Outcome.AGREES);
  }

  @Test
  void aDesignWithoutPlatesGetsAPageThatSaysSo() {
    Study study = study(new Sketch("Dry"));
    assertThat(StudyFolder.files(study))
        .extracting(StudyFile::name)
        .containsExactly("expected.json", "README.md");
    assertThat(text(study, "README.md")).contains("states nothing that this study could simulate");
  }

  @Test
  void limitsTheNumberOfCells() throws Exception {
    Study most = study(Plated.series(ThermalModel.MOST_CELLS, "outlet"));
    assertThat(text(most, "thermal.cir").split("\nx1_", -1)).hasSize(4097);
    assertThat(Installed.run(most).outcome()).isEqualTo(Outcome.AGREES);
    Study more = study(Plated.series(ThermalModel.MOST_CELLS + 1, "outlet"));
    assertThat(more.isEmpty()).isTrue();
    assertThat(text(more, "README.md")).contains("4097 plates in series");
  }

  @Test
  void leavesOutFiguresThatNoSolverCanTake() {
    for (String power : List.of("1e200", "-1e200")) {
      Sketch sketch = Plated.loop(new Sketch("Huge"));
      Instance on =
          sketch.add(Level.PANEL, "xpo", 1, 2, part("Huge", "Asic", a("power", power, "W")));
      assertThat(text(study(sketch.plate(on, "tcs", Plated.figures())), "README.md"))
          .contains("too large or too small");
    }
    Sketch trickle = Plated.loop(new Sketch("Trickle"));
    Instance on = trickle.add(Level.PANEL, "xpo", 1, 2, Plated.MODULE);
    trickle.plate(on, "tcs", a("flow", "1e-200", "L/min"), a("resistance", "1", "K/W"));
    assertThat(text(study(trickle), "README.md")).contains("too large or too small");
  }

  @Test
  void aRangeOfABillionPlatesSideBySideIsOneSlot() {
    Sketch sketch = Plated.loop(new Sketch("Wide"));
    Instance many = sketch.add(Level.PANEL, "xpo", 1, 1_000_000_000L, Plated.MODULE);
    Study study = study(sketch.plate(many, "tcs", Plated.figures()));
    assertThat(text(study, "thermal.cir").lines().filter(l -> l.startsWith("x"))).hasSize(1);
  }

  @Test
  void namesOfASpecNeverBecomeCommands() throws Exception {
    String attack =
        "x\n"
            + ".control\n"
            + "shell rm -rf /\n"
            + ".endc\n"
            + "*#shell touch pwned\r\n"
            + "+ 1 $ ; ` $(touch pwned) \"\u2028\u0000'";
    Sketch sketch =
        new Sketch(attack)
            .loop(attack, Plated.coolant(), a("inlet", "40", "degC"), a("flow", "12", "L/min"));
    Part part =
        part(
            attack,
            "Asic",
            a("power", "100", "W"),
            a("junction-resistance", "0.1", "K/W"),
            a("junction-capacity", "1", "J/K"),
            a("case-capacity", "1", "J/K"));
    Instance on = sketch.add(Level.PANEL, attack, 1, 4, part);
    Instance silent = sketch.add(Level.PANEL, "b" + attack, 1, 4, part("b" + attack, "Asic"));
    sketch
        .plate(on, attack, Plated.figures(a("wall-capacity", "1", "J/K")))
        .plate(silent, attack, Plated.figures());
    Study study = study(sketch);
    // Each line is one that the program writes.
    String ours =
        "|\\* [A-Za-z0-9_.,:;/()\\[\\]% -]*|\\.subckt [a-z0-9 ]+|\\.ends"
            + " [a-z0-9]+|[vriegc][a-z0-9_]* [a-z0-9_]+ [a-z0-9_.e =-]+|x[0-9_]+ [a-z0-9_"
            + " ]+|\\.control|op|run|set [a-z_=0-9]+|print [a-z0-9_]+|let good = 0|if [a-z0-9_()<=."
            + " -]+|  let good = good \\+ 1|end|  echo [a-z0-9 .]+|echo [a-z0-9 .]+|  quit 0|quit"
            + " [01]|\\.endc|\\.end|\\.tran [0-9.e -]+ uic|meas tran n1_t[123] find v\\(n1_0\\)"
            + " at=[0-9.e-]+|wrdata transient.txt v\\(n1_0\\)";
    for (String name : List.of("thermal.cir", "thermal-worst.cir", "thermal-transient.cir")) {
      String deck = text(study, name);
      assertThat(deck.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127)).isTrue();
      assertThat(deck.lines().filter(l -> !l.matches(ours))).as(name).isEmpty();
      assertThat(deck.lines().filter(l -> l.equals(".control"))).hasSize(1);
    }
    assertThat(text(study, "run").lines()).hasSize(8);
    assertThat(text(study, "README.md").lines().filter(l -> l.startsWith("."))).isEmpty();
    assertThat(Installed.run(study).outcome()).isEqualTo(Outcome.AGREES);
  }

  @Test
  void isTheSameInEveryLocale() {
    Map<String, String> once = files(study(Plated.parallel()));
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat(files(study(Plated.parallel()))).isEqualTo(once);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void deckAndPagesAreAsRead() throws IOException {
    Map<String, String> made = new TreeMap<>();
    files(study(Plated.parallel()))
        .forEach((name, text) -> made.put("thermal/parallel/" + name, text));
    ThermalDeck series = ThermalDeck.of(Plated.series(3, "inlet").analysis(), Corner.TYPICAL);
    made.put("thermal/series/thermal.cir", Deck.render(series.circuit()));
    GoldenFiles.check(made);
  }

  private static Study study(Sketch sketch) {
    return new ThermalStudy().study(sketch.conformance());
  }

  private static Map<String, String> files(Study study) {
    Map<String, String> files = new HashMap<>();
    for (StudyFile f : StudyFolder.files(study)) {
      files.put(f.name(), new String(f.content(), StandardCharsets.UTF_8));
    }
    return files;
  }

  private static String text(Study study, String name) {
    return files(study).getOrDefault(name, "");
  }

  private static Map<String, Double> expected(Sketch sketch, String run) {
    return study(sketch).expected().stream()
        .filter(e -> e.run().equals(run))
        .collect(Collectors.toMap(Expectation::name, Expectation::value));
  }
}
