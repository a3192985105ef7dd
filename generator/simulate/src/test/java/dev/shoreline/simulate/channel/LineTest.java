package dev.shoreline.simulate.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.simulate.touchstone.Complex;
import dev.shoreline.simulate.touchstone.SPoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
  /** The package line of 802.3dj, as PyChOpMarg has it. */
  private static Line substrate(double length) {
    return new Line("package", length, 5e-4, 8.9e-4, 2.0e-4, 6.141e-3);
  }

  /** The board line of 802.3ck, as a public COM configuration has it. */
  private static Line board(double length) {
    return new Line("board", length, 0, 3.8206e-4, 9.5909e-5, 5.79e-3);
  }

  /** Channels that another program computed from the same lines: package, board, GHz, dB. */
  @ParameterizedTest
  @CsvSource({
    "12, 0, 53.125, 1.8357",
    "15, 50, 53.125, 5.7168",
    "33, 200, 53.125, 18.7369",
    "12, 0, 56, 1.9137",
    "15, 50, 56, 5.9663",
    "33, 200, 56, 19.5596"
  })
  void losesWhatOthersComputed(double mm, double boardMm, double gigahertz, double decibels) {
    double loss = substrate(mm).loss(gigahertz) + board(boardMm).loss(gigahertz);
    assertThat(loss).isCloseTo(decibels, within(5e-5));
    SPoint s =
        substrate(mm).at(gigahertz).then(board(boardMm).at(gigahertz)).scattering(gigahertz, 100);
    assertThat(-20 * Math.log10(s.at(1, 0).abs())).isCloseTo(loss, within(1e-9));
  }

  /** Figures that are passed around: 0.153 dB/mm of package, 1.74 and 1.82 dB per inch of board. */
  @Test
  void losesWhatIsSaidOfItsKind() {
    assertThat(substrate(1).loss(53.125)).isCloseTo(0.153, within(5e-4));
    assertThat(board(25.4).loss(53.125)).isCloseTo(1.74, within(5e-3));
    assertThat(board(25.4).loss(56)).isCloseTo(1.82, within(5e-3));
  }

  /** exp(-gamma length), term by term at 1 GHz, where the logarithm is zero. */
  @Test
  void turnsByItsDelayAndItsSkin() {
    Complex gamma = substrate(10).gamma(1);
    assertThat(gamma.re()).isCloseTo(5e-4 + 8.9e-4 + 2.0e-4, within(1e-15));
    assertThat(gamma.im()).isCloseTo(8.9e-4 + 2 * Math.PI * 6.141e-3, within(1e-15));
    Complex s21 = substrate(10).at(1).scattering(1, 100).at(1, 0);
    assertThat(s21.re()).isCloseTo(Math.exp(-0.0159) * Math.cos(10 * gamma.im()), within(1e-12));
    assertThat(s21.im()).isCloseTo(-Math.exp(-0.0159) * Math.sin(10 * gamma.im()), within(1e-12));
    // The dielectric term of 802.3 Annex 93A turns back by a2 (2/pi) f ln f.
    double atTen = substrate(1).gamma(10).im();
    assertThat(atTen)
        .isCloseTo(
            8.9e-4 * Math.sqrt(10)
                - 2.0e-4 * 2 / Math.PI * 10 * Math.log(10)
                + 2 * Math.PI * 6.141e-2,
            within(1e-12));
  }

  @Test
  void atDirectCurrentOnlyTheConstantLossIsLeft() {
    assertThat(substrate(12).loss(0)).isCloseTo(8.685889638 * 5e-4 * 12, within(1e-9));
    SPoint s = board(50).at(0).scattering(0, 100);
    assertThat(s.at(1, 0)).isEqualTo(Complex.real(1));
    assertThat(s.at(0, 0)).isEqualTo(Complex.ZERO);
  }

  /** A quarter wave of 50 ohm between 100 ohm: S11 = (Z^2 - Z0^2) / (Z^2 + Z0^2) = -0.6. */
  @Test
  void aMismatchReflects() {
    SPoint s = TwoPort.line(new Complex(0, Math.PI / 2), 50).scattering(1, 100);
    assertThat(s.at(0, 0).re()).isCloseTo(-0.6, within(1e-12));
    assertThat(s.at(1, 1).re()).isCloseTo(-0.6, within(1e-12));
    assertThat(s.at(1, 0).im()).isCloseTo(-0.8, within(1e-12));
    assertThat(s.at(0, 1)).isEqualTo(s.at(1, 0));
  }

  /** Textbook pad of 6.02 dB in 100 ohm: 33.3 and 133.3 ohm. */
  @Test
  void aPadLosesItsFigureWithoutReflection() {
    Pad pad = new Pad("2 x Socket", 20 * Math.log10(2));
    assertThat(pad.arm()).isCloseTo(100 / 3.0, within(1e-9));
    assertThat(pad.leg()).isCloseTo(400 / 3.0, within(1e-9));
    for (double gigahertz : List.of(0.0, 10.0, 100.0)) {
      SPoint s = pad.at(gigahertz).scattering(gigahertz, 100);
      assertThat(s.at(1, 0).re()).isCloseTo(0.5, within(1e-12));
      assertThat(s.at(0, 0)).isEqualTo(Complex.ZERO);
    }
    assertThat(new Pad("none", 0).at(1)).isEqualTo(TwoPort.THROUGH);
  }
}
