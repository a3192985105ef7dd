package dev.shoreline.rollup.power;

import java.util.Optional;

/**
 * Equal loads of constant power on the taps of one bar:
 *
 * <pre>
 * bus --r-- tap 1 --r-- tap 2 --r-- ... --r-- tap n
 *             R           R                     R
 *            P/V         P/V                   P/V
 * </pre>
 *
 * <p>Kirchhoff's laws at every tap, with {@code V} the voltage at a load: {@code d[k] = d[k-1] + r
 * (I[k] + ... + I[n])} for the sag {@code d} of the bar below the bus, and {@code I[k] = P / V},
 * {@code V = (U + sqrt(U^2 - 4 P R)) / 2} with {@code U = Vs - d[k]} for the branch at a tap.
 *
 * <p>Solved by Newton's method: at each step every load is replaced by its tangent, a current and a
 * (negative) conductance, and the ladder is then solved exactly by elimination from the far end. As
 * currents are convex in the sag and never fall with it, the steps begun at no sag rise to the
 * smallest solution, which is the stable one, and the digits double with each; the last step is
 * below 1e-13 of the sag. Where there is no solution a step meets a tap below {@code 2 sqrt(P R)}
 * or a pivot that is not positive: the supply collapses.
 */
final class TapLadder {
  private static final int MOST_STEPS = 200;
  private static final double SMALLEST_STEP = 1e-13;

  private final double power;
  private final double resistance;
  private final double segment;
  private final double supply;
  private final double[] sag;

  private TapLadder(int taps, double power, double resistance, double segment, double supply) {
    this.power = power;
    this.resistance = resistance;
    this.segment = segment;
    this.supply = supply;
    this.sag = new double[taps];
  }

  /**
   * Empty when the supply collapses.
   *
   * @param taps at least one
   * @param power of one load (W), not negative
   * @param resistance of one connection, tap to load and back (ohm), not negative
   * @param segment of the bar, bus to the first tap and tap to tap, and back (ohm), not negative
   * @param supply voltage of the bus (V)
   */
  static Optional<TapLadder> solve(
      int taps, double power, double resistance, double segment, double supply) {
    TapLadder ladder = new TapLadder(taps, power, resistance, segment, supply);
    return ladder.converge() ? Optional.of(ladder) : Optional.empty();
  }

  /**
   * The largest power of one load that a bar still carries (W), to 9 digits, below {@code from}.
   */
  static double most(int taps, double from, double resistance, double segment, double supply) {
    double low = 0;
    double high = from;
    while (high - low > 1e-9 * high) {
      double middle = (low + high) / 2;
      if (solve(taps, middle, resistance, segment, supply).isPresent()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Sag of the bar at the far tap (V). */
  double sag() {
    return sag[sag.length - 1];
  }

  /** Current of the connection at the far tap, which is the largest (A). */
  double current() {
    return current(sag());
  }

  /** From the bus to the load at the far tap (V). */
  double drop() {
    return sag() + current() * resistance;
  }

  /** In the bar and all connections (W). */
  double loss() {
    double through = 0;
    double sum = 0;
    for (int k = sag.length - 1; k >= 0; k--) {
      double own = current(sag[k]);
      through += own;
      sum += own * own * resistance + through * through * segment;
    }
    return sum;
  }

  private boolean converge() {
    double[] fixed = new double[sag.length];
    double[] slope = new double[sag.length];
    for (int step = 0; step < MOST_STEPS; step++) {
      double before = sag();
      if (!eliminate(fixed, slope)) {
        return false;
      }
      double above = 0;
      for (int k = 0; k < sag.length; k++) {
        above += segment * (fixed[k] + slope[k] * above);
        sag[k] = above;
      }
      if (Math.abs(sag() - before) <= SMALLEST_STEP * sag()) {
        return isStable(sag());
      }
    }
    return false;
  }

  /**
   * From the far end: the current through segment {@code k} is {@code fixed[k] + slope[k] d[k-1]}.
   */
  private boolean eliminate(double[] fixed, double[] slope) {
    double current = 0;
    double rise = 0;
    for (int k = sag.length - 1; k >= 0; k--) {
      if (!isStable(sag[k])) {
        return false;
      }
      double own = current(sag[k]);
      double tangent = power == 0 ? 0 : own / root(sag[k]);
      current += own - tangent * sag[k];
      rise += tangent;
      double pivot = 1 - segment * rise;
      if (!(pivot > 0)) {
        return false;
      }
      current /= pivot;
      rise /= pivot;
      fixed[k] = current;
      slope[k] = rise;
    }
    return true;
  }

  private boolean isStable(double drop) {
    double u = supply - drop;
    return u > 0 && u * u >= 4 * power * resistance;
  }

  private double root(double drop) {
    double u = supply - drop;
    return Math.sqrt(u * u - 4 * power * resistance);
  }

  private double current(double drop) {
    return power == 0 ? 0 : 2 * power / (supply - drop + root(drop));
  }
}
