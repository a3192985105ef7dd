package dev.shoreline.rollup.rail;

import java.util.List;

/**
 * All branches of a rail between the same two nodes. Its impedance is {@code |1 / sum n / (R + j (w
 * L - 1 / (w C)))|}, the parallel sum of series branches; textbook circuit theory.
 */
public record RailNetwork(List<RailBranch> branches) {
  public RailNetwork {
    branches = List.copyOf(branches);
  }

  /** The largest impedance on the grid (ohm), and the lowest frequency at which it is met (Hz). */
  public record Peak(double impedance, double frequency) {}

  /** Magnitude of the impedance (ohm) at a frequency (Hz). */
  public double impedance(double frequency) {
    double w = 2 * Math.PI * frequency;
    double real = 0;
    double imaginary = 0;
    for (RailBranch b : branches) {
      double x = b.reactance(w);
      double square = b.resistance() * b.resistance() + x * x;
      if (square == 0) {
        return 0;
      }
      real += b.count() * b.resistance() / square;
      imaginary -= b.count() * x / square;
    }
    return 1 / Math.hypot(real, imaginary);
  }

  public Peak peak() {
    Peak peak = new Peak(Double.NEGATIVE_INFINITY, Double.NaN);
    for (int i = 0; i < FrequencyGrid.SIZE; i++) {
      double frequency = FrequencyGrid.at(i);
      double impedance = impedance(frequency);
      peak = impedance > peak.impedance() ? new Peak(impedance, frequency) : peak;
    }
    return peak;
  }
}
