package dev.shoreline.simulate.thermal;

import static dev.shoreline.emit.Sketch.a;
import static dev.shoreline.emit.Sketch.part;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.emit.Goldens;
import dev.shoreline.emit.Sketch;
import dev.shoreline.simulate.spice.CircuitSolver;
import dev.shoreline.simulate.spice.Deck;
import dev.shoreline.simulate.spice.Ngspice;
import dev.shoreline.simulate.spice.Probe;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Part;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.thermal.PlateState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThermalEmitterTest {
  private static final String FOLDER = "simulation/thermal/";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

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
    Map<String, String> files = emit(sketch);
    JsonNode decks = JSON.readTree(files.get("expected.json")).get("decks");
    assertThat(decks).hasSize(2);
    for (JsonNode deck : decks) {
      Ngspice.Run run = Ngspice.run(folder, deck.get("file").asText());
      assertThat(run.status()).as(run.output()).isZero();
      assertThat(deck.get("expected")).hasSize(values);
      for (JsonNode e : deck.get("expected")) {
        assertThat(run.values()).containsKey(e.get("name").asText());
        double actual = run.values().get(e.get("name").asText());
        double value = e.get("value").asDouble();
        assertThat(Math.abs(actual - value)).isLessThan(e.get("tolerance").asDouble());
        assertThat(actual / value - 1).isEqualTo(0, Offset.offset(e.get("relative").asDouble()));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("designs")
  void theNetworkEvaluatedHereAgreesToo(String name, Sketch sketch, int values) {
    for (Corner corner : Corner.values()) {
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
  void expectedValuesAreThoseOfTheAnalysis() throws Exception {
    Sketch sketch = Plated.parallel();
    Map<String, Double> typical = expected(sketch, 0);
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
    Map<String, Double> worst = expected(sketch, 1);
    double hot = 45 + 403 / (1010 * 3900 * 0.45e-3 / 60) + 403 * (0.03 + 0.01) + 400 * 0.05;
    assertThat(worst.get("n1_junction")).isEqualTo(hot, Offset.offset(1e-9));
  }

  @Test
  void aDeckThatDisagreesEndsWithAFailure() throws Exception {
    Map<String, String> files = emit(Plated.parallel());
    String changed =
        files.get("thermal.cir").replace("rplate wall out 0.025", "rplate wall out 0.5");
    assertThat(changed).isNotEqualTo(files.get("thermal.cir"));
    Files.writeString(folder.resolve("changed.cir"), changed);
    Ngspice.Run run = Ngspice.run(folder, "changed.cir");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("some of 9 values differ");
  }

  @Test
  void theRunScriptRunsBothDecks() throws Exception {
    emit(Plated.parallel());
    Ngspice.require();
    Ngspice.Run run = Ngspice.run(folder, "sh", "run");
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output().split("all 9 values agree", -1)).hasSize(3);
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
    Map<String, String> files = emit(sketch);
    assertThat(files).containsKey("thermal.cir").doesNotContainKey("thermal-worst.cir");
    JsonNode decks = JSON.readTree(files.get("expected.json")).get("decks");
    Map<String, String> typicalReasons = reasons(decks.get(0));
    assertThat(typicalReasons)
        .containsOnlyKeys(
            "plate on dark[1..2]", "case of typ", "outlet of loop tcs", "plate on lone");
    assertThat(typicalReasons.get("plate on dark[1..2]")).contains("power");
    assertThat(typicalReasons.get("case of typ")).contains("interface-resistance");
    assertThat(typicalReasons.get("outlet of loop tcs")).contains("not all plates");
    assertThat(typicalReasons.get("plate on lone")).contains("no loop");
    assertThat(reasons(decks.get(1)).get("plate on typ")).contains("worst case corner");
    assertThat(decks.get(1).has("file")).isFalse();
    assertThat(files.get("README.md"))
        .contains(
            "## Not simulated, typical", "`plate on dark[1..2]`", "## Not simulated, worst case");
    assertThat(names(decks.get(0))).containsExactly("n1_out", "n1_wall");
    assertThat(Ngspice.run(folder, "thermal.cir").status()).isZero();
  }

  @Test
  void aDesignWithoutPlatesGetsAPageThatSaysSo() {
    Map<String, String> files = emit(new Sketch("Dry"));
    assertThat(files).containsOnlyKeys("README.md", "expected.json");
    assertThat(files.get("README.md")).contains("no cooling plate");
  }

  @Test
  void limitsTheNumberOfCells() throws Exception {
    Map<String, String> most = emit(Plated.series(ThermalModel.MOST_CELLS, "outlet"));
    assertThat(most.get("thermal.cir").split("\nx1_", -1)).hasSize(4097);
    assertThat(Ngspice.run(folder, "thermal.cir").status()).isZero();
    Map<String, String> more = emit(Plated.series(ThermalModel.MOST_CELLS + 1, "outlet"));
    assertThat(more).doesNotContainKey("thermal.cir");
    assertThat(more.get("README.md")).contains("4097 plates in series");
  }

  @Test
  void leavesOutFiguresThatNoSolverCanTake() {
    for (String power : List.of("1e200", "-1e200")) {
      Sketch sketch = Plated.loop(new Sketch("Huge"));
      Instance on =
          sketch.add(Level.PANEL, "xpo", 1, 2, part("Huge", "Asic", a("power", power, "W")));
      assertThat(emit(sketch.plate(on, "tcs", Plated.figures())).get("README.md"))
          .contains("too large or too small");
    }
    Sketch trickle = Plated.loop(new Sketch("Trickle"));
    Instance on = trickle.add(Level.PANEL, "xpo", 1, 2, Plated.MODULE);
    trickle.plate(on, "tcs", a("flow", "1e-200", "L/min"), a("resistance", "1", "K/W"));
    assertThat(emit(trickle).get("README.md")).contains("too large or too small");
  }

  @Test
  void aRangeOfABillionPlatesSideBySideIsOneSlot() throws Exception {
    Sketch sketch = Plated.loop(new Sketch("Wide"));
    Instance many = sketch.add(Level.PANEL, "xpo", 1, 1_000_000_000L, Plated.MODULE);
    Map<String, String> files = emit(sketch.plate(many, "tcs", Plated.figures()));
    assertThat(files.get("thermal.cir").lines().filter(l -> l.startsWith("x"))).hasSize(1);
  }

  @Test
  void namesOfASpecNeverBecomeCommands() throws Exception {
    String attack =
        "x\n"
            + ".control\n"
            + "shell touch pwned\n"
            + ".endc\n"
            + "*#shell touch pwned\r\n"
            + "+ 1 $ ; ` $(touch pwned) \"\u2028\u0000'";
    Sketch sketch =
        new Sketch(attack)
            .loop(attack, Plated.coolant(), a("inlet", "40", "degC"), a("flow", "12", "L/min"));
    Instance on =
        sketch.add(
            Level.PANEL,
            attack,
            1,
            4,
            part(attack, "Asic", a("power", "100", "W"), a("junction-resistance", "0.1", "K/W")));
    Instance silent = sketch.add(Level.PANEL, "b" + attack, 1, 4, part("b" + attack, "Asic"));
    sketch.plate(on, attack, Plated.figures()).plate(silent, attack, Plated.figures());
    Map<String, String> files = emit(sketch);
    String deck = files.get("thermal.cir");
    assertThat(deck.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127)).isTrue();
    // Each line is one that the program writes.
    String ours =
        "|\\* [A-Za-z0-9_.,:/()\\[\\]% -]*|\\.subckt [a-z0-9 ]+|\\.ends [a-z0-9]+|[vrieg][a-z0-9_]*"
            + " [a-z0-9_]+ [a-z0-9_.e -]+|x[0-9_]+ [a-z0-9_ ]+|\\.control|op|set numdgt=9|print"
            + " [a-z0-9_]+|let good = 0|if [a-z0-9_()<=. -]+|  let good = good \\+ 1|end|  echo"
            + " [a-z0-9 .]+|echo [a-z0-9 .]+|  quit 0|quit 1|\\.endc|\\.end";
    assertThat(deck.lines().filter(l -> !l.matches(ours))).isEmpty();
    assertThat(deck.lines().filter(l -> l.equals(".control"))).hasSize(1);
    assertThat(files.get("run").lines()).hasSize(6);
    assertThat(files.get("README.md").lines().filter(l -> l.startsWith("."))).isEmpty();
    Ngspice.Run run = Ngspice.run(folder, "sh", "run");
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  @Test
  void isTheSameInEveryLocale() {
    Map<String, String> once = emit(Plated.parallel());
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat(emit(Plated.parallel())).isEqualTo(once);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void deckAndPagesAreAsRead() throws IOException {
    Map<String, String> made = new java.util.TreeMap<>();
    emit(Plated.parallel()).forEach((name, text) -> made.put("thermal/parallel/" + name, text));
    Analysis series = Plated.series(3, "inlet").analysis();
    made.put(
        "thermal/series/thermal.cir",
        Deck.render(ThermalDeck.of(series, Corner.TYPICAL).circuit()));
    Goldens.check(made);
  }

  /** Files by name; also written to the temporary folder. */
  private Map<String, String> emit(Sketch sketch) {
    Map<String, String> files = new HashMap<>();
    sketch
        .emit(new ThermalEmitter())
        .forEach(
            (path, bytes) -> {
              assertThat(path).startsWith(FOLDER);
              String name = path.substring(FOLDER.length());
              files.put(name, new String(bytes, StandardCharsets.UTF_8));
              try {
                Files.write(folder.resolve(name), bytes);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    return files;
  }

  private Map<String, Double> expected(Sketch sketch, int deck) throws IOException {
    Map<String, Double> values = new HashMap<>();
    JSON.readTree(emit(sketch).get("expected.json"))
        .get("decks")
        .get(deck)
        .get("expected")
        .forEach(e -> values.put(e.get("name").asText(), e.get("value").asDouble()));
    return values;
  }

  private static List<String> names(JsonNode deck) {
    List<String> names = new java.util.ArrayList<>();
    deck.get("expected").forEach(e -> names.add(e.get("name").asText()));
    return names;
  }

  private static Map<String, String> reasons(JsonNode deck) {
    Map<String, String> reasons = new HashMap<>();
    deck.get("notSimulated")
        .forEach(o -> reasons.put(o.get("subject").asText(), o.get("reason").asText()));
    return reasons;
  }
}
