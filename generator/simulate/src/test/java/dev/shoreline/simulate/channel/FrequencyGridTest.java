package dev.shoreline.simulate.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.simulate.spice.SpiceNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyGridTest {
  @ParameterizedTest
  @CsvSource({
    "53.125, 425, 0.125",
    "56, 448, 0.125",
    // 106.25 and 113.4375 GBd have no step of 0.125: the next finer one without rounding
    "26.5625, 250, 0.10625",
    "56.71875, 550, 0.103125",
    // no such step at all: the Nyquist frequency stays on the grid
    "49.3333333, 395, 0.124894515",
    // slow and fast lanes
    "1, 100, 0.01",
    "900, 4000, 0.225"
  })
  void holdsTheNyquistFrequencyAndEndsAtTheSymbolRate(double nyquist, int half, String step) {
    FrequencyGrid grid = FrequencyGrid.of(nyquist);
    assertThat(grid.half()).isEqualTo(half);
    assertThat(SpiceNumber.of(grid.step())).isEqualTo(step);
    assertThat(grid.at(0)).isZero();
    assertThat(grid.at(grid.half())).isEqualTo(nyquist);
    assertThat(grid.at(grid.size() - 1)).isEqualTo(2 * nyquist);
  }

  @Test
  void nineDigitsAreExactWhereTheStepIs() {
    FrequencyGrid grid = FrequencyGrid.of(56.71875);
    for (int i = 0; i < grid.size(); i++) {
      double written = Double.parseDouble(SpiceNumber.of(grid.at(i)));
      assertThat(written).isCloseTo(i * 0.103125, within(1e-12));
    }
  }
}
