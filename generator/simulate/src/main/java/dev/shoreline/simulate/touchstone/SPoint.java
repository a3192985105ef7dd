package dev.shoreline.simulate.touchstone;

import java.util.List;

/**
 * The scattering matrix of a network at one frequency.
 *
 * @param gigahertz the frequency (GHz)
 * @param s by rows: {@code s.get(to).get(from)}, ports from 0; square
 */
public record SPoint(double gigahertz, List<List<Complex>> s) {
  public SPoint {
    s = s.stream().map(List::copyOf).toList();
    int ports = s.size();
    if (ports == 0 || s.stream().anyMatch(row -> row.size() != ports)) {
      throw new IllegalArgumentException("no square matrix");
    }
  }

  public int ports() {
    return s.size();
  }

  public Complex at(int to, int from) {
    return s.get(to).get(from);
  }
}
