package dev.shoreline.emit.plot;

import dev.shoreline.simulate.run.Curve;
import java.util.ArrayList;
import java.util.List;

/**
 * A curve with no more points than a picture can show: of each slice of the points the first, the
 * lowest, the highest and the last remain, so that peaks stay where they are.
 */
final class Thinned {
  private static final int SLICES = 240;

  private Thinned() {}

  static List<Curve.Point> of(List<Curve.Point> points) {
    if (points.size() <= 4 * SLICES) {
      return points;
    }
    List<Curve.Point> kept = new ArrayList<>();
    for (int s = 0; s < SLICES; s++) {
      int from = (int) ((long) points.size() * s / SLICES);
      int to = (int) ((long) points.size() * (s + 1) / SLICES);
      slice(points, from, to, kept);
    }
    return kept;
  }

  private static void slice(List<Curve.Point> points, int from, int to, List<Curve.Point> kept) {
    int low = from;
    int high = from;
    for (int i = from; i < to; i++) {
      low = points.get(i).y() < points.get(low).y() ? i : low;
      high = points.get(i).y() > points.get(high).y() ? i : high;
    }
    int first = Math.min(low, high);
    int second = Math.max(low, high);
    for (int i : new int[] {from, first, second, to - 1}) {
      Curve.Point p = points.get(i);
      if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(p)) {
        kept.add(p);
      }
    }
  }
}
