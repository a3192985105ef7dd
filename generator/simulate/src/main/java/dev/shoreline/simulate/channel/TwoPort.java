package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.touchstone.Complex;
import dev.shoreline.simulate.touchstone.SPoint;
import java.util.List;

/**
 * The chain matrix of a two-port: voltage and current at its input from those at its output. Chains
 * multiply (Pozar, Microwave Engineering, 4.4).
 *
 * @param b (ohm)
 * @param c (1/ohm)
 */
record TwoPort(Complex a, Complex b, Complex c, Complex d) {
  private static final Complex ONE = Complex.real(1);

  /** What rounding leaves of nothing; not written, so that files are alike everywhere. */
  private static final double ROUNDING = 1e-12;

  /** Nothing at all. */
  static final TwoPort THROUGH = new TwoPort(ONE, Complex.ZERO, Complex.ZERO, ONE);

  /** A resistance in the way (ohm). */
  static TwoPort series(double ohm) {
    return new TwoPort(ONE, Complex.real(ohm), Complex.ZERO, ONE);
  }

  /** A conductance across (1/ohm). */
  static TwoPort shunt(double siemens) {
    return new TwoPort(ONE, Complex.ZERO, Complex.real(siemens), ONE);
  }

  /**
   * A uniform line.
   *
   * @param gammaLength propagation constant times length
   * @param impedance characteristic impedance (ohm)
   */
  static TwoPort line(Complex gammaLength, double impedance) {
    Complex grown = gammaLength.exp();
    Complex shrunk = gammaLength.times(-1).exp();
    Complex cosh = grown.plus(shrunk).times(0.5);
    Complex sinh = grown.minus(shrunk).times(0.5);
    return new TwoPort(cosh, sinh.times(impedance), sinh.times(1 / impedance), cosh);
  }

  TwoPort then(TwoPort next) {
    return new TwoPort(
        a.times(next.a).plus(b.times(next.c)),
        a.times(next.b).plus(b.times(next.d)),
        c.times(next.a).plus(d.times(next.c)),
        c.times(next.b).plus(d.times(next.d)));
  }

  /**
   * The scattering matrix between two ports of {@code reference} ohm; the determinant of a chain of
   * reciprocal parts is 1.
   */
  SPoint scattering(double gigahertz, double reference) {
    Complex across = b.times(1 / reference);
    Complex along = c.times(reference);
    Complex sum = a.plus(across).plus(along).plus(d);
    Complex s11 = clean(a.plus(across).minus(along).minus(d).over(sum));
    Complex s22 = clean(d.plus(across).minus(along).minus(a).over(sum));
    Complex s21 = clean(Complex.real(2).over(sum));
    return new SPoint(gigahertz, List.of(List.of(s11, s21), List.of(s21, s22)));
  }

  private static Complex clean(Complex s) {
    return new Complex(
        Math.abs(s.re()) < ROUNDING ? 0 : s.re(), Math.abs(s.im()) < ROUNDING ? 0 : s.im());
  }
}
