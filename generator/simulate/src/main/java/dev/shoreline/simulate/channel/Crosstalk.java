package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.touchstone.Complex;

/**
 * What couples from the neighbours of a lane into it, all of them taken together. Weak coupling
 * grows with the frequency: 20 dB a decade, a quarter turn ahead.
 *
 * <pre>
 *   far end   S = j (f / fN) 10^(-far/20) S21     the neighbour's signal takes the lane's own way
 *   near end  S = j (f / fN) 10^(-near/20)        at the end where the neighbour is sent
 * </pre>
 *
 * @param far below the signal that arrives, at the Nyquist frequency (dB)
 * @param near below the signal that is sent, at the Nyquist frequency (dB)
 * @param isFarStated whether any part on the way states {@code fext}
 * @param isNearStated whether any part on the way states {@code next}
 */
record Crosstalk(double far, double near, boolean isFarStated, boolean isNearStated) {
  /**
   * Where no part on the way states {@code fext} (dB). No public figure was found for packages and
   * boards of these rates: an assumption, of the size that connectors are offered with.
   */
  static final double ASSUMED_FAR = 45;

  /** Where no part on the way states {@code next} (dB); an assumption too. */
  static final double ASSUMED_NEAR = 50;

  /** More than this is no weak coupling (dB). */
  private static final double STRONGEST = 10;

  /**
   * @param farPower power ratio of all parts that state {@code fext}; 0 when none does
   * @param nearPower power ratio of all parts that state {@code next}; 0 when none does
   */
  static Crosstalk of(double farPower, double nearPower) {
    return new Crosstalk(
        farPower > 0 ? decibels(farPower) : ASSUMED_FAR,
        nearPower > 0 ? decibels(nearPower) : ASSUMED_NEAR,
        farPower > 0,
        nearPower > 0);
  }

  private static double decibels(double power) {
    return Math.max(STRONGEST, -10 * StrictMath.log10(power));
  }

  /**
   * @param share f over the Nyquist frequency
   */
  Complex farEnd(double share, Complex through) {
    return new Complex(0, share * StrictMath.pow(10, -far / 20)).times(through);
  }

  /**
   * @param share f over the Nyquist frequency
   */
  Complex nearEnd(double share) {
    return new Complex(0, share * StrictMath.pow(10, -near / 20));
  }
}
