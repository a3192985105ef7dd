package dev.shoreline.simulate.coldplate;

/**
 * Blocks of equal height over the plate. Along x and y the edges of the footprint are edges of the
 * mesh, and blocks grow with their distance from it.
 *
 * @param x edges along the width (m), from 0
 * @param y edges along the length (m), from 0
 * @param layers through the thickness
 */
record PlateMesh(double[] x, double[] y, int layers) {
  /** Blocks across a footprint: half a percent of the warming needs about that many. */
  private static final int ACROSS = 24;

  private static final int BESIDE = 14;
  private static final int LAYERS = 6;

  static PlateMesh of(PlateBlock plate) {
    return new PlateMesh(
        edges(plate.width(), plate.sourceWidth()),
        edges(plate.length(), plate.sourceLength()),
        LAYERS);
  }

  private static double[] edges(double plate, double source) {
    double margin = (plate - source) / 2;
    if (margin <= 0) {
      return even(0, plate, ACROSS);
    }
    double[] all = new double[ACROSS + 2 * BESIDE + 1];
    double[] inner = even(margin, margin + source, ACROSS);
    System.arraycopy(inner, 0, all, BESIDE, inner.length);
    for (int i = 0; i < BESIDE; i++) {
      // Finer towards the footprint, where the temperature bends.
      double share = Math.pow(1 - (double) i / BESIDE, 1.4);
      all[i] = margin * (1 - share);
      all[all.length - 1 - i] = plate - all[i];
    }
    return all;
  }

  private static double[] even(double from, double to, int n) {
    double[] edges = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      edges[i] = from + (to - from) * i / n;
    }
    return edges;
  }

  int columns() {
    return x.length - 1;
  }

  int rows() {
    return y.length - 1;
  }

  /** Number of a node; the bottom layer first. */
  int node(int i, int j, int k) {
    return 1 + i + j * x.length + k * x.length * y.length;
  }

  /** Number of a block; the bottom layer first. */
  int block(int i, int j, int k) {
    return 1 + i + j * columns() + k * columns() * rows();
  }
}
