package dev.shoreline.simulate.channel;

/**
 * How much of a normal distribution lies beyond a number of standard deviations:
 *
 * <pre>Q(x) = 1/sqrt(2 pi) integral from x to infinity of exp(-t^2/2) dt</pre>
 *
 * by Simpson's rule; good to nine digits where channels are judged.
 */
final class GaussianTail {
  /** Beyond it the rest of the integral is nothing beside the result. */
  private static final double REACH = 10;

  private static final int STEPS = 4000;

  private GaussianTail() {}

  static double beyond(double x) {
    double h = REACH / STEPS;
    double sum = density(x) + density(x + REACH);
    for (int i = 1; i < STEPS; i++) {
      sum += density(x + i * h) * (i % 2 == 1 ? 4 : 2);
    }
    return sum * h / 3;
  }

  /**
   * The number of standard deviations beyond which {@code share} lies.
   *
   * @param share between 1e-12 and 0.5
   */
  static double inverse(double share) {
    double low = 0;
    double high = 8;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (beyond(middle) > share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double density(double t) {
    return StrictMath.exp(-t * t / 2) / Math.sqrt(2 * Math.PI);
  }
}
