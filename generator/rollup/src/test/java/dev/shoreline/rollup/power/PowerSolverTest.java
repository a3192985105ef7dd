package dev.shoreline.rollup.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.model.Level;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.DesignBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerSolverTest {

  private static DesignBuilder module(String power) {
    return new DesignBuilder().part("M", "PluggableModule", power).put(Level.PANEL, "m[1..4]", "M");
  }

  private static double watts(Value v) {
    assertThat(v).isInstanceOf(Value.Number.class);
    return ((Value.Number) v).quantity().max("W");
  }

  private static String reason(Value v) {
    assertThat(v).isInstanceOf(Value.Unknown.class);
    return ((Value.Unknown) v).reason();
  }

  @Test
  void unstatedPowerIsUnknown() {
    assertThat(module("fit: 1 FIT").analysis().loads().get(0).total())
        .isEqualTo(new Value.Unknown("m[1..4] has no power stated"));
    assertThat(module("power: unknown").analysis().loads().get(0).total())
        .isEqualTo(new Value.Unknown("m[1..4] has no power stated"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trace",
        "Socket",
        "PanelConnector",
        "Flyover",
        "Board",
        "Cage",
        "Capacitor",
        "Regulator"
      })
  void passivePartsDrawNothingUnlessTheySaySo(String kind) {
    DesignBuilder b = new DesignBuilder().part("P", kind).part("Q", kind, "power: 2 W");
    Analysis a = b.put(Level.BOARD, "p", "P").put(Level.BOARD, "q", "Q").analysis();
    assertThat(watts(a.loads().get(0).each())).isZero();
    assertThat(watts(a.loads().get(1).each())).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asic", "OpticalEngine", "LaserSource", "Psu", "Fan", "Component"})
  void allOtherPartsMustState(String kind) {
    Analysis a = new DesignBuilder().part("P", kind).put(Level.BOARD, "p", "P").analysis();
    assertThat(reason(a.loads().get(0).each())).isEqualTo("p has no power stated");
  }

  @Test
  void aCarrierDrawsWhatItCarriesAndAnAsicMustStillState() {
    DesignBuilder b =
        new DesignBuilder()
            .part("Tray", "Component")
            .part("Die", "Asic")
            .part("E", "OpticalEngine", "power: 5 W")
            .put(Level.BOARD, "tray[1..3]", "Tray")
            .put(Level.BOARD, "tray.oe[1..2]", "E")
            .put(Level.CHIP, "asic", "Die")
            .put(Level.CHIP, "asic.oe[1..2]", "E");
    Analysis a = b.analysis();
    assertThat(watts(a.loads().get(0).total())).isZero();
    assertThat(watts(a.loads().get(1).total())).isEqualTo(30);
    assertThat(reason(a.loads().get(2).each())).isEqualTo("asic has no power stated");
  }

  @Test
  void aFeedSuppliesContentsUnlessTheyHaveTheirOwn() {
    DesignBuilder b =
        new DesignBuilder()
            .part("Tray", "Component")
            .part("E", "OpticalEngine", "power: 5 W")
            .part("F", "Fan", "power: 7 W")
            .put(Level.BOARD, "tray[1..3]", "Tray")
            .put(Level.BOARD, "tray.oe[1..2]", "E")
            .put(Level.BOARD, "tray.fan", "F")
            .bus("main", "10 V", "", "")
            .feed("tray", "main", "0 ohm");
    assertThat(watts(b.analysis().buses().get(0).load())).isCloseTo(3 * 17, within(1e-9));
    b.feed("tray.fan", "main", "0 ohm");
    Analysis a = b.analysis();
    assertThat(((Value.Number) a.feeds().get(0).current()).quantity().max("A")).isEqualTo(1.0);
    assertThat(watts(a.rollUp("power.input"))).isCloseTo(3 * 17, within(1e-9));
  }

  /** Two stages of 97 % and 92 % cost 12 % of the load: 400 W / (0.97 x 0.92) = 448.23 W. */
  @Test
  void conversionsMultiply() {
    Analysis a =
        module("power: 100 W")
            .bus("main", "48 V", "", "")
            .bus("mid", "12 V", "main", "97 %")
            .bus("rail", "3.3 V", "mid", "92 %")
            .feed("m", "rail", "0 ohm")
            .analysis();
    assertThat(watts(a.rollUp("power.input"))).isCloseTo(448.2294935, within(1e-6));
    assertThat(watts(a.rollUp("power.loss"))).isCloseTo(48.2294935, within(1e-6));
    assertThat(watts(a.buses().get(1).load())).isCloseTo(400 / 0.92, within(1e-9));
    assertThat(watts(a.buses().get(1).input())).isCloseTo(400 / 0.92 / 0.97, within(1e-9));
  }

  @Test
  void efficiencyOfTheInputBusIsThatOfItsSupply() {
    Analysis a =
        module("power: 100 W")
            .bus("main", "48 V", "", "80 %")
            .feed("m", "main", "0 ohm")
            .analysis();
    assertThat(watts(a.rollUp("power.input"))).isCloseTo(500, within(1e-9));
  }

  @Test
  void busCurrentIsAtTheLowestVoltage() {
    Analysis a =
        module("power: typ 50 W, max 100 W")
            .bus("main", "min 40 V, typ 48 V, max 60 V", "", "")
            .feed("m", "main", "0 ohm")
            .analysis();
    var current = ((Value.Number) a.buses().get(0).current()).quantity();
    assertThat(current.max("A")).isCloseTo(10, within(1e-9));
    assertThat(current.typ("A")).isCloseTo(200 / 48.0, within(1e-9));
  }

  @Test
  void inputIsUnknownWhileAPartHangsInTheAir() {
    DesignBuilder b = module("power: 100 W").bus("main", "48 V", "", "");
    assertThat(reason(b.analysis().rollUp("power.input")))
        .isEqualTo("m[1..4] is not fed from any bus");
    b.feed("m[1..3]", "main", "1 mohm");
    assertThat(reason(b.analysis().rollUp("power.input")))
        .isEqualTo("m[1..4] is not fed from any bus");
    b.feed("m[4]", "main", "1 mohm");
    assertThat(watts(b.analysis().rollUp("power.input"))).isGreaterThan(400);
    assertThat(b.analysis().rollUp("supply.current").text()).contains("m[1..3]: ", "m[4]: ");
  }

  @Test
  void twoConnectionsOfOnePartLeaveTheInputUnknown() {
    Analysis a =
        module("power: 100 W")
            .bus("a", "48 V", "", "")
            .bus("b", "48 V", "", "")
            .feed("m", "a", "1 mohm")
            .feed("m[1..2]", "b", "1 mohm")
            .analysis();
    assertThat(reason(a.rollUp("power.input")))
        .isEqualTo("m[1..4] has two connections and how they share is not stated");
    assertThat(a.feeds()).hasSize(2);
  }

  @Test
  void aRingOfBusesIsUnknownAndNoHang() {
    Analysis a =
        module("power: 100 W")
            .bus("a", "48 V", "b", "90 %")
            .bus("b", "48 V", "a", "90 %")
            .feed("m", "a", "1 mohm")
            .analysis();
    assertThat(reason(a.buses().get(0).load())).contains("is fed by itself");
    assertThat(reason(a.rollUp("power.input"))).isEqualTo("no bus is the box's own input");
  }

  @Test
  void aFeedWithoutNameTakesTheOnlyBus() {
    Analysis a =
        module("power: 100 W").bus("main", "48 V", "", "").feed("m", "", "0 ohm").analysis();
    assertThat(a.feeds()).hasSize(1);
    Analysis none =
        module("power: 100 W").bus("main", "48 V", "", "").feed("m", "x", "0 ohm").analysis();
    assertThat(none.feeds()).isEmpty();
    assertThat(reason(none.rollUp("power.input"))).isEqualTo("m[1..4] is not fed from any bus");
  }

  @Test
  void noLoadIsNoCurrent() {
    Analysis a =
        module("power: 0 W").bus("main", "48 V", "", "").feed("m", "main", "1 mohm").analysis();
    assertThat(watts(a.rollUp("power.input"))).isZero();
  }
}
