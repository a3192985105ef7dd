package dev.shoreline.simulate.channel;

/**
 * Equally spaced frequencies from direct current to the symbol rate, which is twice the Nyquist
 * frequency, so that the Nyquist frequency is one of them. A file that stops earlier rings in the
 * time domain.
 *
 * @param nyquist (GHz)
 * @param half how many steps reach the Nyquist frequency
 */
record FrequencyGrid(double nyquist, int half) {
  /** The step aimed at (GHz); 8 ns of time. */
  private static final double STEP = 0.125;

  /** A step this much finer is taken where its frequencies can be written without rounding. */
  private static final double FINEST = 0.8 * STEP;

  /** Slow lanes have at least so many steps, that is twice as many symbols in time. */
  private static final int FEWEST = 100;

  /** Fast lanes have at most so many, so that no file grows beyond a megabyte. */
  private static final int MOST = 4000;

  /** The digits behind the point of a frequency above 100 GHz when nine are written. */
  private static final double WRITTEN = 1e6;

  /**
   * @param nyquist (GHz), above 0
   */
  static FrequencyGrid of(double nyquist) {
    int least = (int) Math.min(MOST, Math.max(FEWEST, Math.ceil(nyquist / STEP - 1e-9)));
    int most = (int) Math.min(MOST, Math.floor(nyquist / FINEST));
    for (int n = least; n <= most; n++) {
      double step = nyquist / n * WRITTEN;
      if (Math.abs(step - Math.rint(step)) < 1e-6) {
        return new FrequencyGrid(nyquist, n);
      }
    }
    return new FrequencyGrid(nyquist, least);
  }

  /** Frequencies, both ends included. */
  int size() {
    return 2 * half + 1;
  }

  double step() {
    return nyquist / half;
  }

  /** (GHz) */
  double at(int index) {
    return nyquist * index / half;
  }

  double symbolRate() {
    return 2 * nyquist;
  }
}
