package dev.shoreline.simulate.optical;

import static dev.shoreline.simulate.optical.OpticalSpecs.BOUNDS;
import static dev.shoreline.simulate.optical.OpticalSpecs.FED;
import static dev.shoreline.simulate.optical.OpticalSpecs.expected;
import static dev.shoreline.simulate.optical.OpticalSpecs.files;
import static dev.shoreline.simulate.optical.OpticalSpecs.reason;
import static dev.shoreline.simulate.optical.OpticalSpecs.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.render.StudyFolder;
import dev.shoreline.simulate.run.Answer;
import dev.shoreline.simulate.run.Curve;
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
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpticalStudyTest {

  @Test
  void octaveAndScikitRfAgreeWithTheReport() throws Exception {
    StudyResult result = Installed.run(study(FED));
    assertThat(result.runs()).allSatisfy(r -> assertThat(r.message()).isEmpty());
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    assertThat(result.study().runs())
        .extracting(Run::name)
        .containsExactly("budget", "symbols", "feed-tree");
    assertThat(result.study().omissions()).isEmpty();
    assertThat(result.answers()).hasSize(25);
  }

  /** By hand from the figures in the text. */
  @Test
  void expectedValuesAreThoseOfTheReport() {
    Study study = study(FED);
    double most = 0.481 * 0.4 + 2 * 0.5 + 0.35;
    double least = 0.481 * 0.2 + 2 * 0.1 + 0.05;
    assertThat(expected(study, "d1_weakest_loss").value()).isCloseTo(most, within(1e-9));
    assertThat(expected(study, "d1_typical_loss").value())
        .isCloseTo(0.481 * 0.3 + 2 * 0.2 + 0.15, within(1e-9));
    assertThat(expected(study, "d1_strongest_overload").value()).isCloseTo(least, within(1e-9));
    Expectation margin = expected(study, "d1_weakest_margin");
    assertThat(margin.value()).isCloseTo(-3.1 - most + 6.1, within(1e-9));
    assertThat(margin.rule()).isEqualTo("Fed.worst-optical-margin");
    assertThat(margin.subject()).isEqualTo("oe.line->Cable of Fed");
    Expectation power = expected(study, "f1_weakest_received");
    // 2 m of 2 dB/km, two pairs, four ways.
    double feed = 0.004 + 2 * 0.5 + 10 * Math.log10(4);
    assertThat(power.value()).isCloseTo(18.5 - feed, within(1e-9));
    assertThat(power.rule()).isEqualTo("Fed.worst-laser-power");
    assertThat(expected(study, "f1_weakest_launch").value())
        .isCloseTo(18.5 - feed - 11, within(1e-9));
    assertThat(expected(study, "f1_typical_launch").value())
        .isCloseTo(20 - 0.004 - 0.4 - 10 * Math.log10(4) - 9, within(1e-9));
    assertThat(expected(study, "d1_weakest_signal").value())
        .isCloseTo(-1 - 3.4 - most, within(1e-9));
    assertThat(expected(study, "d1_weakest_signal_margin").value())
        .isCloseTo(-1 - 3.4 - most + 6, within(1e-9));
    assertThat(expected(study, "f1_least").value()).isCloseTo(-feed, within(1e-9));
    assertThat(expected(study, "d1_weakest_log_ber").meaning()).doesNotContain("assumed");
  }

  @Test
  void filesAndAnswersAreAsCommitted() throws Exception {
    Map<String, String> made = new LinkedHashMap<>();
    for (StudyFile f : StudyFolder.files(study(FED))) {
      boolean script = f.name().endsWith(".m") || f.name().endsWith(".py");
      if (!script) {
        made.put("optical/fed/" + f.name(), new String(f.content(), StandardCharsets.UTF_8));
      }
    }
    assertThat(made)
        .containsKeys(
            "optical/fed/path-1.csv", "optical/fed/budget.csv", "optical/fed/optical_netlist.json");
    GoldenFiles.check(made);
  }

  @Test
  void picturesShowTheLadderTheErrorsAndTheLevels() throws Exception {
    List<Picture> pictures = Installed.run(study(FED)).pictures();
    assertThat(pictures)
        .extracting(p -> p.plot().id())
        .containsExactly("ladder-d1", "waterfall-d1", "levels-d1");
    Picture ladder = pictures.get(0);
    assertThat(ladder.curves()).extracting(Curve::name).first().isEqualTo("weakest light");
    Curve weakest = ladder.curves().get(0);
    assertThat(weakest.labels())
        .containsExactly(
            "laser",
            "2 m of Jumper",
            "2 x Pair",
            "split 4",
            "launch",
            "1 m of Cable",
            "mpo[1..64]",
            "480 m of Cable",
            "2 x Pair");
    List<Curve.Point> points = weakest.pieces().get(0);
    assertThat(points.get(0).y()).isEqualTo(18.5);
    assertThat(points.get(4).y()).isEqualTo(-3.1);
    assertThat(points.get(8).y()).isLessThan(-4);
    assertThat(ladder.plot().levels()).extracting(l -> l.value()).containsExactly(-6.1, 4.0);
    Picture waterfall = pictures.get(1);
    assertThat(waterfall.curves()).hasSize(3);
    List<Curve.Point> errors = waterfall.curves().get(0).pieces().get(0);
    assertThat(errors.get(0).y()).isGreaterThan(errors.get(errors.size() - 1).y());
    assertThat(pictures.get(2).curves()).hasSize(4);
    for (Curve level : pictures.get(2).curves()) {
      double symbols = level.pieces().get(0).stream().mapToDouble(Curve.Point::y).sum();
      assertThat(symbols).isCloseTo(1e6, within(1e4));
    }
  }

  /** What no part states is assumed, and the answer says so. */
  @Test
  void whatIsAssumedStandsBesideTheAnswer() throws Exception {
    Study study = study(BOUNDS);
    assertThat(expected(study, "d1_weakest_noise_margin").meaning())
        .endsWith(
            "weakest light; assumed 16 pA/rtHz, 0.9 A/W, RIN -144 dB/Hz, BER 2.4e-4 before"
                + " correction");
    assertThat(files(study).get("budget.csv")).contains(",3.68781778,0.9,-144,0.00024,1\n");
    double ratio = Math.pow(10, 0.35);
    double signal = -3.1 + 10 * Math.log10(2 * (ratio - 1) / (ratio + 1)) - 3.4 - 1.2;
    assertThat(expected(study, "d1_weakest_signal").value()).isCloseTo(signal, within(1e-9));
    assertThat(study.expected()).noneMatch(e -> e.name().contains("typical"));
    assertThat(expected(study, "d1_strongest_overload").value()).isCloseTo(0, within(1e-12));
    StudyResult result = Installed.run(study);
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    assertThat(study.runs()).extracting(Run::name).containsExactly("budget", "symbols");
  }

  @Test
  void withoutTdecqTheAnswerSaysThatItIsNotCounted() {
    Study study = study(BOUNDS.replace("tdecq max 3.4 dB", ""));
    assertThat(expected(study, "d1_weakest_log_ber").meaning()).endsWith(", no TDECQ");
    assertThat(expected(study, "d1_weakest_signal").formula()).doesNotContain("TDECQ");
  }

  @Test
  void theMakersGuaranteeComesBeforeAverageAndAmplitude() {
    Study study = study(FED.replace("tx-oma min", "tx-oma-less-tdecq min -2.5 dBm\n  tx-oma min"));
    assertThat(expected(study, "d1_weakest_signal").formula())
        .isEqualTo("tx-oma-less-tdecq - loss");
    assertThat(files(study).get("budget.csv")).contains(",oma-less-tdecq,-2.5,0,");
    // The guarantee has no typical value: there the amplitude counts.
    assertThat(expected(study, "d1_typical_signal").formula()).isEqualTo("tx-oma - TDECQ - loss");
  }

  @Test
  void noiseOfTheLaserIsThatOfTheSourceWhereThereIsOne() throws Exception {
    assertThat(files(study(FED)).get("pam4.csv")).contains(",4,0.7,-145,0.000226,");
    String own = BOUNDS.replace("tx -3.1", "rin max -140 dB/Hz\n  tx -3.1");
    assertThat(files(study(own)).get("pam4.csv")).contains(",0.9,-140,0.00024,");
  }

  @Test
  void linksOfEqualLightAreOneClass() throws Exception {
    String both =
        BOUNDS.replace(
            "m[*].line -> 500 m of Os2 with 2 connectors",
            """
            m[1..16].line -> 500 m of Os2 with 2 connectors as left
            m[17..32].line -> 500 m of Os2 with 2 connectors as right
            """);
    Study same = study(both);
    assertThat(files(same)).containsKey("path-1.csv").doesNotContainKey("path-2.csv");
    assertThat(expected(same, "d1_weakest_loss").subject()).isEqualTo("2 links like left");
    Study apart =
        study(both.replace("500 m of Os2 with 2 connectors as right", "2 m of Os2 as right"));
    assertThat(files(apart)).containsKey("path-2.csv");
    assertThat(expected(apart, "d2_weakest_loss").subject()).isEqualTo("right");
    assertThat(Installed.run(apart).outcome()).isEqualTo(Outcome.AGREES);
  }

  @Test
  void twoLevelsAreSimulatedToo() throws Exception {
    Study study =
        study(
            BOUNDS
                .replace("line 8 lane x 212.5 Gb/s pam4", "line 8 lane x 26.5625 Gb/s nrz")
                .replace("tdecq max 3.4", "tdec max 3"));
    assertThat(files(study).get("pam4.csv")).contains(",2,1.328125e10,");
    assertThat(study.expected()).noneMatch(e -> e.name().endsWith("post_fec"));
    StudyResult result = Installed.run(study);
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    assertThat(result.pictures().get(2).curves()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"6, split-3.s4p", "16, split-2.s3p", "13, split-13.s14p"})
  void feedsOfAnySplitAreSolved(int ways, String file) throws Exception {
    Study study = study(split(ways));
    assertThat(files(study)).containsKey(file);
    StudyResult result = Installed.run(study);
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    double each = -(0.004 + 1 + 10 * Math.log10(ways));
    assertThat(result.answers())
        .filteredOn(a -> a.expectation().run().equals("feed-tree"))
        .extracting(Answer::simulated)
        .hasSize(2)
        .allSatisfy(v -> assertThat(Objects.requireNonNull(v)).isCloseTo(each, within(1e-6)));
  }

  private static String split(int ways) {
    return FED.replace("out 8 laser", "out 1 laser")
        .replace("32 lane", ways + " lane")
        .replace("split 4", "split " + ways);
  }

  @Test
  void aSplitTooWideForATreeIsBudgetedOnly() {
    Study study = study(split(17));
    assertThat(reason(study, "tree of els.out->oe.laser"))
        .isEqualTo("it splits into more than 16 lanes");
    assertThat(study.runs()).extracting(Run::name).containsExactly("budget", "symbols");
    assertThat(expected(study, "f1_weakest_loss").value())
        .isCloseTo(1.004 + 10 * Math.log10(17), within(1e-9));
  }

  @Test
  void lasersSharedInsideTheEngineAreATreeWhenTheShareIsWhole() throws Exception {
    String inside = FED.replace("-> split 4 ->", "->").replace("laser 32 lane", "laser 8 fiber");
    Study study = study(inside);
    assertThat(expected(study, "f1_least").value())
        .isCloseTo(-(1.004 + 10 * Math.log10(4)), within(1e-9));
    assertThat(Installed.run(study).outcome()).isEqualTo(Outcome.AGREES);
    assertThat(reason(study(inside.replace("8 fiber", "5 fiber")), "tree of els.out->oe.laser"))
        .isEqualTo("split inside oe[1..16] is no whole number of ways");
  }

  @Test
  void whatIsNotKnownIsNamedWithItsReason() throws Exception {
    Study study =
        study(
            FED.replace(
                    "part Jumper : Fiber { attenuation 2 dB/km",
                    "part Jumper : Fiber { attenuation unknown")
                .replace("rx -6.1 .. 4 dBm", "")
                .replace("extinction-ratio min 3.5 dB, typ 5 dB", ""));
    assertThat(reason(study, "light of els.out->oe.laser"))
        .isEqualTo("Jumper has no attenuation stated");
    assertThat(reason(study, "margin of oe.line->Cable")).isEqualTo("oe[1..16] has no rx stated");
    assertThat(reason(study, "bit errors of oe.line->Cable"))
        .isEqualTo("its transmitter states no lowest or typical extinction-ratio above 0 dB");
    assertThat(study.expected())
        .extracting(Expectation::name)
        .contains("d1_weakest_loss", "d1_weakest_signal")
        .noneMatch(n -> n.endsWith("margin") && !n.endsWith("signal_margin"))
        .noneMatch(n -> n.startsWith("f1"));
    assertThat(Installed.run(study).outcome()).isEqualTo(Outcome.AGREES);
  }

  @ParameterizedTest
  @CsvSource({
    "rx -6.1 .. 4 dBm, rin max -120 dB/Hz rx -6.1 .. 4 dBm, the laser's noise alone makes more errors"
        + " than the correction can take",
    "tx -3.1 .. 4 dBm, tx max 4 dBm, the least light or the largest loss is not stated; nor are both"
        + " typical values",
    "rx -6.1 .. 4 dBm, responsivity 0 A/W rx -6.1 .. 4 dBm, receiver-noise; responsivity or rin"
        + " states no value of use",
  })
  void bitErrorsNeedLightAndAReceiver(String is, String becomes, String reason) throws Exception {
    Study study = study(BOUNDS.replace(is, becomes.replace(" rx", "\n  rx")));
    assertThat(reason(study, "bit errors of m.line->Os2")).isEqualTo(reason.replace(';', ','));
    assertThat(study.runs()).extracting(Run::name).containsExactly("budget");
    assertThat(Installed.run(study).outcome()).isEqualTo(Outcome.AGREES);
  }

  @Test
  void aLaserTooLoudForCountingIsNamed() {
    // Between 2.4e-4 and 3e-3 a limit of its own leaves a budget, but no symbols to count.
    String loud =
        BOUNDS
            .replace("rx -6.1", "pre-fec-ber 0.02\n  rin max -132 dB/Hz\n  rx -6.1")
            .replace("max 3.4 dB", "max 0 dB");
    Study study = study(loud);
    assertThat(reason(study, "symbols over m.line->Os2"))
        .isEqualTo("the laser's noise alone makes more errors than are to be counted");
    assertThat(expected(study, "d1_weakest_noise_margin")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 6, 40})
  void manyKindsOfPathAreCapped(int kinds) {
    StringBuilder links = new StringBuilder();
    for (int i = 1; i <= kinds; i++) {
      links
          .append("m[")
          .append(i)
          .append("].line -> ")
          .append(i)
          .append(" m of Os2 as l")
          .append(i);
      links.append('\n');
    }
    Study study =
        study(
            BOUNDS
                .replace("m[1..32]", "m[1.." + kinds + "]")
                .replace("m[*].line -> 500 m of Os2 with 2 connectors", links));
    assertThat(files(study).keySet().stream().filter(f -> f.startsWith("path-")))
        .hasSize(Math.min(kinds, LightPaths.MOST_PATHS));
    assertThat(files(study).get("pam4.csv").lines()).hasSize(5);
    if (kinds > 4) {
      assertThat(reason(study, "symbols over l5"))
          .isEqualTo("symbols are sent over 4 kinds of lane at most");
    }
    if (kinds > 32) {
      assertThat(reason(study, "light of l33")).isEqualTo("only 32 kinds of path are simulated");
    }
  }

  @Test
  void aDesignWithoutLightHasNothingToSimulate() {
    Study study = study("part P : Pump { power 7 W }\ndesign D { board { p : P } }\n");
    assertThat(study.isEmpty()).isTrue();
    assertThat(study.files()).isEmpty();
    assertThat(study.plots()).isEmpty();
    assertThat(study.about()).hasSize(5);
    assertThat(reason(study, "light"))
        .isEqualTo("the design has no optical link and no laser feed");
  }

  @Test
  void filesThatWereChangedDiffer() throws Exception {
    Study study = study(FED);
    List<StudyFile> files = new ArrayList<>();
    for (Map.Entry<String, String> f : files(study).entrySet()) {
      String text =
          switch (f.getKey()) {
            case "path-1.csv" -> f.getValue().replace("2 x Pair,1,", "2 x Pair,1.1,");
            case "pam4.csv" -> f.getValue().replace("0.7,-145", "0.71,-145");
            case "split-2.s3p" -> f.getValue().replace("0.707106781", "0.7");
            default -> f.getValue();
          };
      files.add(StudyFile.text(f.getKey(), text));
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
    assertThat(result.runs())
        .extracting(r -> r.outcome())
        .containsExactly(Outcome.DIFFERS, Outcome.DIFFERS, Outcome.DIFFERS);
    assertThat(result.runs().get(0).message()).contains("first d1_weakest_loss");
  }

  /** As many engines as anybody builds are still one kind of lane. */
  @Test
  void thousandsOfEnginesAreOneKindOfLane() {
    Study study =
        study(
            FED.replace("oe[1..16]", "oe[1..4096]")
                .replace("els[1..16]", "els[1..4096]")
                .replace("mpo[1..64]", "mpo[1..16384]"));
    assertThat(files(study).get("budget.csv")).isEqualTo(files(study(FED)).get("budget.csv"));
    assertThat(study.files()).hasSameSizeAs(study(FED).files());
  }
}
