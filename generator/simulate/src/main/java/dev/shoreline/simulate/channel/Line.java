package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.touchstone.Complex;

/**
 * A length of trace or cable with the propagation constant of IEEE 802.3 Annex 93A, f in GHz:
 *
 * <pre>gamma = g0 + a1 (1 + j) sqrt(f) + a2 (1 - j (2/pi) ln f) f + j 2 pi delay f    (1/mm)</pre>
 *
 * so that its loss in dB is 8.686 Re(gamma) length, the same as the loss of the report.
 *
 * @param part name of the medium, any text
 * @param length (mm)
 * @param g0 (1/mm)
 * @param a1 (1/(mm sqrt(GHz)))
 * @param a2 (1/(mm GHz))
 * @param delay (ns/mm)
 */
record Line(String part, double length, double g0, double a1, double a2, double delay)
    implements PathElement {
  /** One neper in decibels. */
  private static final double NEPER = 20 / StrictMath.log(10);

  /** Per mm, at a frequency in GHz. */
  Complex gamma(double gigahertz) {
    if (gigahertz == 0) {
      return Complex.real(g0);
    }
    double root = a1 * Math.sqrt(gigahertz);
    double linear = a2 * gigahertz;
    double turn = 2 * Math.PI * delay * gigahertz;
    return new Complex(
        g0 + root + linear, root - linear * 2 / Math.PI * StrictMath.log(gigahertz) + turn);
  }

  @Override
  public double loss(double gigahertz) {
    return NEPER * gamma(gigahertz).re() * length;
  }

  @Override
  public TwoPort at(double gigahertz) {
    return TwoPort.line(gamma(gigahertz).times(length), REFERENCE);
  }

  /** Wavelengths in it at a frequency (GHz). */
  double wavelengths(double gigahertz) {
    return length * delay * gigahertz;
  }

  Line scaled(double share) {
    return new Line(part, length * share, g0, a1, a2, delay);
  }

  @Override
  public String text() {
    return Shown.number(length) + " mm of " + part;
  }
}
