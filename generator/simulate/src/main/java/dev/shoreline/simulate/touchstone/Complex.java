package dev.shoreline.simulate.touchstone;

/** A complex number: one entry of a scattering matrix. */
public record Complex(double re, double im) {
  public static final Complex ZERO = new Complex(0, 0);

  public static Complex real(double re) {
    return new Complex(re, 0);
  }
}
