package dev.shoreline.rollup.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TapLadderTest {

  private static TapLadder solve(int taps, double p, double r, double segment, double supply) {
    return TapLadder.solve(taps, p, r, segment, supply).orElseThrow();
  }

  /**
   * Sixteen modules of 400 W on a 48 V bar of 0.1 mohm a segment. With currents that do not depend
   * on the voltage the far tap sags by I r n (n + 1) / 2 = 113.3333 mV; a supply a million times
   * higher with loads a million times larger makes them so.
   */
  @Test
  void equalCurrentsGiveTheTextbookSag() {
    double million = 1e6;
    TapLadder bar = solve(16, 400 * million, 0, 1e-4, 48 * million);
    assertThat(bar.sag()).isCloseTo(400.0 / 48 * 1e-4 * 16 * 17 / 2, within(1e-8));
    assertThat(bar.sag() * 1000).isCloseTo(113.3333, within(1e-4));
    // With constant power each load draws more where the bar has sagged.
    assertThat(solve(16, 400, 0, 1e-4, 48).sag() * 1000).isBetween(113.3333, 113.7);
  }

  @Test
  void oneTapIsOneConnectionOfBothResistances() {
    TapLadder bar = solve(1, 400, 1e-3, 0.5e-3, 3.3);
    // As ngspice gives it for 400 W through 1.5 mohm from 3.3 V.
    assertThat(bar.drop()).isCloseTo(0.19311977, within(5e-9));
    assertThat(bar.loss()).isCloseTo(24.86350, within(5e-6));
    assertThat(bar.sag()).isCloseTo(bar.drop() / 3, within(1e-12));
  }

  /** A second way to the same: sweep out currents and voltages until nothing moves. */
  @ParameterizedTest
  @CsvSource({
    "16, 480, 0.002, 0.0001, 42",
    "16, 400, 0, 0.0001, 48",
    "3, 100, 0.005, 0.01, 12",
    "200, 30, 0.001, 0.00002, 12",
    "5, 0, 0.1, 0.1, 1"
  })
  void agreesWithASweepUntilNothingMoves(int n, double p, double r, double seg, double vs) {
    double[] u = new double[n];
    java.util.Arrays.fill(u, vs);
    double loss = 0;
    for (int sweep = 0; sweep < 5000; sweep++) {
      double[] through = new double[n + 1];
      loss = 0;
      for (int k = n - 1; k >= 0; k--) {
        double v = (u[k] + Math.sqrt(u[k] * u[k] - 4 * p * r)) / 2;
        through[k] = through[k + 1] + p / v;
        loss += p / v * p / v * r + through[k] * through[k] * seg;
      }
      double above = vs;
      for (int k = 0; k < n; k++) {
        above -= seg * through[k];
        u[k] = above;
      }
    }
    TapLadder bar = solve(n, p, r, seg, vs);
    assertThat(bar.sag()).isCloseTo(vs - u[n - 1], within(1e-12 * vs));
    assertThat(bar.loss()).isCloseTo(loss, within(1e-10 * loss + 1e-15));
    double v = (u[n - 1] + Math.sqrt(u[n - 1] * u[n - 1] - 4 * p * r)) / 2;
    assertThat(bar.drop()).isCloseTo(vs - v, within(1e-12 * vs));
    assertThat(bar.current()).isCloseTo(p / v, within(1e-11 * p / v + 1e-15));
  }

  @Test
  void aLoadThatTheSupplyCannotCarryHasNoSolution() {
    // Of one connection of 0.1 ohm in all: Vs^2 / (4 R) = 90 W at 6 V.
    assertThat(TapLadder.solve(1, 89.99, 0.06, 0.04, 6)).isPresent();
    assertThat(TapLadder.solve(1, 90.01, 0.06, 0.04, 6)).isEmpty();
    assertThat(TapLadder.most(1, 400, 0.06, 0.04, 6)).isCloseTo(90, within(1e-4));
    assertThat(TapLadder.solve(16, 400, 0, 0.05, 48)).isEmpty();
    double most = TapLadder.most(16, 400, 0, 0.05, 48);
    assertThat(TapLadder.solve(16, most * 1.001, 0, 0.05, 48)).isEmpty();
    // Half of the voltage is the most that one resistance may take; of many segments some more.
    assertThat(solve(16, most, 0, 0.05, 48).sag()).isBetween(20.0, 28.0);
  }

  @Test
  void theLongestBarIsSolved() {
    TapLadder bar = solve(BarSolver.MOST_TAPS, 1, 1e-3, 1e-9, 48);
    double current = 1 / 48.0;
    double n = BarSolver.MOST_TAPS;
    assertThat(bar.sag()).isCloseTo(current * 1e-9 * n * (n + 1) / 2, within(1e-3));
  }

  @Test
  void withoutResistanceNothingIsLost() {
    TapLadder bar = solve(4, 100, 0, 0, 10);
    assertThat(bar.drop()).isZero();
    assertThat(bar.loss()).isZero();
    assertThat(bar.current()).isEqualTo(10);
  }
}
