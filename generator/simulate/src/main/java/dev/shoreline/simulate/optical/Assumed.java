package dev.shoreline.simulate.optical;

/**
 * What the model takes where a design states nothing. Each is named beside the answers that rest on
 * it.
 */
final class Assumed {
  /**
   * Noise current of a receiver (A/Hz^0.5): a transimpedance amplifier for 100 GBd of the better
   * kind. Assumption of the model.
   */
  static final double NOISE_DENSITY = 16e-12;

  /** Photocurrent (A/W): 85 % of the photons at 1311 nm, {@code 0.85 q lambda / (h c)}. */
  static final double RESPONSIVITY = 0.9;

  /** Laser noise (dB/Hz): the most that OCI allows an external laser, {@code oci-els-rin}. */
  static final double RIN = -144;

  /** Bit errors before correction: the usual limit before RS(544,514). */
  static final double BER_LIMIT = 2.4e-4;

  /** Light of lasers whose wavelength is not stated, the O band from 1307.4 to 1314.9 nm (GHz). */
  static final double LOWEST_FREQUENCY = 228_000;

  static final double HIGHEST_FREQUENCY = 229_300;

  private Assumed() {}
}
