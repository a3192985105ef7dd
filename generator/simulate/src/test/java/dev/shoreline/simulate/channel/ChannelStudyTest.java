package dev.shoreline.simulate.channel;

import static dev.shoreline.simulate.channel.ChannelSpecs.SMALL;
import static dev.shoreline.simulate.channel.ChannelSpecs.design;
import static dev.shoreline.simulate.channel.ChannelSpecs.expected;
import static dev.shoreline.simulate.channel.ChannelSpecs.file;
import static dev.shoreline.simulate.channel.ChannelSpecs.lanes;
import static dev.shoreline.simulate.channel.ChannelSpecs.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.tests.sketch.SpecDesign;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChannelStudyTest {
  private static final String FAST = "512 lane x 212.5 Gb/s pam4";

  @Test
  void equalLanesAreOneClassWhateverTheirNumber() {
    Study study =
        study(
            design(
                FAST,
                """
                asic.serdes[1..256]   -> 25 mm of Sub -> far.serdes[1..256] as left
                    asic.serdes[257..512] -> 25 mm of Sub -> far.serdes[257..512] as right
                """));
    assertThat(study.files())
        .extracting(StudyFile::name)
        .containsExactly(
            "classes.csv",
            "c1.s2p",
            "c1-thru.s4p",
            "c1-fext.s4p",
            "c1-next.s4p",
            "c1-com.csv",
            "c1-ladder.cir",
            "read_channels.py",
            "screening.m");
    assertThat(file(study, "classes.csv"))
        .isEqualTo("class,levels,symbol_rate_gbd,nyquist_ghz\n1,4,106.25,53.125\n");
    assertThat(file(study, "c1.s2p"))
        .startsWith(
            "! differential pair of class 1, 512 lanes of 25 mm of Sub\n! links left, right\n");
    // One line a link beside the same answer, so that both verdicts show it.
    assertThat(study.expected())
        .filteredOn(e -> e.run().equals("touchstone") && e.name().equals("c1_loss"))
        .extracting(Expectation::subject)
        .containsExactly("left", "right");
    assertThat(expected(study, "ladder-1", "c1_loss").subject())
        .isEqualTo("class 1, 2 links, first left");
    assertThat(study.omissions()).isEmpty();
  }

  @Test
  void anotherLengthRateOrConnectorIsAnotherClass() {
    Study study =
        study(
            design(
                FAST,
                """
                asic.serdes[1..8]   -> 25 mm of Sub              -> far.serdes[1..8]   as a
                    asic.serdes[9..16]  -> 26 mm of Sub              -> far.serdes[9..16]  as b
                    asic.serdes[17..24] -> 25 mm of Sub with 1 Joint -> far.serdes[17..24] as c
                    asic.serdes[25..32] -> 25 mm of Sub              -> far.serdes[25..32] as d
                """));
    assertThat(file(study, "classes.csv").lines()).hasSize(4);
    assertThat(file(study, "c1.s2p")).contains("! links a, d\n");
    assertThat(file(study, "c3.s2p")).contains("25 mm of Sub, 1 x Joint\n");
  }

  @Test
  void lossesAreTheLargestOfTheReport() {
    Study study = study(lanes(FAST, "25 mm of Sub with 2 Joint"));
    double line = 20 / Math.log(10) * (5e-4 + 8.9e-4 * Math.sqrt(53.125) + 2e-4 * 53.125) * 25;
    assertThat(expected(study, "touchstone", "c1_loss").value()).isCloseTo(line + 1, within(1e-12));
    assertThat(expected(study, "ladder-1", "c1_loss").value()).isCloseTo(line + 1, within(1e-12));
    assertThat(expected(study, "screening", "c1_pulse_sum").value())
        .isCloseTo(Math.exp(-5e-4 * 25) * Math.pow(10, -1 / 20.0), within(1e-12));
  }

  @Test
  void aConnectorOfUnknownLossIsLeftOutAndSaidSo() {
    Study study = study(lanes(FAST, "25 mm of Sub with 2 Silent"));
    assertThat(study.omissions())
        .containsExactly(
            new Omission(
                "2 x Silent in class 1",
                "Silent has no loss stated, and the channel is simulated without it"));
    assertThat(expected(study, "touchstone", "c1_loss").meaning())
        .isEqualTo("loss at Nyquist of what is known");
    assertThat(file(study, "c1.s2p")).contains("! without 2 x Silent, Silent has no loss stated\n");
  }

  /** The report knows no loss of it above the frequency it is stated for, so neither do we. */
  @Test
  void aConnectorStatedBelowNyquistIsLeftOut() {
    String slow = lanes(FAST, "25 mm of Sub with 2 Joint").replace("60 GHz", "30 GHz");
    assertThat(study(slow).omissions())
        .extracting(Omission::reason)
        .singleElement()
        .asString()
        .startsWith("Joint states its loss at 30 GHz");
  }

  @Test
  void whatCannotBeSimulatedIsNamed() {
    assertThat(study(lanes(FAST, "25 mm of Sub").replace("a2    2.0e-4", "a2 unknown")))
        .satisfies(s -> assertThat(s.isEmpty()).isTrue())
        .satisfies(s -> assertThat(s.files()).isEmpty())
        .extracting(s -> s.omissions().get(0))
        .isEqualTo(new Omission("link asic.serdes->far.serdes", "Sub has no a2 stated"));
    assertThat(study(design(FAST, "asic.serdes -> far.serdes")).omissions())
        .extracting(Omission::reason)
        .containsExactly("link asic.serdes->far.serdes names no medium");
    assertThat(study(lanes(FAST, "1500 mm of Sub")).omissions())
        .extracting(Omission::reason)
        .containsExactly("it loses more than 200 dB at its symbol rate");
    assertThat(study(lanes("8 lane", "10 mm of Sub")).omissions())
        .extracting(Omission::reason)
        .containsExactly("link asic.serdes->far.serdes has no symbol rate");
  }

  @Test
  void aDesignWithoutElectricalLanesHasNothingToSimulate() {
    Study study = study("part Main : Board { width 1 mm } design D { board { main : Main } }");
    assertThat(study.isEmpty()).isTrue();
    assertThat(study.omissions()).isEmpty();
    assertThat(study.plots()).isEmpty();
  }

  @Test
  void delayFollowsFromThePermittivityOrIsAssumed() {
    String silent = lanes(FAST, "25 mm of Sub").replace("delay 6.141 ps/mm", "dk 3.3");
    assertThat(study(silent).omissions())
        .containsExactly(
            new Omission(
                "delay of Sub in class 1",
                "not stated, 6.05949 ps/mm taken for relative permittivity 3.3, and the loss does"
                    + " not depend on it"));
    String nothing = lanes(FAST, "25 mm of Sub").replace("delay 6.141 ps/mm", "");
    assertThat(study(nothing).omissions().get(0).reason())
        .contains("4.71731 ps/mm", "permittivity 2 (PTFE)");
  }

  @Test
  void crosstalkIsThatOfThePartsOrAssumed() {
    Study assumed = study(lanes(FAST, "25 mm of Sub with 2 Joint"));
    double loss = expected(assumed, "touchstone", "c1_loss").value();
    assertThat(expected(assumed, "touchstone", "c1_fext").value()).isEqualTo(loss + 45);
    assertThat(expected(assumed, "touchstone", "c1_next").value()).isEqualTo(50);
    assertThat(file(assumed, "c1-fext.s4p")).contains("45 dB (assumed) at Nyquist below what");
    Study stated =
        study(
            lanes(FAST, "25 mm of Sub with 2 Joint")
                .replace("loss           0.25", "fext 40 dB next min 60 dB\n  loss 0.25"));
    // Two connectors add in power.
    double two = 10 * Math.log10(2);
    assertThat(expected(stated, "touchstone", "c1_fext").value())
        .isCloseTo(loss + 40 - two, within(1e-9));
    assertThat(expected(stated, "touchstone", "c1_next").value()).isCloseTo(60 - two, within(1e-9));
    assertThat(file(stated, "c1-next.s4p"))
        .startsWith("! NEXT of all neighbours, 56.9897 dB (as stated) at Nyquist below what is");
  }

  @Test
  void ofManyClassesTheLossiestAreSimulated() {
    String links =
        IntStream.rangeClosed(1, 10)
            .mapToObj(
                i ->
                    "asic.serdes[%d] -> %d mm of Sub -> far.serdes[%d] as l%d"
                        .formatted(i, 30 - i, i, i))
            .collect(Collectors.joining("\n"));
    Study study = study(design(FAST, links));
    assertThat(file(study, "classes.csv").lines()).hasSize(1 + LaneClasses.MOST);
    assertThat(file(study, "c1.s2p")).contains("! links l1\n");
    assertThat(file(study, "c8.s2p")).contains("! links l8\n");
    assertThat(study.omissions())
        .containsExactly(
            new Omission(
                "2 of 10 classes of lanes", "only the 8 with the largest loss are simulated"));
  }

  @Test
  void aLongLineHasAShorterLadder() {
    Study study = study(lanes("8 lane x 106.25 Gb/s pam4", "3 m of Twinax26"));
    assertThat(study.omissions())
        .extracting(Omission::subject)
        .containsExactly("delay of Twinax26 in class 1", "ladder of class 1");
    Expectation ladder = expected(study, "ladder-1", "c1_loss");
    assertThat(ladder.meaning()).isEqualTo("loss of the shortened ladder");
    double share = 6000 / (3000 * 4.71731e-3 * 26.5625 * 60);
    double whole = expected(study, "touchstone", "c1_loss").value();
    assertThat(ladder.value()).isCloseTo(whole * share, within(whole * 1e-5));
    assertThat(study.plots().get(0).traces()).extracting(Plot.Trace::name).hasSize(1);
  }

  @Test
  void theRuleThatJudgesTheLossShowsTheAnswer() {
    String spec =
        lanes("8 lane x 106.25 Gb/s pam4", "25 mm of Sub")
            .replace("import std.parts.*", "import std.parts.*\nimport std.standards.OifCei112")
            .replace("lanes {", "conforms to OifCei112.XSRplus, OifCei112.Linear\n  lanes {")
            .replaceFirst("\\}\\s*$", "  require worst(channel.loss) <= 5 dB \"short\"\n}\n");
    Study study = study(spec);
    // The other one has no known limit.
    assertThat(expected(study, "touchstone", "c1_loss").rule()).isEqualTo("OifCei112.XSRplus.loss");
    assertThat(study.expected())
        .filteredOn(e -> e.subject().equals("D"))
        .singleElement()
        .satisfies(e -> assertThat(e.rule()).startsWith("D."))
        .satisfies(e -> assertThat(e.meaning()).isEqualTo("worst channel, loss at Nyquist"));
    assertThat(study.plots().get(0).levels()).extracting(Plot.Level::value).contains(13.0, 5.0);
  }

  @Test
  void theSheetHasTheKeywordsThatTheToolNeedsFirst() {
    String sheet = file(study(lanes(FAST, "25 mm of Sub")), "c1-com.csv");
    List<String> keywords =
        sheet.lines().skip(1).filter(l -> !l.startsWith(",")).map(l -> l.split(",")[0]).toList();
    assertThat(keywords.subList(0, 15)).containsExactlyElementsOf(ComSheet.MANDATORY);
    assertThat(keywords)
        .doesNotHaveDuplicates()
        .contains("package_tl_gamma0_a1_a2", "C_d", "z_p (TX)", "Port Order", "A_v");
    assertThat(sheet).contains("\nf_b,106.25,GBd,", "\nDER_0,2e-4,,\"802.3dj as in PyChOpMarg");
    // Four cells in every line, quotes closed.
    assertThat(sheet.lines())
        .allMatch(l -> l.matches("[^\",]*,[^\",]*,[^\",]*,(\"[^\"]*\"|[^\"]*)"));
  }

  @Test
  void aRateWithoutPublicValuesNamesWhatIsMissing() {
    String sheet = file(study(lanes("8 lane x 106.25 Gb/s pam4", "25 mm of Sub")), "c1-com.csv");
    assertThat(sheet)
        .contains("\nf_b,53.125,", "\nboard_tl_gamma0_a1_a2,[0 3.8206e-4 9.5909e-5],")
        .contains("no public value was found for 53.125 GBd, the tool needs one: DER_0, R_LM");
    assertThat(sheet).doesNotContain("\nA_v,");
    assertThat(file(study(SMALL), "c1-com.csv")).contains("\nL,2,").doesNotContain("board_tl");
  }

  @Test
  void theExamplesHaveAClassEach() {
    for (String name : List.of("cpo-102t-dr", "npo-51t-lga", "xpo-204t-ou", "osfp-51t")) {
      Study study = new ChannelStudy().study(SpecDesign.example(name).get(0));
      assertThat(file(study, "classes.csv").lines()).as(name).hasSize(2);
    }
  }
}
