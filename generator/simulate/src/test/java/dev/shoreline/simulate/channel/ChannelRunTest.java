package dev.shoreline.simulate.channel;

import static dev.shoreline.simulate.channel.ChannelSpecs.SMALL;
import static dev.shoreline.simulate.channel.ChannelSpecs.file;
import static dev.shoreline.simulate.channel.ChannelSpecs.lanes;
import static dev.shoreline.simulate.channel.ChannelSpecs.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.run.Answer;
import dev.shoreline.simulate.run.Curve;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.Picture;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.tests.sketch.SpecDesign;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The channels in the hands of ngspice, scikit-rf and Octave. */
class ChannelRunTest {

  private static void agrees(StudyResult result) {
    assertThat(result.runs()).allSatisfy(r -> assertThat(r.message()).isEmpty());
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
  }

  private static double simulated(StudyResult result, String run, String name) {
    Answer answer =
        result.answers().stream()
            .filter(a -> a.expectation().run().equals(run))
            .filter(a -> a.expectation().name().equals(name))
            .findFirst()
            .orElseThrow();
    Double value = answer.simulated();
    assertThat(value).as(name).isNotNull();
    return value == null ? Double.NaN : value;
  }

  /** A file changed behind our back. */
  private static Study with(Study s, String name, UnaryOperator<String> change) {
    List<StudyFile> files =
        s.files().stream()
            .map(f -> f.name().equals(name) ? StudyFile.text(name, change.apply(file(s, name))) : f)
            .toList();
    return new Study(
        s.id(),
        s.title(),
        s.design(),
        s.about(),
        files,
        s.runs(),
        s.expected(),
        s.omissions(),
        s.plots());
  }

  /** E1, near-packaged, and the fly-overs of E6, whose connectors have no known loss. */
  @ParameterizedTest
  @ValueSource(strings = {"cpo-102t-dr", "npo-51t-lga", "xpo-204t-ou"})
  void theExamplesAgree(String example) throws Exception {
    agrees(Installed.run(new ChannelStudy().study(SpecDesign.example(example).get(0))));
  }

  /** 12 mm of the 802.3dj package line: 1.8357 dB at 53.125 GHz, the ladder within 0.3 %. */
  @Test
  void theLadderKnowsNothingOfScatteringAndFindsTheSame() throws Exception {
    StudyResult result = Installed.run(study(lanes("8 lane x 212.5 Gb/s pam4", "12 mm of Sub")));
    agrees(result);
    assertThat(simulated(result, "touchstone", "c1_loss")).isCloseTo(1.8357, within(5e-5));
    assertThat(simulated(result, "ladder-1", "c1_loss")).isCloseTo(1.8357, within(0.003 * 1.8357));
    assertThat(simulated(result, "screening", "check_margin")).isCloseTo(7.3714, within(5e-4));
    assertThat(simulated(result, "screening", "check_eye")).isCloseTo(0.1652, within(1e-9));
  }

  @Test
  void shortenedLaddersAndSlowLanesAgreeToo() throws Exception {
    agrees(Installed.run(study(lanes("8 lane x 106.25 Gb/s pam4", "3 m of Twinax26"))));
    agrees(Installed.run(study(SMALL)));
  }

  /** More loss, more taps at work, a smaller margin. */
  @Test
  void picturesShowLossPulseEyeAndMargin() throws Exception {
    String spec = lanes("8 lane x 212.5 Gb/s pam4", "25 mm of Sub");
    String two =
        spec.replace(
            "asic.serdes -> 25 mm of Sub -> far.serdes",
            "asic.serdes[1..4] -> 12 mm of Sub -> far.serdes[1..4] as short\n"
                + "    asic.serdes[5..8] -> 120 mm of Sub -> far.serdes[5..8] as long");
    StudyResult result = Installed.run(study(two));
    agrees(result);
    Map<String, Picture> pictures =
        result.pictures().stream().collect(Collectors.toMap(p -> p.plot().id(), p -> p));
    assertThat(pictures.keySet())
        .containsExactlyInAnyOrder(
            "channel-loss", "channel-pulse", "eye-1", "eye-2", "channel-margin");
    List<Curve> losses = pictures.get("channel-loss").curves();
    assertThat(losses)
        .extracting(Curve::name)
        .containsExactly(
            "class 1, scikit-rf",
            "class 1, ngspice ladder",
            "class 2, scikit-rf",
            "class 2, ngspice ladder");
    assertThat(losses.get(0).pieces().get(0)).hasSize(851);
    // The fifth point of a ladder is the Nyquist frequency.
    Curve.Point nyquist = losses.get(1).pieces().get(0).get(4);
    assertThat(nyquist.x()).isCloseTo(53.125, within(1e-6));
    assertThat(nyquist.y()).isCloseTo(1.8357, within(0.01));
    assertThat(pictures.get("eye-1").curves().get(0).pieces()).hasSize(240);
    // At the decision (time 0) PAM4 stands on four levels and nowhere between.
    TreeMap<Long, Integer> levels = new TreeMap<>();
    for (List<Curve.Point> piece : pictures.get("eye-1").curves().get(0).pieces()) {
      double y = piece.get(piece.size() / 2).y();
      levels.merge(Math.round(y / 50), 1, Integer::sum);
    }
    assertThat(levels.size()).isBetween(4, 8);
    List<Curve.Point> margins = pictures.get("channel-margin").curves().get(0).pieces().get(0);
    assertThat(margins).hasSize(2);
    assertThat(margins.get(0).y()).isBetween(11.0, 12.1);
    assertThat(margins.get(1).y()).isLessThan(margins.get(0).y() - 0.5);
  }

  @Test
  void aFileThatWasChangedDiffers() throws Exception {
    Study study = study(SMALL);
    String deck = file(study, "c1-ladder.cir");
    assertThat(deck).contains("e1_6");
    Study shorter =
        with(study, "c1-ladder.cir", t -> t.replaceFirst("x1 p1 n1 e1_[0-9]+", "v0 p1 n1 0"));
    StudyResult result = Installed.run(shorter);
    assertThat(result.runs().get(0).outcome()).isEqualTo(Outcome.DIFFERS);
    assertThat(result.runs().get(1).outcome()).isEqualTo(Outcome.AGREES);
  }

  @Test
  void aFileThatAmplifiesOrKnowsADirectionFails() throws Exception {
    Study study = study(SMALL);
    Study active =
        with(
            study,
            "c1.s2p",
            t -> t.replaceFirst("\n0 0 0 0\\.\\S+ 0 0\\.\\S+", "\n0 0 0 1.1 0 1.1"));
    StudyResult result = Installed.run(active);
    assertThat(result.runs().get(1).outcome()).isEqualTo(Outcome.FAILED);
    Study oneWay =
        with(
            study,
            "c1-next.s4p",
            t -> t.replaceFirst("\n0 0 0 0 0 0 0 0 0\n", "\n0 0 0 0.1 0 0 0 0 0\n"));
    assertThat(file(oneWay, "c1-next.s4p")).isNotEqualTo(file(study, "c1-next.s4p"));
    assertThat(Installed.run(oneWay).runs().get(1).outcome()).isEqualTo(Outcome.FAILED);
  }
}
