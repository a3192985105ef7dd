package dev.shoreline.rollup.rail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RailNetworkTest {
  private static final double NONE = Double.POSITIVE_INFINITY;

  private static RailBranch branch(long count, double r, double l, double c) {
    return new RailBranch("x", count, r, l, c);
  }

  private static RailNetwork network(RailBranch... branches) {
    return new RailNetwork(List.of(branches));
  }

  @Test
  void aCapacitorIsItsEsrAtResonance() {
    double l = 500e-12;
    double c = 22e-6;
    double f = 1 / (2 * Math.PI * Math.sqrt(l * c));
    RailNetwork one = network(branch(1, 3e-3, l, c));
    assertThat(one.impedance(f)).isCloseTo(3e-3, within(1e-12));
    assertThat(network(branch(8, 3e-3, l, c)).impedance(f)).isCloseTo(3e-3 / 8, within(1e-12));
    // Far below it a capacitance, far above an inductance.
    assertThat(one.impedance(1e3)).isCloseTo(1 / (2 * Math.PI * 1e3 * c), within(1e-4));
    assertThat(one.impedance(1e9)).isCloseTo(2 * Math.PI * 1e9 * l, within(1e-4));
  }

  /**
   * An inductance and a capacitance, each with R = sqrt(L/C), are R together at all frequencies.
   */
  @Test
  void theConstantResistanceNetworkIsConstant() {
    double l = 10e-9;
    double c = 100e-6;
    double r = Math.sqrt(l / c);
    RailNetwork n = network(branch(1, r, l, NONE), branch(1, r, 0, c));
    for (double f : new double[] {1e3, 31e3, 159.15e3, 1e6, 1e9}) {
      assertThat(n.impedance(f)).isCloseTo(r, within(1e-15));
    }
    assertThat(n.peak().impedance()).isCloseTo(r, within(1e-15));
  }

  /** At w = 1/sqrt(LC) with Z = sqrt(L/C): (r1 + jZ)(r2 - jZ) / (r1 + r2). */
  @Test
  void aParallelResonanceHasItsTextbookHeight() {
    double l = 1 / (2 * Math.PI * 1e6) * 0.1;
    double c = 1 / (2 * Math.PI * 1e6) / 0.1;
    RailNetwork n = network(branch(1, 2e-3, l, NONE), branch(1, 3e-3, 0, c));
    double z = 0.1;
    double expected = Math.hypot(2e-3 * 3e-3 + z * z, z * (3e-3 - 2e-3)) / 5e-3;
    assertThat(n.impedance(1e6)).isCloseTo(expected, within(1e-9));
    assertThat(n.peak().impedance()).isGreaterThanOrEqualTo(n.impedance(1e6));
    assertThat(n.peak().frequency()).isBetween(0.97e6, 1.03e6);
  }

  @Test
  void theGridHasItsEndsAndTheMegahertz() {
    assertThat(FrequencyGrid.at(0)).isEqualTo(1e3);
    assertThat(FrequencyGrid.at(300)).isEqualTo(1e6);
    assertThat(FrequencyGrid.at(FrequencyGrid.SIZE - 1)).isEqualTo(1e9);
    // A lone inductance is largest at the end.
    RailNetwork.Peak peak = network(branch(1, 0, 1e-9, NONE)).peak();
    assertThat(peak.frequency()).isEqualTo(1e9);
    assertThat(peak.impedance()).isCloseTo(2 * Math.PI, within(1e-12));
  }

  @Test
  void aShortIsNoImpedance() {
    assertThat(network(branch(1, 0, 0, NONE)).peak().impedance()).isZero();
  }
}
