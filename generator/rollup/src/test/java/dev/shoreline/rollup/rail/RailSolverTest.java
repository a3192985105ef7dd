package dev.shoreline.rollup.rail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.model.Level;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.DesignBuilder;
import dev.shoreline.units.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RailSolverTest {

  private static DesignBuilder parts(String... omitted) {
    return new DesignBuilder()
        .without(omitted)
        .part(
            "Die",
            "Asic",
            "power: 100 W",
            "ripple: 0.03",
            "load-step: 40 A",
            "die-capacitance: 500 nF",
            "die-resistance: 0.2 mohm")
        .part("Phase", "Regulator", "output-resistance: 1 mohm", "output-inductance: 2 nH")
        .part("Mlcc", "Capacitor", "capacitance: 22 uF", "esr: 3 mohm", "esl: 300 pH")
        .put(Level.CHIP, "die", "Die")
        .put(Level.BOARD, "vr[1..4]", "Phase")
        .put(Level.BOARD, "mlcc[1..40]", "Mlcc")
        .bus("core", "min 0.76 V, typ 0.8 V, max 0.84 V", "", "");
  }

  private static DesignBuilder rail(String... omitted) {
    return parts(omitted)
        .feed("die", "core", "0.1 mohm")
        .feed("vr", "core", "")
        .feed("mlcc", "core", "0.5 mohm");
  }

  private static Quantity number(Value v) {
    assertThat(v).isInstanceOf(Value.Number.class);
    return ((Value.Number) v).quantity();
  }

  private static String reason(Value v) {
    assertThat(v).isInstanceOf(Value.Unknown.class);
    return ((Value.Unknown) v).reason();
  }

  @Test
  void readsTheNetworkOffTheFeeds() {
    RailState s = rail().analysis().rails().get(0);
    RailNetwork n = s.network();
    assertThat(n).isNotNull();
    assertThat(n.branches())
        .containsExactly(
            new RailBranch("die", 1, 0.2e-3, 0, 500e-9),
            new RailBranch("vr[1..4]", 4, 1e-3, 2e-9, Double.POSITIVE_INFINITY),
            // What connects a capacitor is in series with it.
            new RailBranch("mlcc[1..40]", 40, 3.5e-3, 300e-12, 22e-6));
    assertThat(number(s.peak()).max("ohm")).isCloseTo(n.peak().impedance(), within(1e-15));
    assertThat(number(s.frequency()).max("Hz")).isCloseTo(n.peak().frequency(), within(1e-3));
    // 0.8 V x 3 % / 40 A; the bounds of the bus do not count.
    assertThat(number(s.target()).max("mohm")).isCloseTo(0.6, within(1e-12));
    assertThat(number(s.target()).isExact()).isTrue();
  }

  @Test
  void itsPartsAreNoConnectionsAndDrawNothing() {
    Analysis a = rail().analysis();
    assertThat(a.feeds()).hasSize(1);
    assertThat(number(a.rollUp("power")).max("W")).isEqualTo(100);
    assertThat(a.rollUp("power.input")).isInstanceOf(Value.Number.class);
    Value.Many impedance = (Value.Many) a.rollUp("rail.impedance");
    assertThat(impedance.items().get(0).subject()).isEqualTo("core");
    assertThat(impedance.items().get(0).value()).isEqualTo(a.rails().get(0).peak());
  }

  @Test
  void aCapacitorThatStatesAPowerIsALoadAsWell() {
    Analysis a =
        parts()
            .part("Leaky", "Capacitor", "power: 1 W")
            .put(Level.BOARD, "leaky", "Leaky")
            .feed("leaky", "core", "1 mohm")
            .analysis();
    assertThat(a.feeds()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Die.die-capacitance, die has no die-capacitance stated",
    "Die.die-resistance, die has no die-resistance stated",
    "Phase.output-resistance, vr[1..4] has no output-resistance stated",
    "Phase.output-inductance, vr[1..4] has no output-inductance stated",
    "Mlcc.capacitance, mlcc[1..40] has no capacitance stated",
    "Mlcc.esr, mlcc[1..40] has no esr stated",
    "Mlcc.esl, mlcc[1..40] has no esl stated"
  })
  void whatIsNotStatedMakesTheImpedanceUnknown(String omitted, String reason) {
    RailState s = rail(omitted).analysis().rails().get(0);
    assertThat(s.network()).isNull();
    assertThat(reason(s.peak())).isEqualTo(reason);
    assertThat(reason(s.frequency())).isEqualTo(reason);
    assertThat(s.target()).isInstanceOf(Value.Number.class);
  }

  @ParameterizedTest
  @CsvSource({"Die.ripple, die has no ripple stated", "Die.load-step, die has no load-step stated"})
  void whatIsNotStatedMakesTheTargetUnknown(String omitted, String reason) {
    RailState s = rail(omitted).analysis().rails().get(0);
    assertThat(reason(s.target())).isEqualTo(reason);
    assertThat(s.peak()).isInstanceOf(Value.Number.class);
  }

  @Test
  void allLoadsStepAtOnceWithinTheSmallestRipple() {
    RailState s =
        rail()
            .part(
                "Io",
                "Asic",
                "power: 5 W",
                "ripple: 0.01",
                "load-step: 10 A",
                "die-capacitance: 50 nF",
                "die-resistance: 1 mohm")
            .put(Level.CHIP, "io[1..4]", "Io")
            .feed("io", "core", "1 mohm")
            .analysis()
            .rails()
            .get(0);
    assertThat(number(s.target()).max("mohm")).isCloseTo(800 * 0.01 / 80, within(1e-12));
  }

  @Test
  void aRailNeedsARegulatorAndALoad() {
    RailState s = parts().feed("mlcc", "core", "").analysis().rails().get(0);
    assertThat(reason(s.peak())).isEqualTo("no Regulator is fed on bus core");
    assertThat(reason(s.target())).isEqualTo("bus core feeds no load");
  }

  @Test
  void aBusWithoutSuchPartsIsNoRail() {
    Analysis a = parts().feed("die", "core", "1 mohm").analysis();
    assertThat(a.rails()).isEmpty();
    assertThat(reason(a.rollUp("rail.impedance")))
        .isEqualTo("the design has no rail with regulators or capacitors");
  }

  @Test
  void boundsOfAPartLeaveOnlyTheTypicalPeak() {
    RailState s =
        rail()
            .part(
                "Film",
                "Capacitor",
                "capacitance: min 8 uF, typ 10 uF, max 12 uF",
                "esr: 5 mohm",
                "esl: 1 nH")
            .put(Level.BOARD, "film", "Film")
            .feed("film", "core", "")
            .analysis()
            .rails()
            .get(0);
    assertThat(number(s.peak()).typical()).isNotNull();
    assertThat(number(s.peak()).maximum()).isNull();
    RailState open =
        rail()
            .part("Film", "Capacitor", "capacitance: 8 .. 12 uF", "esr: 5 mohm", "esl: 1 nH")
            .put(Level.BOARD, "film", "Film")
            .feed("film", "core", "")
            .analysis()
            .rails()
            .get(0);
    assertThat(reason(open.peak())).isEqualTo("film capacitance states no typical value");
  }

  @Test
  void whatNoPartHasIsRefused() {
    RailState s =
        rail()
            .part("Odd", "Capacitor", "capacitance: 0 uF", "esr: 5 mohm", "esl: 1 nH")
            .put(Level.BOARD, "odd", "Odd")
            .feed("odd", "core", "")
            .analysis()
            .rails()
            .get(0);
    assertThat(reason(s.peak()))
        .isEqualTo("odd states a resistance, inductance or capacitance that no part has");
    RailState along =
        parts()
            .feed("vr", "core", "")
            .feed("mlcc", "core", "1 mohm", "0.1 mohm")
            .analysis()
            .rails()
            .get(0);
    assertThat(reason(along.peak()))
        .isEqualTo("mlcc[1..40] is spread along a bar, and a rail is one node");
  }
}
