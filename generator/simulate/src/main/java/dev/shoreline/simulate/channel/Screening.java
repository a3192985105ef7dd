package dev.shoreline.simulate.channel;

/**
 * What the Octave script must find for two channels whose answers are known. The receiver is the
 * same for every lane: that of 802.3dj as PyChOpMarg's ieee_8023dj.py has it. The figure is for
 * screening; IEEE COM has crosstalk, jitter, packages and a search over equalizer settings too.
 */
final class Screening {
  /** Peak of the differential signal (V). */
  static final double AMPLITUDE = 0.413;

  /** Level separation mismatch ratio. */
  static final double LEVEL_RATIO = 0.95;

  /** Detector error ratio. */
  static final double ERROR_RATIO = 2e-4;

  /** What channel operating margin must be at least (dB): 802.3, all PAM4 clauses. */
  static final double PASS = 3;

  /** Loss of the flat channel (dB). */
  private static final double FLAT_LOSS = 10;

  /** Noise beside the flat channel (V). */
  private static final double FLAT_NOISE = 0.005;

  /** What each symbol of the one-pole channel leaves to the next. */
  private static final double ONE_POLE = 0.1;

  private static final int LEVELS = 4;

  private static final double DEVIATIONS = GaussianTail.inverse(ERROR_RATIO);

  private Screening() {}

  /** Margin (dB) of PAM4 over a flat channel: 20 log10(As / (sigma Qinv(DER))). */
  static double flatMargin() {
    double signal = LEVEL_RATIO * AMPLITUDE * StrictMath.pow(10, -FLAT_LOSS / 20) / (LEVELS - 1);
    return 20 * StrictMath.log10(signal / (FLAT_NOISE * DEVIATIONS));
  }

  /** Inner PAM4 eye (V) of a pulse (1-a) a^k by peak distortion: 2 A ((1-a)/3 - a). */
  static double onePoleEye() {
    return 2 * AMPLITUDE * ((1 - ONE_POLE) / (LEVELS - 1) - ONE_POLE);
  }
}
