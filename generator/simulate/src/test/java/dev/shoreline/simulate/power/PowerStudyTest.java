package dev.shoreline.simulate.power;

import static dev.shoreline.simulate.power.PowerSpecs.BOX;
import static dev.shoreline.simulate.power.PowerSpecs.expected;
import static dev.shoreline.simulate.power.PowerSpecs.files;
import static dev.shoreline.simulate.power.PowerSpecs.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.render.StudyFolder;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.Picture;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.tests.sketch.GoldenFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerStudyTest {

  @Test
  void ngspiceAgreesWithTheReport() throws Exception {
    StudyResult result = Installed.run(study(BOX));
    assertThat(result.runs()).allSatisfy(r -> assertThat(r.message()).isEmpty());
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    // Of a bar five answers, of a plain feed four, of a bus two, of the box two; of a rail three.
    assertThat(result.answers()).hasSize(2 * (5 + 4 + 4 + 3 * 2 + 2) + 3);
    assertThat(result.study().omissions()).isEmpty();
  }

  /** To eight digits, which is more than the tolerance asks for. */
  @Test
  void dropsAgreeToEightDigits() throws Exception {
    StudyResult result = Installed.run(study(BOX));
    assertThat(result.answers())
        .filteredOn(a -> a.expectation().unit().matches("mV|A|V"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            a ->
                assertThat(a.simulated())
                    .isNotNull()
                    .isCloseTo(
                        a.expectation().value(), within(Math.abs(a.expectation().value()) * 1e-8)));
  }

  /** 400 W through a loop of 1.5 mohm: as a circuit simulator gave it for a hand-written deck. */
  @ParameterizedTest
  @CsvSource({"48 V, 12.50326", "12 V, 50.21009", "3.3 V, 193.11977"})
  void theSameLoadOnThreeVoltages(String voltage, double millivolts) throws Exception {
    Study study =
        study(
            """
            part Pumped : Pump { power 400 W }
            design D {
              board { pump : Pumped }
              power {
                bus main %s
                feed pump on main through 1.5 mohm
              }
            }
            """
                .formatted(voltage));
    assertThat(expected(study, "typical", "c1_drop").value()).isCloseTo(millivolts, within(6e-6));
    assertThat(Installed.run(study).outcome()).isEqualTo(Outcome.AGREES);
  }

  @Test
  void expectedValuesAreThoseOfTheReport() {
    Study study = study(BOX);
    // A fan: 20 W at 12 V through 10 mohm, and 30 W at 11 V.
    double v = (12 + Math.sqrt(144 - 4 * 20 * 0.01)) / 2;
    assertThat(expected(study, "typical", "c2_drop").value())
        .isCloseTo((12 - v) * 1000, within(1e-9));
    assertThat(expected(study, "typical", "c2_loss").value())
        .isCloseTo(6 * Math.pow(20 / v, 2) * 0.01, within(1e-9));
    double low = (11 + Math.sqrt(121 - 4 * 30 * 0.01)) / 2;
    assertThat(expected(study, "worst-case", "c2_current").value())
        .isCloseTo(30 / low, within(1e-9));
    assertThat(expected(study, "worst-case", "c2_voltage").value()).isCloseTo(low, within(1e-9));
    Expectation far = expected(study, "worst-case", "c1_voltage");
    assertThat(far.subject()).isEqualTo("xpo[1..16]");
    assertThat(far.rule()).isEqualTo("rating.SupplyOutOfRange");
    assertThat(far.value())
        .isEqualTo(42 - expected(study, "worst-case", "c1_drop").value() / 1000, within(1e-12));
    Expectation main = expected(study, "worst-case", "b1_current");
    assertThat(main.subject()).isEqualTo("bus main");
    assertThat(main.rule()).isEqualTo("rating.SupplyOverCurrent");
    assertThat(main.value() * 42)
        .isCloseTo(expected(study, "worst-case", "input").value(), within(1e-9));
    Expectation peak = expected(study, "impedance", "rail1_peak");
    assertThat(peak.subject()).isEqualTo("bus core");
    assertThat(peak.rule()).isEqualTo("rating.RailOverTarget");
  }

  @Test
  void decksAndAnswersAreAsCommitted() throws Exception {
    Map<String, String> made = new LinkedHashMap<>();
    for (StudyFile f : StudyFolder.files(study(BOX))) {
      made.put("power/box/" + f.name(), new String(f.content(), StandardCharsets.UTF_8));
    }
    assertThat(made)
        .containsKeys("power/box/power.cir", "power/box/rail-impedance.cir", "power/box/run");
    GoldenFiles.check(made);
  }

  @Test
  void picturesShowTheSagAndTheImpedance() throws Exception {
    List<Picture> pictures = Installed.run(study(BOX)).pictures();
    assertThat(pictures)
        .extracting(p -> p.plot().id())
        .containsExactly("drop", "loss", "sag-1-typical", "sag-1-worst-case", "impedance-1");
    Picture sag = pictures.get(2);
    assertThat(sag.plot().title()).isEqualTo("Busbar sag over the taps of xpo[1..16], typical");
    assertThat(sag.curves().get(0).pieces().get(0)).hasSize(16);
    assertThat(sag.curves().get(0).labels()).startsWith("1", "2").endsWith("16");
    List<Double> bar = new ArrayList<>();
    sag.curves().get(0).pieces().get(0).forEach(p -> bar.add(p.y()));
    assertThat(bar).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
    assertThat(bar.get(0)).isLessThan(48);
    Picture impedance = pictures.get(4);
    assertThat(impedance.curves().get(0).pieces().get(0)).hasSize(601);
    // 0.8 V x 3 % / 40 A
    assertThat(impedance.plot().levels()).containsExactly(new Plot.Level("target", 0.6));
  }

  @Test
  void aDeckThatWasChangedDiffers() throws Exception {
    Study study = study(BOX);
    List<StudyFile> files = new ArrayList<>();
    for (Map.Entry<String, String> f : files(study).entrySet()) {
      files.add(
          StudyFile.text(
              f.getKey(),
              f.getValue().replace("rc2_1 c2_in c2_p1 0.01", "rc2_1 c2_in c2_p1 0.011")));
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
    assertThat(result.runs().get(0).message()).contains("first c2_drop");
    assertThat(result.runs().get(2).outcome()).isEqualTo(Outcome.AGREES);
  }

  @Test
  void whatCannotBeSimulatedIsNamedWithItsReason() throws Exception {
    Study study =
        study(
            """
            part Silent : Pump { power unknown }
            part Sometimes : Pump { power typ 5 W }
            part Known : Pump { power 7 W }
            part Heavy : Pump { power 4000 W }
            design D {
              board {
                silent : Silent
                some : Sometimes
                known : Known
                heavy : Heavy
              }
              power {
                bus main 48 V
                bus mid 12 V fed by main
                feed silent on main through 1 mohm
                feed some on mid through 1 mohm
                feed known on mid through 1 mohm
                feed heavy on mid through 1 ohm
              }
            }
            """);
    assertThat(reason(study, "feed silent")).isEqualTo("silent has no power stated");
    assertThat(reason(study, "feed heavy")).startsWith("the supply of heavy collapses");
    assertThat(reason(study, "conversion to bus mid")).isEqualTo("it states no efficiency");
    assertThat(reason(study, "feed some")).endsWith("states no value for the worst case corner");
    assertThat(reason(study, "totals of bus main")).isEqualTo("not all that loads it is known");
    assertThat(reason(study, "rail impedance"))
        .isEqualTo("the design feeds no regulators or capacitors on a bus");
    assertThat(study.expected())
        .extracting(e -> e.run() + " " + e.subject())
        .containsOnly("typical some", "typical known", "worst-case known");
    assertThat(Installed.run(study).outcome()).isEqualTo(Outcome.AGREES);
  }

  private static String reason(Study study, String subject) {
    return study.omissions().stream()
        .filter(o -> o.subject().equals(subject))
        .map(Omission::reason)
        .findFirst()
        .orElseThrow(() -> new AssertionError(subject + " is not omitted: " + study.omissions()));
  }

  @Test
  void aDesignWithoutFeedsHasNothingToSimulate() {
    Study study = study("part Known : Pump { power 7 W }\ndesign D { board { p : Known } }\n");
    assertThat(study.isEmpty()).isTrue();
    assertThat(study.files()).isEmpty();
    assertThat(study.about()).hasSize(5);
    assertThat(reason(study, "feeds")).isEqualTo("the design feeds no part from a bus");
  }

  @Test
  void aLongBarIsSimulatedUpToItsCap() throws Exception {
    Study most = study(bar(PowerModel.MOST_TAPS));
    assertThat(files(most).get("power.cir").lines().filter(l -> l.startsWith("b1_")))
        .hasSize(PowerModel.MOST_TAPS);
    StudyResult result = Installed.run(most);
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    assertThat(result.pictures().get(2).curves().get(0).labels())
        .hasSize(PowerDeck.MOST_SHOWN)
        .startsWith("1")
        .endsWith("4096");
    Study more = study(bar(PowerModel.MOST_TAPS + 1));
    assertThat(more.isEmpty()).isTrue();
    assertThat(reason(more, "feed pump[1..4097]"))
        .isEqualTo("its bar has 4097 taps; at most 4096 are simulated");
  }

  private static String bar(int taps) {
    return """
        part Known : Pump { power 10 W }
        design D {
          board { pump[1..%d] : Known }
          power {
            bus main 48 V
            feed pump[*] on main through 1 mohm along 0.1 uohm
          }
        }
        """
        .formatted(taps);
  }

  @Test
  void aBillionConnectionsAlikeAreOne() throws Exception {
    Study study = study(bar(1_000_000_000).replace(" along 0.1 uohm", ""));
    assertThat(files(study).get("power.cir").lines().filter(l -> l.startsWith("b1_"))).hasSize(1);
    assertThat(Installed.run(study).outcome()).isEqualTo(Outcome.AGREES);
  }

  @Test
  void figuresThatNoSolverCanTakeAreLeftOut() {
    String huge = bar(2).replace("10 W", "1e200 W").replace("48 V", "1e200 V");
    assertThat(reason(study(huge), "feed pump[1..2]"))
        .isEqualTo("its figures are too large or too small to simulate");
    String small = BOX.replace("output-inductance 2 nH", "output-inductance 1e-30 H");
    assertThat(reason(study(small), "rail on bus core"))
        .isEqualTo("its figures are too large or too small to simulate");
  }

  @Test
  void aRailThatIsNotKnownIsLeftOutWithItsReason() {
    Study study = study(BOX.replace("esl 300 pH", "esl unknown"));
    assertThat(reason(study, "rail on bus core")).isEqualTo("mlcc[1..40] has no esl stated");
    assertThat(files(study)).doesNotContainKey("rail-impedance.cir");
    Study without = study(BOX.replace("load-step 40 A", ""));
    assertThat(reason(without, "target of the rail on bus core"))
        .isEqualTo("die has no load-step stated");
    assertThat(without.plots().get(without.plots().size() - 1).levels()).isEmpty();
  }

  @Test
  void branchesWithoutResistanceOrInductanceAreSimulated() throws Exception {
    Study study =
        study(
            BOX.replace("esr 3 mohm esl 300 pH", "esr 0 mohm esl 300 pH")
                .replace("mlcc[*] on core through 0.1 mohm", "mlcc[*] on core")
                .replace("esr 4 mohm esl 2 nH", "esr 4 mohm esl 0 nH")
                .replace("output-inductance 2 nH", "output-inductance 0 nH"));
    assertThat(files(study).get("rail-impedance.cir")).doesNotContain(" 0\nl").contains("lrail1_4");
    assertThat(Installed.run(study).outcome()).isEqualTo(Outcome.AGREES);
  }

  @Test
  void namesOfASpecNeverBecomeCommands() throws Exception {
    String attack = "x\\n.control\\nshell touch pwned\\n.endc\\n*#shell touch pwned\\r\\n+ 1 $ ; `";
    Study study =
        study(
            BOX.replace(
                "design Box {",
                "design Box {\n  description \"" + attack + "\"\n  revision \"" + attack + "\""));
    String names = "[a-z][a-z0-9_]*";
    String ours =
        "|\\* [A-Za-z0-9_.,:/()\\[\\]% -]*|\\.options [a-z0-9=. -]+|[vrlcfi][a-z0-9_]* [a-z0-9_]+"
            + " [a-z0-9_]+ [a-z0-9_.= -]+|b[a-z0-9_]+ [a-z0-9_]+ 0 i=[-a-z0-9_.()/*]+|\\.nodeset"
            + " v\\([a-z0-9_]+\\)=[0-9.e-]+|\\.control|\\.endc|\\.end|op|ac dec 100 1000 1e9|set"
            + " numdgt=9|set wr_singlescale|wrdata impedance\\.txt [a-z0-9_ ]+|print "
            + names
            + "|let [a-z0-9_]+ = [-+*/()\\[\\]a-z0-9_. ]+|if [-a-z0-9_()<=. ]+|  let good = good \\+"
            + " 1|end|(  )?echo [a-z0-9 .]+|(  )?quit [01]";
    for (Map.Entry<String, String> f : files(study).entrySet()) {
      assertThat(f.getValue().lines().filter(l -> !l.matches(ours))).as(f.getKey()).isEmpty();
      assertThat(f.getValue().lines().filter(l -> l.equals(".control"))).hasSize(1);
    }
    String note =
        new DeckText().note("x\n.control\nshell rm -rf / ; `id` *#quit").finish(List.of());
    assertThat(note.lines().filter(l -> !l.matches(ours))).isEmpty();
    assertThat(note.lines().filter(l -> l.startsWith("."))).containsExactly(".endc", ".end");
    for (Run run : study.runs()) {
      assertThat(run.command()).startsWith("ngspice", "-b");
    }
    assertThat(Installed.run(study).outcome()).isEqualTo(Outcome.AGREES);
  }
}
