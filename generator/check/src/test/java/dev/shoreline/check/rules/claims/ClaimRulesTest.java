package dev.shoreline.check.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimRulesTest {
  private final Said said = new Said();

  // -- claims.Disagree

  @Test
  void bothFiguresBothSourcesAndTheBasisAreNamed() {
    said.of("cpo", "power-saving", "30 .. 50 % counting system")
        .of("cpo", "power-saving", "30 .. 70 % counting system");
    assertThat(said.lines("Disagree"))
        .containsExactly(
            "fail cpo power-saving[2]: cpo claims power-saving 30 .. 70 % counting system (S2), and"
                + " also 30 .. 50 % counting system (S1)");
  }

  @Test
  void oneFigureAloneIsNotJudged() {
    said.of("cpo", "power", "5 W").of("npo", "power", "6 W").of("cpo", "mtbf", "5 h");
    assertThat(said.lines("Disagree")).isEmpty();
  }

  @Test
  void figuresThatCountOtherThingsAreNotHeldAgainstEachOther() {
    said.of("cpo", "power", "5 W counting module")
        .of("cpo", "power", "500 W counting box")
        .of("cpo", "power-saving", "5 % against pluggable")
        .of("cpo", "power-saving", "6 % against npo");
    assertThat(said.lines("Disagree")).isEmpty();
  }

  @Test
  void amountsAreBroughtToOne() {
    said.of("cpo", "power", "4 W per 800 Gb/s")
        .of("cpo", "power", "8 W per 1600 Gb/s")
        .of("cpo", "power", "9 W per 1600 Gb/s");
    assertThat(said.lines("Disagree"))
        .containsExactly(
            "pass cpo power[2]",
            "fail cpo power[3]: cpo claims power 9 W per 1600 Gb/s (S3), and also 4 W per 800 Gb/s"
                + " (S1), which is 8 W per 1600 Gb/s");
  }

  @Test
  void aFigurePerPortComparesByTheRateOfAPort() {
    said.of("cpo", "port-rate", "1.6 Tb/s")
        .of("cpo", "power", "4 W per 800 Gb/s")
        .of("cpo", "power", "9 W per port");
    assertThat(said.lines("Disagree"))
        .containsExactly(
            "fail cpo power[2]: cpo claims power 9 W per port (S3), and also 4 W per 800 Gb/s (S2),"
                + " which is 8 W per port");
  }

  @Test
  void whatIsUnknownIsNotCompared() {
    said.of("cpo", "power", "unknown").of("cpo", "power", "4 W").of("cpo", "needs", "new-cage");
    assertThat(said.lines("Disagree")).isEmpty();
    assertThat(said.lines("UnlikeBasis")).isEmpty();
  }

  // -- claims.UnlikeBasis

  @Test
  void oneNumberOnTwoBasesFails() {
    said.of("xpo", "density", "204.8 Tb/s per OU").of("xpo", "density", "204.8 Tb/s per RU");
    assertThat(said.lines("UnlikeBasis"))
        .containsExactly(
            "fail xpo density[2]: xpo claims density 204.8 Tb/s per RU (S2), and also 204.8 Tb/s per"
                + " OU (S1): one number on two bases; a rack unit (RU) is 44.45 mm high in a 19"
                + " inch rack, an open rack unit (OU) 48 mm in a 21 inch one");
  }

  @Test
  void otherNumbersOnUnlikeBasesAreNotEvaluated() {
    said.of("cpo", "power", "4 .. 5 W per 800 Gb/s").of("cpo", "power", "9 W per port");
    assertThat(said.lines("UnlikeBasis"))
        .containsExactly(
            "not evaluated cpo power[2]: cpo claims power 9 W per port (S2), which does not compare"
                + " with 4 .. 5 W per 800 Gb/s (S1)");
  }

  @Test
  void twoRatesOfAPortBringNothingTogether() {
    said.of("cpo", "port-rate", "1.6 Tb/s")
        .of("cpo", "port-rate", "0.8 Tb/s")
        .of("cpo", "power", "4 W per 800 Gb/s")
        .of("cpo", "power", "9 W per port");
    assertThat(said.lines("UnlikeBasis"))
        .contains(
            "not evaluated cpo power[2]: cpo claims power 9 W per port (S4), which does not compare"
                + " with 4 W per 800 Gb/s (S3)");
  }

  @Test
  void currenciesDoNotCompare() {
    said.of("cpo", "cost", "3 USD").of("cpo", "cost", "3 EUR");
    assertThat(said.lines("Disagree")).isEmpty();
    assertThat(said.lines("UnlikeBasis"))
        .containsExactly(
            "not evaluated cpo cost[2]: cpo claims cost 3 EUR (S2), which does not compare with 3 USD"
                + " (S1)");
  }

  @Test
  void aTotalDoesNotCompareWithAShare() {
    said.of("cpo", "power", "400 W").of("cpo", "power", "4 W per 800 Gb/s");
    assertThat(said.lines("UnlikeBasis")).singleElement().asString().startsWith("not evaluated");
  }

  // -- claims.GainNotReached and claims.PartForWhole

  private void optics() {
    said.of("pluggable", "power", "15 W per 800 Gb/s counting optics")
        .of("cpo", "power", "4 .. 5 W per 800 Gb/s counting optics");
  }

  @Test
  void aSavingWithoutScopeIsThatOfThePartsThatGiveIt() {
    optics();
    said.of("cpo", "power-saving", "73 % against pluggable")
        .of("cpo", "power-saving", "30 .. 50 % counting system");
    assertThat(said.lines("PartForWhole"))
        .containsExactly(
            "fail cpo power-saving: cpo claims power-saving 73 % against pluggable (S3) and does not"
                + " say what it counts; it is the figure of optics alone: 1 - 4 .. 5 W / 15 W ="
                + " 66.7 .. 73.3 %, from 4 .. 5 W per 800 Gb/s counting optics (S2) against 15 W per"
                + " 800 Gb/s counting optics of pluggable (S1); counting system, 30 .. 50 % is"
                + " claimed (S4)",
            "pass cpo power-saving[2]");
  }

  @Test
  void aSavingOfTheSystemIsNotEvaluatedByThatOfTheOptics() {
    optics();
    said.of("cpo", "power-saving", "30 .. 50 % counting system");
    assertThat(said.lines("GainNotReached"))
        .containsExactly(
            "not evaluated cpo power-saving: cpo claims power-saving 30 .. 50 % counting system"
                + " (S3), but the figures of power counting system that it compares are not claimed");
  }

  @Test
  void aSavingThatTheFiguresDoNotGiveFails() {
    optics();
    said.of("cpo", "power-saving", "80 % counting optics");
    assertThat(said.lines("GainNotReached"))
        .containsExactly(
            "fail cpo power-saving: cpo claims power-saving 80 % counting optics (S3); 1 - 4 .. 5 W /"
                + " 15 W = 66.7 .. 73.3 %, from 4 .. 5 W per 800 Gb/s counting optics (S2) against"
                + " 15 W per 800 Gb/s counting optics of pluggable (S1)");
    assertThat(said.lines("PartForWhole")).containsExactly("pass cpo power-saving");
  }

  @Test
  void aGainMustBeReachedAtEveryCorner() {
    said.of("pluggable", "mtbf", "0.5 .. 1 Mh counting device")
        .of("cpo", "mtbf", "2.6 Mh counting device")
        .of("cpo", "mtbf-gain", "above 200 % against pluggable")
        .of("cpo", "mtbf-gain", "above 300 % against pluggable");
    List<String> lines = said.lines("GainNotReached");
    assertThat(lines.get(0)).isEqualTo("pass cpo mtbf-gain");
    assertThat(lines.get(1))
        .startsWith("fail cpo mtbf-gain[2]")
        .contains("2.6 Mh / 0.5 .. 1 Mh = 2.6 .. 5.2");
  }

  @Test
  void aWrittenBaselineIsTaken() {
    said.of("npo", "power", "8 W counting module")
        .of("npo", "power-saving", "50 % counting module against 16 W")
        .of("npo", "power-saving", "60 % counting module against 16 W");
    assertThat(said.lines("GainNotReached"))
        .containsExactly(
            "pass npo power-saving",
            "fail npo power-saving[2]: npo claims power-saving 60 % counting module against 16 W"
                + " (S3); 1 - 8 W / 16 W = 50 %, from 8 W counting module (S1) against 16 W");
  }

  @Test
  void aBaselineOfZeroDerivesNothing() {
    said.of("npo", "power", "8 W").of("npo", "power-saving", "50 % against 0 W");
    assertThat(said.lines("GainNotReached")).singleElement().asString().startsWith("not evaluated");
    assertThat(said.lines("PartForWhole")).isEmpty();
  }

  @Test
  void theFigureOfAPartIsNotThatOfTheBox() {
    said.of("npo", "bandwidth", "3.2 Tb/s counting module")
        .of("npo", "bandwidth", "3.2 Tb/s counting box");
    assertThat(said.lines("PartForWhole"))
        .containsExactly(
            "fail npo bandwidth[2]: npo claims bandwidth 3.2 Tb/s counting box (S2); it is the figure"
                + " of a part, 3.2 Tb/s counting module (S1)");
  }

  // -- claims.DeviceMtbfForBox

  @Test
  void theMtbfOfABoxIsThatOfADeviceOverTheirNumber() {
    said.of("cpo", "mtbf", "2.6 Mh")
        .of("cpo", "mtbf", "2.6 Mh counting device")
        .of("cpo", "mtbf", "40 kh counting box")
        .of("cpo", "devices", "6400 % counting box");
    assertThat(said.lines("DeviceMtbfForBox"))
        .containsExactly(
            "fail cpo mtbf: cpo claims mtbf 2.6 Mh (S1); that is the figure of one device, 2.6 Mh"
                + " counting device (S2): a box of 6400 % of them (S4) has 40.625 kh, or 4.63 years,"
                + " to its first failure",
            "pass cpo mtbf[3]");
  }

  @Test
  void withoutTheNumberOfDevicesNothingIsSaidOfTheBox() {
    said.of("cpo", "mtbf", "2.6 Mh counting system").of("cpo", "mtbf", "2.6 Mh counting device");
    assertThat(said.lines("DeviceMtbfForBox"))
        .containsExactly(
            "not evaluated cpo mtbf: cpo claims mtbf 2.6 Mh counting system (S1), and 2.6 Mh counting"
                + " device (S2); how many devices a box has (devices) is not claimed");
    assertThat(said.lines("PartForWhole")).isEmpty();
  }

  @Test
  void noDevicesAtAllAreNoFault() {
    said.of("cpo", "mtbf", "2.6 Mh")
        .of("cpo", "mtbf", "2.6 Mh counting device")
        .of("cpo", "devices", "0 % counting box");
    assertThat(said.lines("DeviceMtbfForBox")).isEmpty();
  }

  // -- claims.EdgeTooDense

  @Test
  void aDensityBeyondTheShortestEdgeFails() {
    said.of("cpo", "density", "10 Tb/s per mm of die-edge")
        .of("cpo", "density", "3 Tb/s per mm of die-edge")
        .of("cpo", "density", "10 Tb/s per mm of engine-edge")
        .of("cpo", "bandwidth", "51.2 Tb/s counting asic")
        .of("cpo", "bandwidth", "102.4 Tb/s counting asic");
    assertThat(said.lines("EdgeTooDense"))
        .containsExactly(
            "fail cpo density: cpo claims density 10 Tb/s per mm of die-edge (S1), but a die of 102.4"
                + " Tb/s counting asic of cpo (S5) needs 0.868 Tb/s/mm over the 118 mm around it"
                + " (the largest die of one exposure, 26 mm x 33 mm), and 3.94 Tb/s/mm if all of it"
                + " left by its shortest edge; the claim is 11.5 times the first",
            "pass cpo density[2]");
  }

  @Test
  void aDieThatIsClaimedCounts() {
    said.of("cpo", "density", "3 Tb/s per mm of die-edge")
        .of("cpo", "die-width", "50 mm")
        .of("cpo", "die-height", "50 mm")
        .of("cpo", "bandwidth", "102.4 Tb/s counting asic");
    assertThat(said.lines("EdgeTooDense"))
        .singleElement()
        .asString()
        .startsWith("fail")
        .contains("the 200 mm around it (die of 50 mm x 50 mm, as claimed)");
  }

  @Test
  void withoutADieNothingIsSaidOfItsEdge() {
    said.of("cpo", "density", "10 Tb/s per mm of die-edge");
    assertThat(said.lines("EdgeTooDense")).singleElement().asString().startsWith("not evaluated");
  }

  @Test
  void aDieWithoutEdgesIsNotComputedWith() {
    said.of("cpo", "density", "10 Tb/s per mm of die-edge")
        .of("cpo", "die-width", "0 mm")
        .of("cpo", "die-height", "0 mm")
        .of("cpo", "bandwidth", "102.4 Tb/s counting asic");
    assertThat(said.lines("EdgeTooDense"))
        .singleElement()
        .asString()
        .startsWith("not evaluated")
        .contains("division by zero");
  }

  // -- claims.EngineCalledLane and claims.BandwidthNotLanes

  @Test
  void aLaneOfTerabitsIsSomethingElse() {
    said.of("cpo", "lane-rate", "3.2 Tb/s")
        .of("cpo", "lane-rate", "200 Gb/s")
        .of("npo", "bandwidth", "3.2 Tb/s counting module")
        .of("cpo", "bandwidth", "3.2 Tb/s counting engine");
    assertThat(said.lines("EngineCalledLane"))
        .containsExactly(
            "fail cpo lane-rate: cpo claims lane-rate 3.2 Tb/s (S1); the fastest lane in sight"
                + " signals at 448 Gb/s (OIF CEI-448G, VSR and LR projects), and it is the bandwidth"
                + " of one engine: 3.2 Tb/s counting engine of cpo (S4)",
            "pass cpo lane-rate[2]");
  }

  @Test
  void moreThanTheLanesCarryFails() {
    said.of("xpo", "lanes", "64 lane")
        .of("xpo", "lane-rate", "400 Gb/s")
        .of("xpo", "lane-rate", "3.2 Tb/s")
        .of("xpo", "bandwidth", "above 25.6 Tb/s")
        .of("xpo", "bandwidth", "25.6 Tb/s");
    assertThat(said.lines("BandwidthNotLanes"))
        .containsExactly(
            "fail xpo bandwidth: xpo claims bandwidth above 25.6 Tb/s (S4); 64 lane (S1) x 400 Gb/s"
                + " (S2) carry 25.6 Tb/s",
            "pass xpo bandwidth[2]");
  }

  @Test
  void lanesOfSomethingElseCarryNothingHere() {
    said.of("xpo", "lanes", "64 lane counting module")
        .of("xpo", "lane-rate", "400 Gb/s")
        .of("xpo", "bandwidth", "409.6 Tb/s counting box");
    assertThat(said.lines("BandwidthNotLanes")).isEmpty();
  }

  @Test
  void aRateThatNoLaneHasMultipliesNothing() {
    said.of("xpo", "lanes", "64 lane")
        .of("xpo", "lane-rate", "3.2 Tb/s")
        .of("xpo", "bandwidth", "12.8 Tb/s");
    assertThat(said.lines("BandwidthNotLanes"))
        .containsExactly(
            "not evaluated xpo bandwidth: xpo claims bandwidth 12.8 Tb/s (S3) on 64 lane (S1), but no"
                + " rate of a lane is claimed of xpo");
  }

  // -- claims.ChangeDenied

  @Test
  void aNeedChangesWhatItChanges() {
    said.of("xpo", "changes", "none counting room")
        .of("xpo", "changes", "none counting asic")
        .of("xpo", "changes", "none")
        .of("xpo", "needs", "liquid-cooling")
        .of("xpo", "needs", "bus-48v");
    assertThat(said.lines("ChangeDenied"))
        .containsExactly(
            "fail xpo changes: xpo claims changes none counting room (S1), but needs liquid-cooling"
                + " (S4): cold plates in the box, manifolds in the rack, supply and return in the"
                + " room",
            "pass xpo changes[2]",
            "not evaluated xpo changes[3]: xpo claims changes none (S3), but does not say to what:"
                + " `counting room`, `counting box`");
  }

  // -- claims.NotReached

  @Test
  void aClaimAboutTheDesignIsHeldAgainstItsOwnFigure() {
    said.hardware(4, "10 W")
        .of("this", "power", "40 W counting optics")
        .of("this", "power", "30 W counting optics")
        .of("this", "power", "above 30 W counting optics")
        .of("this", "power", "50 .. 60 W counting optics")
        .of("this", "energy", "5 pJ/bit counting optics")
        .of("this", "temperature", "5 W")
        .of("cpo", "power", "5 W counting optics");
    assertThat(said.lines("NotReached"))
        .containsExactly(
            "pass this power",
            "fail this power[2]: this design claims power 30 W counting optics (S2); its power.optics"
                + " is 40 W",
            "pass this power[3]",
            "fail this power[4]: this design claims power 50 .. 60 W counting optics (S4); its"
                + " power.optics is 40 W",
            "not evaluated this energy: oe[1..4] has no line stated");
  }

  @Test
  void aRoundedClaimIsReached() {
    said.hardware(3, "6.68 W")
        .of("this", "power", "20 W counting optics")
        .of("this", "power", "21 W counting optics");
    assertThat(said.lines("NotReached"))
        .containsExactly(
            "pass this power",
            "fail this power[2]: this design claims power 21 W counting optics (S2); its power.optics"
                + " is 20.04 W");
  }

  @Test
  void scopesWithoutALibraryAreNotRanked() {
    Claims none = new Claims(new dev.shoreline.check.Sketch().design());
    assertThat(none.isNarrower("module", "box")).isFalse();
    assertThat(none.design().kinds().find("ClaimScope").map(Kind::name)).isEmpty();
  }
}
