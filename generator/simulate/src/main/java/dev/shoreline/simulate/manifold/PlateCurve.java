package dev.shoreline.simulate.manifold;

import java.util.ArrayList;
import java.util.List;

/**
 * Head loss of a plate over its flow, as straight pieces between points: that is how makers give it
 * and how EPANET reads it. A plate that states one point follows the power 1.75 of the flow through
 * it (the usual exponent of narrow channels between laminar 1 and turbulent 2).
 */
record PlateCurve(List<Point> points) {
  private static final double EXPONENT = 1.75;
  private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6};

  /**
   * @param flow (L/min)
   * @param head (m)
   */
  record Point(double flow, double head) {}

  PlateCurve {
    points = List.copyOf(points);
  }

  static PlateCurve through(double flow, double head) {
    List<Point> points = new ArrayList<>();
    for (double share : SHARES) {
      points.add(new Point(share * flow, head * Math.pow(share, EXPONENT)));
    }
    return new PlateCurve(points);
  }

  /** Beyond the last point the last piece goes on. */
  double head(double flow) {
    int i = 1;
    while (i < points.size() - 1 && points.get(i).flow() < flow) {
      i++;
    }
    Point a = points.get(i - 1);
    Point b = points.get(i);
    return a.head() + (flow - a.flow()) / (b.flow() - a.flow()) * (b.head() - a.head());
  }
}
