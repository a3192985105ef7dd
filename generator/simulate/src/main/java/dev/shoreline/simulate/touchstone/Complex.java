package dev.shoreline.simulate.touchstone;

/** A complex number: one entry of a scattering matrix. */
public record Complex(double re, double im) {
  public static final Complex ZERO = new Complex(0, 0);

  public static Complex real(double re) {
    return new Complex(re, 0);
  }

  public Complex plus(Complex o) {
    return new Complex(re + o.re, im + o.im);
  }

  public Complex minus(Complex o) {
    return new Complex(re - o.re, im - o.im);
  }

  public Complex times(Complex o) {
    return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
  }

  public Complex times(double factor) {
    return new Complex(re * factor, im * factor);
  }

  public Complex over(Complex o) {
    double square = o.re * o.re + o.im * o.im;
    return new Complex((re * o.re + im * o.im) / square, (im * o.re - re * o.im) / square);
  }

  /** To the last digit the same on every machine. */
  public Complex exp() {
    double size = StrictMath.exp(re);
    return new Complex(size * StrictMath.cos(im), size * StrictMath.sin(im));
  }

  public double abs() {
    return Math.hypot(re, im);
  }
}
