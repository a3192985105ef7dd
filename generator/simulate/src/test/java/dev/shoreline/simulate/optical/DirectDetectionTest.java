package dev.shoreline.simulate.optical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectDetectionTest {
  /** Thermal noise of 1 A and nothing else that counts. */
  private static DirectDetection thermal(int levels) {
    return new DirectDetection(levels, 6, 1, 1, 1, -1000);
  }

  /** Half an eye over the noise. */
  private static double halfEye(DirectDetection d, double signal) {
    return (d.level(1, signal) - d.level(0, signal)) / 2 / d.sigma(0, signal);
  }

  /** Signal to noise that PAM4 needs, 5 (d / 2 sigma)^2, from tables of 3/4 Q(d / 2 sigma). */
  @ParameterizedTest
  @CsvSource({"2.4e-4, 17.66", "2.26e-4, 17.70", "2e-4, 17.78", "1e-6, 20.42", "4.8e-3, 14.91"})
  void pam4NeedsThisMuchSignal(double ber, double decibels) {
    DirectDetection d = thermal(4);
    double half = halfEye(d, d.signalFor(ber).orElseThrow());
    assertThat(10 * Math.log10(5 * half * half)).isCloseTo(decibels, within(0.005));
  }

  @Test
  void pam4At15point5DecibelsErrs2point897TimesInAThousand() {
    DirectDetection d = thermal(4);
    double half = Math.sqrt(Math.pow(10, 1.55) / 5);
    double amplitude = 6 * half;
    assertThat(Math.pow(10, d.logBer(10 * Math.log10(amplitude * 1e3))))
        .isCloseTo(2.897e-3, within(1e-6));
  }

  /** Two levels: Q of 6 is one error in 10^9, the figure of old receivers. */
  @Test
  void nrzNeedsAQOfSix() {
    DirectDetection d = thermal(2);
    assertThat(halfEye(d, d.signalFor(1e-9).orElseThrow())).isCloseTo(5.9978, within(1e-4));
  }

  @Test
  void noiseOfALevelIsTheSumOfThree() {
    DirectDetection d = new DirectDetection(4, 5, 53.125e9, 3.7e-6, 0.9, -144);
    double signal = -6;
    double ratio = Math.pow(10, 0.5);
    double top = 0.9e-3 * Math.pow(10, -0.6) * ratio / (ratio - 1);
    assertThat(d.level(3, signal)).isCloseTo(top, within(1e-15));
    assertThat(d.level(3, signal) / d.level(0, signal)).isCloseTo(ratio, within(1e-12));
    double square =
        3.7e-6 * 3.7e-6
            + 2 * 1.602176634e-19 * top * 53.125e9
            + top * top * Math.pow(10, -14.4) * 53.125e9;
    assertThat(d.sigma(3, signal)).isCloseTo(Math.sqrt(square), within(1e-15));
  }

  @Test
  void laserNoiseMayKeepALaneFromEverClosing() {
    DirectDetection loud = new DirectDetection(4, 3.5, 53.125e9, 3.7e-6, 0.9, -132);
    assertThat(loud.signalFor(2.4e-4)).isEmpty();
    assertThat(loud.signalFor(0.1)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "0, -0.6931471805599453",
    "1.2815515655446004, -2.302585092994046",
    "3.090232306167813, -6.907755278982137",
    "4.753424308822899, -13.815510557964274",
    "6.361340902404056, -23.025850929940457",
    "40, -804.6084420137538"
  })
  void tailOfTheNormalDistribution(double x, double ln) {
    assertThat(GaussTail.lnQ(x)).isCloseTo(ln, within(1e-11 * Math.max(1, -ln)));
  }

  @Test
  void bothWaysToTheTailMeet() {
    double change = 2.5 * Math.sqrt(2);
    assertThat(GaussTail.lnQ(change - 1e-9))
        .isCloseTo(GaussTail.lnQ(change + 1e-9), within(1e-7))
        .isGreaterThan(GaussTail.lnQ(change + 1e-9));
  }

  /** 1e-15 after correction is reached from 2.26e-4 before it. */
  @ParameterizedTest
  @CsvSource({"2.26e-4, 9.9e-16", "2.4e-4, 2.4e-15"})
  void reedSolomonLeaves(double before, double after) {
    assertThat(Math.pow(10, ReedSolomon.logPostBer(before)) / after).isCloseTo(1, within(0.02));
  }
}
