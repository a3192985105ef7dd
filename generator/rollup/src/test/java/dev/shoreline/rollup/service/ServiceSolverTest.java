package dev.shoreline.rollup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.model.Level;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.DesignBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceSolverTest {

  private static FieldUnit unit(DesignBuilder b, String name) {
    return b.analysis().fieldUnits().stream()
        .filter(u -> u.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static double fit(Value v) {
    assertThat(v).isInstanceOf(Value.Number.class);
    return ((Value.Number) v).quantity().max("FIT");
  }

  /** 144 shared lasers of 50 FIT and 576 modulators of 10 FIT: 12 960 FIT, 77 160 h a switch. */
  @Test
  void sharedLasersOfOneSwitch() {
    var analysis =
        new DesignBuilder()
            .part("L", "LaserSource", "fit: 50 FIT")
            .part("M", "OpticalEngine", "fit: 10 FIT")
            .put(Level.PANEL, "laser[1..144]", "L")
            .put(Level.CHIP, "modulator[1..576]", "M")
            .analysis();
    assertThat(fit(analysis.rollUp("fit"))).isCloseTo(12960, within(1e-9));
    assertThat(((Value.Number) analysis.rollUp("mtbf")).quantity().max("h"))
        .isCloseTo(77160, within(1.0));
  }

  /**
   * FIT = 1e9 / MTBF: 2.6 Mh are 385 FIT, 1 Mh 1000, 550 kh 1818; 64 devices of 385 live 40.6 kh.
   */
  @Test
  void failureRatesAndLifetimes() {
    assertThat(hours(384.615384615)).isCloseTo(2.6e6, within(1.0));
    assertThat(hours(1000)).isCloseTo(1e6, within(1e-6));
    assertThat(hours(1818.181818182)).isCloseTo(550e3, within(1.0));
    assertThat(hours(64 * 384.615384615)).isCloseTo(40.6e3, within(50.0));
  }

  private static double hours(double fit) {
    Value rate = new Value.Number(dev.shoreline.units.Quantity.of(fit, "FIT"));
    return ((Value.Number) ReliabilitySolver.mtbf(rate)).quantity().max("h");
  }

  @Test
  void nothingThatFailsHasNoLifetime() {
    assertThat(ReliabilitySolver.mtbf(new Value.Number(ReliabilitySolver.NO_FAILURES)))
        .isEqualTo(new Value.Unknown("nothing is said to fail"));
  }

  @Test
  void theLargestRateGivesTheShortestTimeWhateverElseIsStated() {
    var rate =
        dev.shoreline.units.Quantity.corners(
            null,
            dev.shoreline.units.Quantity.of(1000, "FIT"),
            dev.shoreline.units.Quantity.of(2000, "FIT"));
    assertThat(ReliabilitySolver.mtbf(new Value.Number(rate)).text())
        .isEqualTo("min 500000 h, typ 1000000 h");
    var fromNought =
        dev.shoreline.units.Quantity.corners(
            ReliabilitySolver.NO_FAILURES, null, dev.shoreline.units.Quantity.of(2000, "FIT"));
    assertThat(ReliabilitySolver.mtbf(new Value.Number(fromNought)).text())
        .isEqualTo("min 500000 h");
  }

  private static DesignBuilder box() {
    return new DesignBuilder()
        .part("A", "Asic", "serdes: 512 lane x 212.5 Gb/s pam4", "serviced: fixed", "fit: 100 FIT")
        .part(
            "S",
            "OpticalEngine",
            "line: 32 lane x 212.5 Gb/s pam4 on smf",
            "serviced: socket",
            "fit: 10 FIT")
        .part(
            "H",
            "PluggableModule",
            "line: 64 lane x 212.5 Gb/s pam4 on smf",
            "serviced: hot-swap",
            "fit: 600 FIT")
        .part("F", "PanelConnector", "serviced: fixed", "fit: 1 FIT")
        .part("N", "Fan", "fit: 5 FIT")
        .put(Level.CHIP, "asic[1..2]", "A")
        .put(Level.BOARD, "oe[1..16]", "S")
        .put(Level.PANEL, "xpo[1..16]", "H")
        .put(Level.PANEL, "mpo[1..4]", "F")
        .put(Level.BOARD, "fan[1..6]", "N");
  }

  @Test
  void eachWayOfServiceHasItsUnit() {
    List<FieldUnit> units = box().analysis().fieldUnits();
    assertThat(units)
        .extracting(FieldUnit::name)
        .containsExactly("board", "oe[1..16]", "xpo[1..16]", "box", "not stated");
    assertThat(units).extracting(FieldUnit::count).containsExactly(1L, 16L, 16L, 1L, 1L);
    assertThat(units).extracting(FieldUnit::live).containsExactly(false, false, true, false, false);
    assertThat(units)
        .extracting(u -> u.dark().text())
        .containsExactly("204.8 Tb/s", "204.8 Tb/s", "12.8 Tb/s", "204.8 Tb/s", "unknown");
    assertThat(fit(units.get(2).each())).isCloseTo(600, within(1e-9));
    assertThat(fit(units.get(2).total())).isCloseTo(9600, within(1e-9));
    assertThat(fit(units.get(0).total())).isCloseTo(200, within(1e-9));
  }

  @Test
  void contentsGoWithTheirContainerUnlessTheySaySo() {
    DesignBuilder b =
        box()
            .part("Tray", "Component", "serviced: hot-swap", "fit: 7 FIT")
            .part("Plain", "Component", "fit: 3 FIT")
            .put(Level.PANEL, "tray[1..4]", "Tray")
            .put(Level.PANEL, "tray.psu[1..2]", "Plain")
            .put(Level.PANEL, "tray.xpo[1..8]", "H");
    FieldUnit tray = unit(b, "tray[1..4]");
    assertThat(fit(tray.each())).isCloseTo(7 + 2 * 3, within(1e-9));
    assertThat(tray.count()).isEqualTo(4);
    // Eight modules go dark with their tray, though each is a unit of its own as well.
    assertThat(tray.dark().text()).isEqualTo("102.4 Tb/s");
    assertThat(unit(b, "tray[1..4].xpo[1..8]").dark().text()).isEqualTo("12.8 Tb/s");
  }

  @Test
  void aSocketInATrayTakesTheTrayOutAndNotTheBox() {
    DesignBuilder b =
        box()
            .part("Tray", "Component", "serviced: hot-swap", "fit: 7 FIT")
            .put(Level.PANEL, "tray[1..4]", "Tray")
            .put(Level.PANEL, "tray.oe[1..2]", "S");
    FieldUnit engine = unit(b, "tray[1..4].oe[1..2]");
    assertThat(engine.dark().text()).isEqualTo("12.8 Tb/s");
    assertThat(engine.live()).isTrue();
    assertThat(fit(engine.each())).isCloseTo(10, within(1e-9));
  }

  @Test
  void aPartCalledBoardIsNotTheBoard() {
    DesignBuilder b =
        box().part("B", "Board", "serviced: hot-swap", "fit: 2 FIT").put(Level.PANEL, "board", "B");
    assertThat(b.analysis().fieldUnits())
        .extracting(FieldUnit::name)
        .containsExactly("board", "oe[1..16]", "xpo[1..16]", "box", "not stated", "board");
  }

  private static DesignBuilder linked() {
    return box()
        .part(
            "E",
            "OpticalEngine",
            "host: 32 lane x 212.5 Gb/s pam4",
            "line: 32 lane x 212.5 Gb/s pam4 on smf",
            "laser: 32 lane",
            "serviced: hot-swap",
            "fit: 1 FIT")
        .part("L", "LaserSource", "out: 8 laser", "serviced: hot-swap", "fit: 1 FIT")
        .part(
            "P",
            "PanelConnector",
            "lanes: 8 lane x 212.5 Gb/s pam4 on smf",
            "serviced: hot-swap",
            "fit: 1 FIT")
        .part("Pm", "Fiber")
        .put(Level.CHIP, "e[1..16]", "E")
        .put(Level.PANEL, "els[1..16]", "L")
        .put(Level.PANEL, "p[1..64]", "P");
  }

  @Test
  void darkFollowsTheLanesOfLinks() {
    DesignBuilder b = linked();
    b.link("host", b.at("asic[1].serdes"), b.at("e.host"));
    b.link("line", b.at("e.line"), b.at("p.lanes"));
    b.link("light", b.at("els.out"), b.of("2 m", "Pm"), b.split(4), b.at("e.laser"));
    // Its host, line and laser lanes carry the same 32 x 200 Gb/s, not three times that.
    assertThat(unit(b, "e[1..16]").dark().text()).isEqualTo("6.4 Tb/s");
    // 8 lasers of 4 lanes
    assertThat(unit(b, "els[1..16]").dark().text()).isEqualTo("6.4 Tb/s");
    assertThat(unit(b, "p[1..64]").dark().text()).isEqualTo("1.6 Tb/s");
  }

  @Test
  void linksOfDifferentUnitsDoNotAddUp() {
    DesignBuilder b = linked();
    b.link("low", b.at("e[1..8].line"), b.at("p[1..32].lanes"));
    b.link("high", b.at("e[9..16].line"), b.at("p[33..64].lanes"));
    assertThat(unit(b, "p[1..64]").dark().text()).isEqualTo("1.6 Tb/s");
    DesignBuilder twice = linked();
    twice.link("one", twice.at("e.line"), twice.at("p.lanes"));
    twice.link("two", twice.at("e[1..8].line"), twice.at("p[1..32].lanes"));
    assertThat(unit(twice, "p[1..64]").dark().text()).isEqualTo("3.2 Tb/s");
  }

  @Test
  void aLaserThatNoLinkNamesIsUnknown() {
    assertThat(unit(linked(), "els[1..16]").dark())
        .isEqualTo(new Value.Unknown("no link says which lanes els[1..16] feeds"));
  }

  @Test
  void aPartWithoutLanesTakesNothingAway() {
    DesignBuilder b =
        box().part("X", "Fan", "serviced: hot-swap", "fit: 1 FIT").put(Level.PANEL, "x", "X");
    assertThat(unit(b, "x").dark().text()).isEqualTo("0 Gb/s");
  }
}
