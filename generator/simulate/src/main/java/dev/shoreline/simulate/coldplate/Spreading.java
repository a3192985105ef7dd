package dev.shoreline.simulate.coldplate;

/**
 * The warming of a block under a centred rectangular source, by its Fourier series (the solution of
 * Laplace's equation by Yovanovich, Muzychka and Culham for an isotropic plate with a film).
 *
 * <p>With the plate {@code 2c x 2d x t}, the source {@code 2a x 2b}, {@code sinc(x) = sin(x) / x},
 * {@code phi(z) = (z + (h/k) tanh(z t)) / (z tanh(z t) + h/k)} and {@code delta = m pi / c, lambda
 * = n pi / d, beta = sqrt(delta^2 + lambda^2)}, the warming of the surface is
 *
 * <pre>
 * Q / (4 c d) [ 1/h + t/k + sum_m 2 s(delta) phi(delta) / (k delta)
 *   + sum_n 2 s(lambda) phi(lambda) / (k lambda)
 *   + sum_mn 4 s(delta) s(lambda) phi(beta) / (k beta) ]
 * </pre>
 *
 * with {@code s = sinc} in the middle of the source and {@code s = sinc^2} for its mean.
 */
final class Spreading {
  private static final int TERMS = 600;

  private final PlateBlock p;
  private final double c;
  private final double d;
  private final double a;
  private final double b;

  private Spreading(PlateBlock plate) {
    this.p = plate;
    this.c = plate.width() / 2;
    this.d = plate.length() / 2;
    this.a = plate.sourceWidth() / 2;
    this.b = plate.sourceLength() / 2;
  }

  /** Mean warming of the source over the coolant (K). */
  static double mean(PlateBlock plate) {
    return new Spreading(plate).rise(true);
  }

  /** Warming of the middle of the source over the coolant (K). */
  static double middle(PlateBlock plate) {
    return new Spreading(plate).rise(false);
  }

  private double rise(boolean isMean) {
    double[] sm = shape(c, a, isMean);
    double[] sn = shape(d, b, isMean);
    double sum = 1 / p.film() + p.thickness() / p.conductivity();
    for (int m = 1; m <= TERMS; m++) {
      sum += 2 * sm[m] * mode(m * Math.PI / c) + 2 * sn[m] * mode(m * Math.PI / d);
    }
    for (int m = 1; m <= TERMS; m++) {
      double delta = m * Math.PI / c;
      double row = 0;
      for (int n = 1; n <= TERMS; n++) {
        row += sn[n] * mode(Math.hypot(delta, n * Math.PI / d));
      }
      sum += 4 * sm[m] * row;
    }
    return p.heat() / p.area() * sum;
  }

  /**
   * {@code sinc} or its square for each term. In the middle the series converges slowly; Lanczos'
   * factors take out the ripple of cutting it off.
   */
  private static double[] shape(double half, double source, boolean isMean) {
    double[] s = new double[TERMS + 1];
    for (int m = 1; m <= TERMS; m++) {
      double sinc = sinc(m * Math.PI * source / half);
      s[m] = isMean ? sinc * sinc : sinc * sinc(Math.PI * m / (TERMS + 1));
    }
    return s;
  }

  private static double sinc(double x) {
    return x == 0 ? 1 : Math.sin(x) / x;
  }

  /** Warming of the surface for a flux of one in a mode (m^2 K/W). */
  private double mode(double z) {
    double ratio = p.film() / p.conductivity();
    double tanh = Math.tanh(z * p.thickness());
    double phi = (z + ratio * tanh) / (z * tanh + ratio);
    return phi / (p.conductivity() * z);
  }
}
