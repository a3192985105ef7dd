package dev.shoreline.rollup.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.model.Level;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.DesignBuilder;
import dev.shoreline.units.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedSolverTest {

  private static FeedState solve(String power, String voltage, String resistance) {
    return new DesignBuilder()
        .part("M", "PluggableModule", "power: " + power)
        .put(Level.PANEL, "m[1..16]", "M")
        .bus("main", voltage, "", "")
        .feed("m", "main", resistance)
        .analysis()
        .feeds()
        .get(0);
  }

  private static Quantity number(Value v) {
    assertThat(v).isInstanceOf(Value.Number.class);
    return ((Value.Number) v).quantity();
  }

  /**
   * 400 W through a loop of 1.5 mohm on three voltages: drop and loss as a circuit simulator gave
   * them for a constant-power load (ngspice 39.3, feed_compare.cir). The loss published for 48 V is
   * 1e-5 W less than the published drop squared over the resistance; the drop is what is right to
   * all digits.
   */
  @ParameterizedTest
  @CsvSource({"48 V, 12.50326, 0.10421", "12 V, 50.21009, 1.68070", "3.3 V, 193.11977, 24.86350"})
  void agreesWithTheCircuitSimulator(String voltage, double millivolts, double watts) {
    FeedState state = solve("400 W", voltage, "1.5 mohm");
    assertThat(number(state.drop()).max("mV")).isCloseTo(millivolts, within(5e-6));
    assertThat(number(state.loss()).max("W") / 16).isCloseTo(watts, within(1.2e-5));
    assertThat(number(state.sag()).max("V")).isZero();
    assertThat(number(state.drop()).isExact()).isTrue();
  }

  /** 480 W at 40 V are 12 A, 400 W at 48 V 8.33 A, 400 W at 3.3 V 121 A, without resistance. */
  @ParameterizedTest
  @CsvSource({"480 W, 40 V, 12", "400 W, 48 V, 8.333333", "400 W, 3.3 V, 121.212121"})
  void currentWithoutResistanceIsPowerOverVoltage(String power, String voltage, double amperes) {
    FeedState state = solve(power, voltage, "0 ohm");
    assertThat(number(state.current()).max("A")).isCloseTo(amperes, within(1e-6));
    assertThat(number(state.drop()).max("V")).isZero();
  }

  @Test
  void largestIsAtLargestPowerAndLowestVoltage() {
    FeedState state =
        solve("min 100 W, typ 130 W, max 400 W", "min 40 V, typ 48 V, max 60 V", "2 mohm");
    assertThat(number(state.current()).max("A")).isCloseTo(400 / 39.98, within(1e-3));
    assertThat(number(state.current()).typ("A")).isCloseTo(130 / 47.9946, within(1e-4));
    assertThat(number(state.current()).min("A")).isCloseTo(100 / 59.9967, within(1e-4));
  }

  @Test
  void aLoadThatItsSupplyCannotCarryIsUnknown() {
    FeedState state = solve("400 W", "min 3 V, typ 3.3 V, max 3.6 V", "10 mohm");
    assertThat(state.current())
        .isEqualTo(
            new Value.Unknown(
                "the supply of m[1..16] collapses: 400.0 W through 0.01000 ohm from 3.000 V, which"
                    + " delivers at most 225.0 W"));
    assertThat(state.drop()).isEqualTo(state.current());
    assertThat(state.loss()).isEqualTo(state.current());
  }

  @Test
  void theLastStableLoadIsStillSolved() {
    // 4 P R = Vs^2: half of the voltage is lost.
    FeedState state = solve("400 W", "40 V", "1 ohm");
    assertThat(number(state.drop()).max("V")).isCloseTo(20, within(1e-9));
  }

  @Test
  void aCornerThatIsNotStatedStaysUnstated() {
    FeedState state = solve("typ 130 W", "min 40 V, typ 48 V, max 60 V", "2 mohm");
    assertThat(number(state.current()).maximum()).isNull();
    assertThat(number(state.current()).typical()).isNotNull();
  }
}
