package dev.shoreline.simulate.thermal;

import java.util.Arrays;

/**
 * The closed form of a ladder that is switched on: the warming of each node over the inlet is a sum
 * of exponentials, one for each node (the Foster form of the ladder).
 *
 * <p>With the capacities C (diagonal), conductances G (symmetric) and heats P, {@code C dT/dt = P -
 * G T}. The matrix {@code C^-1/2 G C^-1/2} is symmetric; with its eigenvalues {@code w} and
 * eigenvectors {@code V}, {@code T(t) = C^-1/2 V diag((1 - exp(-w t)) / w) V^T C^-1/2 P}. Textbook
 * linear networks; the eigenvalues by Jacobi's rotations.
 */
final class FosterResponse {
  private static final int MOST_SWEEPS = 60;

  private final double[] root;
  private final double[] rates;
  private final double[][] vectors;
  private final double[] drive;

  private FosterResponse(double[] root, double[] rates, double[][] vectors, double[] drive) {
    this.root = root;
    this.rates = rates;
    this.vectors = vectors;
    this.drive = drive;
  }

  static FosterResponse of(Ladder ladder) {
    int n = ladder.nodes().size();
    double[] root = new double[n];
    double[][] g = new double[n][n];
    for (int i = 0; i < n; i++) {
      Ladder.Node node = ladder.nodes().get(i);
      root[i] = Math.sqrt(node.capacity());
      double conductance = 1 / node.resistance();
      g[i][i] += conductance;
      if (i + 1 < n) {
        g[i + 1][i + 1] += conductance;
        g[i][i + 1] -= conductance;
        g[i + 1][i] -= conductance;
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        g[i][j] /= root[i] * root[j];
      }
    }
    double[][] v = diagonalize(g);
    double[] rates = new double[n];
    double[] drive = new double[n];
    for (int k = 0; k < n; k++) {
      rates[k] = g[k][k];
      for (int i = 0; i < n; i++) {
        drive[k] += v[i][k] * ladder.nodes().get(i).heat() / root[i];
      }
    }
    return new FosterResponse(root, rates, v, drive);
  }

  /** Warming of a node over the inlet (K) after a time (s). */
  double rise(int node, double time) {
    double sum = 0;
    for (int k = 0; k < rates.length; k++) {
      sum += vectors[node][k] * -Math.expm1(-rates[k] * time) / rates[k] * drive[k];
    }
    return sum / root[node];
  }

  /** The longest time constant (s). */
  double slowest() {
    return 1 / Arrays.stream(rates).min().orElse(1);
  }

  /** Makes {@code a} diagonal by rotations; returns the eigenvectors as columns. */
  private static double[][] diagonalize(double[][] a) {
    int n = a.length;
    double[][] v = new double[n][n];
    for (int i = 0; i < n; i++) {
      v[i][i] = 1;
    }
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      double rest = 0;
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          rest = Math.max(rest, a[p][q] * a[p][q] / Math.abs(a[p][p] * a[q][q]));
          rotate(a, v, p, q);
        }
      }
      if (rest < 1e-32) {
        break;
      }
    }
    return v;
  }

  private static void rotate(double[][] a, double[][] v, int p, int q) {
    if (a[p][q] == 0) {
      return;
    }
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.signum(theta) / (Math.abs(theta) + Math.hypot(theta, 1));
    t = theta == 0 ? 1 : t;
    double c = 1 / Math.hypot(t, 1);
    double s = t * c;
    for (int i = 0; i < a.length; i++) {
      double ip = a[i][p];
      a[i][p] = c * ip - s * a[i][q];
      a[i][q] = s * ip + c * a[i][q];
    }
    for (int i = 0; i < a.length; i++) {
      double pi = a[p][i];
      a[p][i] = c * pi - s * a[q][i];
      a[q][i] = s * pi + c * a[q][i];
      double vp = v[i][p];
      v[i][p] = c * vp - s * v[i][q];
      v[i][q] = s * vp + c * v[i][q];
    }
  }
}
