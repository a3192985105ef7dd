package dev.shoreline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Sketch;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Part;
import org.junit.jupiter.api.Test;

class ClosureTest {
  private final Sketch s = new Sketch();

  private Instance asics(long n, long lanes) {
    return s.add(Level.CHIP, "asic", n, s.part("Chip", "Asic", "serdes", Sketch.lanes(lanes)));
  }

  private Instance engines(long n, long lanes, Object... more) {
    Part part =
        s.part("Engine", "OpticalEngine", "host", Sketch.lanes(lanes), "line", Sketch.lanes(lanes));
    return s.add(Level.CHIP, "oe", n, part, more);
  }

  private Instance connectors(long n, long lanes, Object... more) {
    return s.add(
        Level.PANEL, "mpo", n, s.part("Mpo", "PanelConnector", "lanes", Sketch.lanes(lanes)), more);
  }

  private Part fiber() {
    return s.part("Patch", "Fiber");
  }

  // -- LaneLandsTwice -----------------------------------------------------------------------------

  @Test
  void lanesInTwoLinksAreNamedExactly() {
    Instance asic = asics(2, 512);
    Instance oe = engines(4, 512);
    s.link("a", s.end(asic, 1, 1, "serdes", 1, 512), s.end(oe, 1, 1, "host", 1, 512));
    s.link("b", s.end(asic, 1, 2, "serdes", 500, 512), s.end(oe, 2, 2, "host", 1, 26));
    assertThat(Run.lines("closure.LaneLandsTwice", s))
        .containsExactly(
            "fail asic[1].serdes[500..512]: asic[1].serdes[500..512] land in a and in b",
            "pass oe[1..4].host[1..512]");
    assertThat(Run.all("closure.LaneLandsTwice", s).get(0).related()).hasSize(1);
  }

  @Test
  void aLaneMayNotStandTwiceInOneLink() {
    Instance asic = asics(1, 8);
    s.link("loop", s.end(asic, 1, 1, "serdes", 1, 4), s.end(asic, 1, 1, "serdes", 4, 7));
    assertThat(Run.lines("closure.LaneLandsTwice", s))
        .containsExactly("fail asic[1].serdes[4]: asic[1].serdes[4] lands twice in loop");
  }

  @Test
  void aConnectorIsReachedOnceAndLeftOnce() {
    Instance oe = engines(2, 8);
    Instance mpo = connectors(1, 8);
    s.link("in", s.end(oe, 1, 1, "line", 1, 8), s.end(mpo, "lanes"));
    s.link("out", s.end(mpo, "lanes"), s.medium("500 m", fiber()));
    assertThat(Run.lines("closure.LaneLandsTwice", s))
        .containsExactly("pass oe[1..2].line[1..8]", "pass mpo[1].lanes[1..8]");
    s.link("more", s.end(oe, 2, 2, "line", 1, 8), s.end(mpo, "lanes"));
    assertThat(Run.lines("closure.LaneLandsTwice", s))
        .contains("fail mpo[1].lanes[1..8]: mpo[1].lanes[1..8] land in in and in more");
  }

  @Test
  void aConnectorPassedInOneLinkCannotBeLeftInAnother() {
    Instance oe = engines(1, 8);
    Instance mpo = connectors(1, 8);
    s.link("through", s.end(oe, "line"), s.end(mpo, "lanes"), s.medium("500 m", fiber()));
    s.link("again", s.end(mpo, "lanes"), s.medium("1 m", fiber()));
    assertThat(Run.lines("closure.LaneLandsTwice", s))
        .contains("fail mpo[1].lanes[1..8]: mpo[1].lanes[1..8] land in through and in again");
  }

  @Test
  void withoutLinksThereIsNothingToSay() {
    asics(1, 8);
    assertThat(Run.all("closure.LaneLandsTwice", s)).isEmpty();
    assertThat(Run.all("closure.CountMismatch", s)).isEmpty();
    assertThat(Run.all("closure.RateMismatch", s)).isEmpty();
    assertThat(Run.all("closure.LaserLeavesLaneDark", s)).isEmpty();
  }

  // -- LaneLeftOpen -------------------------------------------------------------------------------

  @Test
  void openLanesAreNamedExactly() {
    Instance asic = asics(2, 512);
    Instance oe = engines(2, 256);
    s.link("a", s.end(asic, 1, 2, "serdes", 1, 256), s.end(oe, "host"));
    assertThat(Run.lines("closure.LaneLeftOpen", s))
        .containsExactly(
            "fail asic[1..2].serdes[257..512]: asic[1..2].serdes[257..512] are in no link",
            "pass oe[1..2].host[1..256]",
            "fail oe[1..2].line[1..256]: oe[1..2].line[1..256] are in no link");
  }

  @Test
  void aPartPassedWithoutAGroupUsesAllItsLanes() {
    Instance asic = asics(1, 8);
    Instance cable =
        s.add(Level.BOARD, "cable", 2, s.part("Twinax", "Flyover", "lanes", Sketch.lanes(4)));
    s.link("a", s.end(asic, "serdes"), s.through(cable), s.medium("10 mm", fiber()));
    assertThat(Run.lines("closure.LaneLeftOpen", s))
        .containsExactly("pass asic[1].serdes[1..8]", "pass cable[1..2].lanes[1..4]");
  }

  @Test
  void aDesignWithoutLinksIsNotEvaluatedOnce() {
    asics(4, 8);
    engines(4, 8);
    assertThat(Run.lines("closure.LaneLeftOpen", s))
        .containsExactly("not evaluated Box: the design has no lanes block");
  }

  @Test
  void partsWithoutLanesAreNotConcerned() {
    s.add(Level.BOARD, "x", 1, s.part("X", "Connector"));
    assertThat(Run.all("closure.LaneLeftOpen", s)).isEmpty();
  }

  // -- CountMismatch ------------------------------------------------------------------------------

  @Test
  void bothEndsCountTheSame() {
    Instance asic = asics(2, 512);
    Instance oe = engines(16, 64);
    s.link("good", s.end(asic, "serdes"), s.end(oe, "host"));
    assertThat(Run.lines("closure.CountMismatch", s)).containsExactly("pass good");
    s.link("bad", s.end(asic, "serdes"), s.end(oe, 1, 15, "host", 1, 64));
    Verdict bad = Run.all("closure.CountMismatch", s).get(1);
    assertThat(bad.remark())
        .isEqualTo(
            "asic[1..2].serdes[1..512] has 1024 lanes but oe[1..15].host[1..64] has 960 lanes");
    assertThat(bad.measured().text()).isEqualTo("1024 lane");
    assertThat(bad.limit().text()).isEqualTo("960 lane");
  }

  @Test
  void aSplitMultiplies() {
    Instance els =
        s.add(
            Level.PANEL, "els", 16, s.part("Els", "LaserSource", "out", Sketch.group(8, "laser")));
    Instance oe = engines(16, 32, "laser", Sketch.group(32, "lane"));
    s.link("feed", s.end(els, "out"), s.split(4), s.end(oe, "laser"));
    assertThat(Run.lines("closure.CountMismatch", s)).containsExactly("pass feed");
    s.link("thin", s.end(els, "out"), s.split(2), s.end(oe, "laser"));
    assertThat(Run.lines("closure.CountMismatch", s).get(1))
        .contains(
            "has 128 lasers, split 2 ways, gives 256 lanes but oe[1..16].laser[1..32] has 512 lanes");
  }

  @Test
  void lanesAndFibersCompareByTheFibersOfALane() {
    Instance oe = engines(1, 8);
    Instance mpo =
        s.add(
            Level.PANEL,
            "mpo",
            1,
            s.part("Mpo", "PanelConnector", "lanes", Sketch.group(16, "fiber")));
    s.link("dr", s.end(oe, "line"), s.end(mpo, "lanes"));
    assertThat(Run.only("closure.CountMismatch", s).status()).isEqualTo(Status.PASS);
  }

  @Test
  void wavelengthsOnAFiberNeedItsCount() {
    Part fr4 =
        s.part("Fr4", "OpticalEngine", "line", Sketch.lanes(8, "106.25", "pam4", "400GBASE-FR4"));
    Instance mpo =
        s.add(
            Level.PANEL,
            "mpo",
            1,
            s.part("Mpo", "PanelConnector", "lanes", Sketch.group(4, "fiber")));
    s.link("fr", s.end(s.add(Level.CHIP, "oe", 1, fr4), "line"), s.end(mpo, "lanes"));
    assertThat(Run.only("closure.CountMismatch", s).status()).isEqualTo(Status.NOT_EVALUATED);
  }

  @Test
  void aPassedPartNeedsRoom() {
    Instance asic = asics(1, 64);
    Instance cable =
        s.add(Level.BOARD, "cable", 1, s.part("Twinax", "Flyover", "lanes", Sketch.lanes(32)));
    Instance oe = engines(1, 64);
    s.link("tight", s.end(asic, "serdes"), s.through(cable), s.end(oe, "host"));
    assertThat(Run.lines("closure.CountMismatch", s))
        .containsExactly(
            "fail tight: 64 lanes of asic[1].serdes[1..64] pass cable[1], which has room for 32 lanes");
  }

  // -- RateMismatch -------------------------------------------------------------------------------

  @Test
  void ratesAndModulationsAgree() {
    Instance asic = asics(1, 8);
    Instance oe = engines(1, 8);
    s.link("good", s.end(asic, "serdes"), s.end(oe, "host"));
    Instance slow =
        s.add(
            Level.CHIP,
            "slow",
            1,
            s.part("Slow", "OpticalEngine", "host", Sketch.lanes(8, "106.25", "pam4", "")));
    Instance nrz =
        s.add(
            Level.CHIP,
            "nrz",
            1,
            s.part("Nrz", "OpticalEngine", "host", Sketch.lanes(8, "212.5", "nrz", "")));
    s.link("rate", s.end(asic, "serdes"), s.end(slow, "host"));
    s.link("code", s.end(asic, "serdes"), s.end(nrz, "host"));
    assertThat(Run.lines("closure.RateMismatch", s))
        .containsExactly(
            "pass good",
            "fail rate: asic[1].serdes[1..8] runs at 212.5 Gb/s pam4 but slow[1].host[1..8] at"
                + " 106.25 Gb/s pam4",
            "fail code: asic[1].serdes[1..8] runs at 212.5 Gb/s pam4 but nrz[1].host[1..8] at"
                + " 212.5 Gb/s nrz");
  }

  @Test
  void lanesWithoutARateFitAny() {
    Instance oe = engines(1, 8);
    Instance mpo =
        s.add(
            Level.PANEL,
            "mpo",
            1,
            s.part("Mpo", "PanelConnector", "lanes", Sketch.group(8, "lane")));
    s.link("a", s.end(oe, "line"), s.end(mpo, "lanes"));
    assertThat(Run.all("closure.RateMismatch", s)).isEmpty();
  }

  // -- BandwidthNotMet, PortsNotMet ---------------------------------------------------------------

  @Test
  void aPartCarriesWhatItClaims() {
    Part good = s.part("Good", "Asic", "serdes", Sketch.lanes(512), "bandwidth", "102.4 Tb/s");
    Part bad = s.part("Bad", "Asic", "serdes", Sketch.lanes(256), "bandwidth", "102.4 Tb/s");
    s.add(Level.CHIP, "a", 2, good);
    s.add(Level.CHIP, "b", 2, bad);
    assertThat(Run.lines("closure.BandwidthNotMet", s))
        .containsExactly(
            "pass a[1..2]",
            "fail b[1..2]: b[1..2] claims 102.4 Tb/s; the 256 serdes lanes of each carry 51.2 Tb/s");
  }

  @Test
  void aDesignCarriesWhatItClaims() {
    s.add(Level.CHIP, "asic", 2, s.part("Chip", "Asic", "serdes", Sketch.carrying(512, "200")));
    s.fact("bandwidth", "204.8 Tb/s");
    assertThat(Run.lines("closure.BandwidthNotMet", s)).containsExactly("pass Box");
    s.fact("bandwidth", "102.4 Tb/s");
    assertThat(Run.lines("closure.BandwidthNotMet", s))
        .containsExactly("fail Box: Box claims 102.4 Tb/s; the lanes of Box carry 204.8 Tb/s");
  }

  @Test
  void aClaimOfADesignWithUnknownLanesIsNotEvaluated() {
    s.fact("bandwidth", "204.8 Tb/s");
    assertThat(Run.only("closure.BandwidthNotMet", s).status()).isEqualTo(Status.NOT_EVALUATED);
  }

  @Test
  void lanesWithoutARateCannotMeetAClaim() {
    Part part = s.part("Odd", "Asic", "serdes", Sketch.group(8, "lane"), "bandwidth", "1.6 Tb/s");
    s.add(Level.CHIP, "a", 1, part);
    assertThat(Run.lines("closure.BandwidthNotMet", s))
        .containsExactly("not evaluated a[1]: the lanes state no rate");
  }

  @Test
  void portsShareTheLanesEvenly() {
    engines(16, 32);
    s.fact("ports", "64 port");
    assertThat(Run.lines("closure.PortsNotMet", s)).containsExactly("pass Box");
    s.fact("ports", "100 port");
    assertThat(Run.lines("closure.PortsNotMet", s))
        .containsExactly(
            "fail Box: Box claims 100 ports; 512 lanes do not divide evenly among them");
    s.fact("ports", "1 .. 2 port");
    assertThat(Run.only("closure.PortsNotMet", s).status()).isEqualTo(Status.NOT_EVALUATED);
  }

  @Test
  void noPortsNoVerdict() {
    engines(16, 32);
    assertThat(Run.all("closure.PortsNotMet", s)).isEmpty();
  }

  // -- LaserLeavesLaneDark ------------------------------------------------------------------------

  @Test
  void everyLaneIsLit() {
    Instance els =
        s.add(
            Level.PANEL, "els", 16, s.part("Els", "LaserSource", "out", Sketch.group(8, "laser")));
    Instance oe = engines(16, 32, "laser", Sketch.group(8, "laser"));
    s.link("feed", s.end(els, "out"), s.end(oe, "laser"));
    Verdict v = Run.only("closure.LaserLeavesLaneDark", s);
    assertThat(v.status()).isEqualTo(Status.PASS);
    assertThat(v.measured().text()).isEqualTo("32 lane");
  }

  @Test
  void darkLanesAreCounted() {
    Instance els =
        s.add(
            Level.PANEL, "els", 16, s.part("Els", "LaserSource", "out", Sketch.group(8, "laser")));
    Instance oe = engines(16, 32, "laser", Sketch.group(8, "laser"));
    s.link("most", s.end(els, 1, 14, "out", 1, 8), s.end(oe, 1, 14, "laser", 1, 8));
    s.link("some", s.end(els, 15, 15, "out", 1, 6), s.end(oe, 15, 15, "laser", 1, 6));
    assertThat(Run.lines("closure.LaserLeavesLaneDark", s))
        .containsExactly(
            "pass oe[1..14]",
            "fail oe[15]: oe[15]: 6 of 8 laser inputs are fed, so 8 of 32 lanes are dark",
            "fail oe[16]: oe[16]: 0 of 8 laser inputs are fed, so 32 of 32 lanes are dark");
    // One cause, one message: the open inputs are not reported as open lanes as well.
    assertThat(Run.lines("closure.LaneLeftOpen", s)).noneMatch(l -> l.contains(".laser["));
  }

  @Test
  void inputsHaveToDivideTheLanes() {
    Instance oe = engines(1, 32, "laser", Sketch.group(5, "laser"));
    s.link("l", s.end(oe, "line"), s.medium("1 m", fiber()));
    assertThat(Run.lines("closure.LaserLeavesLaneDark", s))
        .containsExactly("fail oe[1]: oe[1]: 5 laser inputs cannot share 32 lanes evenly");
  }

  // -- FiberOverflow ------------------------------------------------------------------------------

  @Test
  void aConnectorHoldsItsFibers() {
    Instance oe = engines(2, 8);
    Instance mpo = connectors(2, 8, "capacity", "16 fiber");
    s.link("a", s.end(oe, "line"), s.end(mpo, "lanes"));
    Verdict v = Run.only("closure.FiberOverflow", s);
    assertThat(v.status()).isEqualTo(Status.PASS);
    assertThat(v.measured().text()).isEqualTo("16 fiber");
  }

  @Test
  void tooManyFibersAreReportedForTheConnectorsConcerned() {
    Instance oe = engines(2, 8);
    Instance mpo = connectors(3, 8, "capacity", "12 fiber");
    s.link("a", s.end(oe, 1, 1, "line", 1, 8), s.end(mpo, 1, 1, "lanes", 1, 8));
    s.link("b", s.end(oe, 2, 2, "line", 1, 4), s.end(mpo, 2, 2, "lanes", 1, 4));
    assertThat(Run.lines("closure.FiberOverflow", s))
        .containsExactly(
            "fail mpo[1]: mpo[1]: each carries 16 fibers; it has room for 12 fibers",
            "pass mpo[2]");
  }

  @Test
  void statedFibersCount() {
    Instance oe = engines(1, 8, "fibers", "4 fiber");
    Instance mpo = connectors(1, 8, "capacity", "4 fiber");
    s.link("a", s.end(oe, "line"), s.end(mpo, "lanes"));
    assertThat(Run.only("closure.FiberOverflow", s).status()).isEqualTo(Status.PASS);
  }

  @Test
  void withoutCapacityItIsNotEvaluated() {
    Instance oe = engines(1, 8);
    Instance mpo = connectors(1, 8);
    s.link("a", s.end(oe, "line"), s.end(mpo, "lanes"));
    assertThat(Run.lines("closure.FiberOverflow", s))
        .containsExactly("not evaluated mpo[1]: mpo[1] has no capacity stated");
  }

  @Test
  void aConnectorPassedWithoutAGroupSharesTheLanes() {
    Instance oe = engines(4, 8);
    Instance mpo =
        s.add(Level.PANEL, "mpo", 2, s.part("Mpo", "PanelConnector", "capacity", "24 fiber"));
    s.link("a", s.end(oe, "line"), s.through(mpo), s.medium("1 m", fiber()));
    assertThat(Run.lines("closure.FiberOverflow", s))
        .containsExactly(
            "fail mpo[1..2]: mpo[1..2]: each carries 32 fibers; it has room for 24 fibers");
  }

  @Test
  void fibersThatArriveAndLeaveCountOnce() {
    Instance oe = engines(1, 8);
    Instance mpo = connectors(1, 8, "capacity", "16 fiber");
    s.link("in", s.end(oe, "line"), s.end(mpo, "lanes"));
    s.link("out", s.end(mpo, "lanes"), s.medium("500 m", fiber()));
    assertThat(Run.lines("closure.FiberOverflow", s)).containsExactly("pass mpo[1]");
  }
}
