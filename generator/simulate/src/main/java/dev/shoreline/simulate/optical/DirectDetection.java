package dev.shoreline.simulate.optical;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Bit errors of a lane that is detected by a photodiode, in closed form. A signal is the modulation
 * amplitude less TDECQ at the receiver (dBm).
 *
 * <pre>
 *   I_0 = A / (ER - 1),  I_k = I_0 + k A / (L - 1),  A = responsivity x amplitude
 *   sigma_k^2 = i^2 + 2 q I_k B + I_k^2 RIN B
 *   BER = 2 / (L log2 L) sum over the eyes of Q((I_k+1 - I_k) / (sigma_k + sigma_k+1))
 * </pre>
 *
 * Gray code and best thresholds; with equal noise and four levels it is {@code 3/4 Q(d / 2 sigma)}.
 * Textbook, for example Agrawal, Fiber-Optic Communication Systems, chapter 4.
 *
 * @param levels 2 or 4
 * @param extinctionDb power of the top level over the bottom level (dB), above 0
 * @param bandwidth in which noise counts (Hz)
 * @param noise rms of the receiver's own noise current (A)
 * @param responsivity (A/W)
 * @param rinDbHz (dB/Hz)
 */
record DirectDetection(
    int levels,
    double extinctionDb,
    double bandwidth,
    double noise,
    double responsivity,
    double rinDbHz) {
  private static final double CHARGE = 1.602176634e-19;
  private static final double WEAK = -60;
  private static final double STRONG = 60;
  private static final int STEPS = 100;

  /** Mean current of a level, counted from 0 at the bottom (A). */
  double level(int k, double signalDbm) {
    double amplitude = responsivity * 1e-3 * Math.pow(10, signalDbm / 10);
    double ratio = Math.pow(10, extinctionDb / 10);
    return amplitude / (ratio - 1) + amplitude * k / (levels - 1);
  }

  /** Noise at a level (A, rms). */
  double sigma(int k, double signalDbm) {
    double current = level(k, signalDbm);
    double rin = Math.pow(10, rinDbHz / 10);
    return Math.sqrt(
        noise * noise + 2 * CHARGE * current * bandwidth + current * current * rin * bandwidth);
  }

  /** Decimal logarithm of the bit error ratio before correction. */
  double logBer(double signalDbm) {
    double[] tails = new double[levels - 1];
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < tails.length; k++) {
      double eye = level(k + 1, signalDbm) - level(k, signalDbm);
      tails[k] = GaussTail.lnQ(eye / (sigma(k, signalDbm) + sigma(k + 1, signalDbm)));
      largest = Math.max(largest, tails[k]);
    }
    double sum = 0;
    for (double tail : tails) {
      sum += Math.exp(tail - largest);
    }
    double share = 2 / (levels * (Math.log(levels) / Math.log(2)));
    return (largest + Math.log(share * sum)) / Math.log(10);
  }

  /** The signal with just {@code ber}; empty when the laser's own noise keeps it from that. */
  OptionalDouble signalFor(double ber) {
    double target = Math.log10(ber);
    DoubleUnaryOperator excess = s -> logBer(s) - target;
    if (!(excess.applyAsDouble(WEAK) > 0) || !(excess.applyAsDouble(STRONG) < 0)) {
      return OptionalDouble.empty();
    }
    double low = WEAK;
    double high = STRONG;
    for (int i = 0; i < STEPS; i++) {
      double middle = (low + high) / 2;
      if (excess.applyAsDouble(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return OptionalDouble.of((low + high) / 2);
  }
}
