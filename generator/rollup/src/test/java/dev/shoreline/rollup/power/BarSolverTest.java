package dev.shoreline.rollup.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.model.Level;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.DesignBuilder;
import dev.shoreline.units.Quantity;
import org.junit.jupiter.api.Test;

class BarSolverTest {

  private static Analysis analysis(
      String declared, String power, String voltage, String resistance, String segment) {
    return new DesignBuilder()
        .part("M", "PluggableModule", "power: " + power)
        .put(Level.PANEL, declared, "M")
        .bus("main", voltage, "", "")
        .feed("m", "main", resistance, segment)
        .analysis();
  }

  private static FeedState solve(String power, String voltage, String resistance, String segment) {
    return analysis("m[1..16]", power, voltage, resistance, segment).feeds().get(0);
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
  void eachFigureIsThatOfItsCorner() {
    FeedState s =
        solve(
            "min 100 W, typ 130 W, max 480 W",
            "min 42 V, typ 48 V, max 60 V",
            "2 mohm",
            "min 0.08 mohm, typ 0.1 mohm, max 0.12 mohm");
    TapLadder worst = TapLadder.solve(16, 480, 2e-3, 0.12e-3, 42).orElseThrow();
    TapLadder typical = TapLadder.solve(16, 130, 2e-3, 0.1e-3, 48).orElseThrow();
    TapLadder best = TapLadder.solve(16, 100, 2e-3, 0.08e-3, 60).orElseThrow();
    assertThat(number(s.drop()).max("V")).isCloseTo(worst.drop(), within(1e-14));
    assertThat(number(s.drop()).typ("V")).isCloseTo(typical.drop(), within(1e-14));
    assertThat(number(s.drop()).min("V")).isCloseTo(best.drop(), within(1e-14));
    assertThat(number(s.sag()).max("V")).isCloseTo(worst.sag(), within(1e-14));
    assertThat(number(s.current()).max("A")).isCloseTo(worst.current(), within(1e-12));
    assertThat(number(s.loss()).max("W")).isCloseTo(worst.loss(), within(1e-12));
  }

  @Test
  void theReportsFiguresHaveTheSagAndTheLossOfTheBar() {
    Analysis a = analysis("m[1..16]", "400 W", "48 V", "2 mohm", "0.1 mohm");
    TapLadder bar = TapLadder.solve(16, 400, 2e-3, 1e-4, 48).orElseThrow();
    Value.Many drop = (Value.Many) a.rollUp("supply.drop");
    assertThat(number(drop.items().get(0).value()).max("V")).isCloseTo(bar.drop(), within(1e-14));
    assertThat(number(a.rollUp("power.loss")).max("W")).isCloseTo(bar.loss(), within(1e-9));
    assertThat(number(a.rollUp("power.input")).max("W"))
        .isCloseTo(16 * 400 + bar.loss(), within(1e-9));
    assertThat(number(a.buses().get(0).current()).max("A"))
        .isCloseTo((16 * 400 + bar.loss()) / 48, within(1e-9));
  }

  @Test
  void aBarWithoutASegmentsResistanceIsNoBar() {
    FeedState bar = solve("400 W", "48 V", "2 mohm", "0 ohm");
    FeedState plain = solve("400 W", "48 V", "2 mohm", "");
    assertThat(number(bar.drop()).max("V")).isCloseTo(number(plain.drop()).max("V"), within(1e-13));
    assertThat(number(bar.loss()).max("W")).isCloseTo(number(plain.loss()).max("W"), within(1e-10));
    assertThat(number(bar.sag()).max("V")).isZero();
  }

  @Test
  void aSupplyThatCollapsesIsUnknown() {
    FeedState s = solve("400 W", "min 40 V, typ 48 V, max 60 V", "2 mohm", "100 mohm");
    assertThat(reason(s.drop()))
        .startsWith(
            "the supply of m[1..16] collapses: 400.0 W each through 0.002000 ohm along 0.1000 ohm"
                + " from 40.00 V, which delivers at most ")
        .endsWith(" W each");
    assertThat(s.loss()).isEqualTo(s.drop());
    assertThat(s.sag()).isEqualTo(s.drop());
    assertThat(s.current()).isEqualTo(s.drop());
  }

  @Test
  void whatIsNotStatedStaysUnknown() {
    assertThat(reason(solve("400 W", "48 V", "", "0.1 mohm").drop()))
        .isEqualTo("feed m[1..16] has no resistance stated");
    assertThat(reason(solve("unknown", "48 V", "2 mohm", "0.1 mohm").drop()))
        .isEqualTo("m[1..16] has no power stated");
    FeedState typical = solve("typ 130 W", "48 V", "2 mohm", "0.1 mohm");
    assertThat(number(typical.drop()).maximum()).isNull();
    assertThat(number(typical.drop()).typical()).isNotNull();
    assertThat(reason(solve("400 W", "48 V", "2 mohm", "-0.1 mohm").drop()))
        .isEqualTo("a power or resistance on the bar of m[1..16] is below zero");
  }

  @Test
  void theNumberOfTapsIsLimited() {
    Analysis most = analysis("m[1..65536]", "1 W", "48 V", "2 mohm", "1e-9 ohm");
    assertThat(most.feeds().get(0).drop()).isInstanceOf(Value.Number.class);
    Analysis more = analysis("m[1..65537]", "1 W", "48 V", "2 mohm", "1e-9 ohm");
    assertThat(reason(more.feeds().get(0).drop()))
        .isEqualTo("the bar of m[1..65537] has 65537 taps; at most 65536 are solved");
  }
}
