package dev.shoreline.simulate.manifold;

/**
 * Head loss along a round pipe after Darcy and Weisbach, {@code f L/D v^2/2g}, and of fittings,
 * {@code K v^2/2g} (m of the liquid itself). The friction factor is 64/Re below Re 2000, that of
 * Swamee and Jain above 4000, and between them Dunlop's cubic, which joins both smoothly; the
 * EPANET 2 manual gives all three.
 */
final class PipeFriction {
  /** As EPANET has it: 32.2 ft/s^2 (m/s^2). */
  static final double GRAVITY = 32.2 * 0.3048;

  /** Drawn tube (m). */
  static final double ROUGHNESS = 1.5e-6;

  private static final double LAMINAR = 2000;
  private static final double TURBULENT = 4000;

  private PipeFriction() {}

  /**
   * @param flow (m^3/s), not negative
   * @param length (m)
   * @param diameter inside (m)
   * @param fittings sum of the loss coefficients
   * @param viscosity kinematic (m^2/s)
   */
  static double loss(
      double flow, double length, double diameter, double fittings, double viscosity) {
    if (flow <= 0) {
      return 0;
    }
    double speed = flow / (Math.PI * diameter * diameter / 4);
    double reynolds = speed * diameter / viscosity;
    double f = factor(reynolds, ROUGHNESS / diameter);
    return (f * length / diameter + fittings) * speed * speed / (2 * GRAVITY);
  }

  /**
   * @param roughness relative to the diameter
   */
  static double factor(double reynolds, double roughness) {
    if (reynolds <= LAMINAR) {
      return 64 / reynolds;
    }
    if (reynolds >= TURBULENT) {
      return swameeJain(roughness / 3.7 + 5.74 / Math.pow(reynolds, 0.9));
    }
    double y2 = roughness / 3.7 + 5.74 / Math.pow(TURBULENT, 0.9);
    double fa = swameeJain(y2);
    double y3 = -2 / Math.log(10) * Math.log(y2);
    double fb = fa * (2 - 2 * 0.9 * 2 / Math.log(10) * 5.74 / Math.pow(TURBULENT, 0.9) / (y2 * y3));
    double r = reynolds / LAMINAR;
    double x1 = 7 * fa - fb;
    double x2 = 0.128 - 17 * fa + 2.5 * fb;
    double x3 = -0.128 + 13 * fa - 2 * fb;
    double x4 = r * (0.032 - 3 * fa + 0.5 * fb);
    return x1 + r * (x2 + r * (x3 + x4));
  }

  /** {@code (2 log10 y)^-2}. */
  private static double swameeJain(double y) {
    double root = -2 * Math.log10(y);
    return 1 / (root * root);
  }
}
