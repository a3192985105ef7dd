package dev.shoreline.simulate.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {
  /** Tables of the normal distribution. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "1, 0.158655254",
    "2, 0.0227501319",
    "3, 0.00134989803",
    "3.719016485, 1e-4",
    "4.753424309, 1e-6"
  })
  void gaussianTail(double x, double share) {
    assertThat(GaussianTail.beyond(x)).isCloseTo(share, within(share * 5e-9));
    assertThat(GaussianTail.inverse(share)).isCloseTo(x, within(1e-8));
  }

  /** The two known channels of the hand-written script of which ours is a child. */
  @Test
  void knownChannels() {
    assertThat(Screening.flatMargin()).isCloseTo(7.3714, within(5e-5));
    assertThat(Screening.onePoleEye()).isCloseTo(0.1652, within(1e-12));
  }
}
