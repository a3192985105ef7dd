package dev.shoreline.simulate.optical;

/**
 * The tail of the normal distribution, {@code Q(x) = erfc(x / sqrt 2) / 2}, also where it is too
 * small for a double.
 */
final class GaussTail {
  /** Beyond it the continued fraction is quicker, before it the series is exact. */
  private static final double CHANGE = 2.5;

  private static final int TERMS = 200;

  private GaussTail() {}

  /** Natural logarithm of Q for {@code x >= 0}; relative error of Q below 1e-11. */
  static double lnQ(double x) {
    double z = x / Math.sqrt(2);
    return Math.log(z < CHANGE ? (1 - erf(z)) / 2 : scaled(z) / 2) - (z < CHANGE ? 0 : z * z);
  }

  /**
   * {@code erf z = 2 / sqrt(pi) exp(-z^2) sum of 2^n z^(2n+1) / (2n+1)!!} (Abramowitz and Stegun,
   * 7.1.6): no term cancels another.
   */
  private static double erf(double z) {
    double term = z;
    double sum = z;
    for (int n = 1; n < TERMS; n++) {
      term *= 2 * z * z / (2 * n + 1);
      sum += term;
    }
    return 2 / Math.sqrt(Math.PI) * Math.exp(-z * z) * sum;
  }

  /** {@code exp(z^2) erfc z} by its continued fraction (Abramowitz and Stegun, 7.1.14). */
  private static double scaled(double z) {
    double fraction = z;
    for (int n = TERMS; n >= 1; n--) {
      fraction = z + n / 2.0 / fraction;
    }
    return 1 / (Math.sqrt(Math.PI) * fraction);
  }
}
