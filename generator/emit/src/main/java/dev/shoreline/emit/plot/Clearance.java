package dev.shoreline.emit.plot;

/**
 * How near lines of a picture come to a text, so that it can stand where there is room. All in px.
 */
final class Clearance {
  /** Farther than that nobody sees a difference. */
  private static final double ENOUGH = 14;

  private final double from;
  private final double to;
  private final double height;
  private double least = ENOUGH;

  /** Of a text between two places, at the height of its middle. */
  Clearance(double from, double to, double height) {
    this.from = from;
    this.to = to;
    this.height = height;
  }

  /** Takes a straight line into account; {@code x1 <= x2}. */
  void line(double x1, double y1, double x2, double y2) {
    if (x2 < from || x1 > to) {
      return;
    }
    boolean upright = !(x2 > x1);
    double a = y1 - height + (upright ? 0 : (y2 - y1) * share(x1, x2, from));
    double b = upright ? y2 - height : y1 - height + (y2 - y1) * share(x1, x2, to);
    double distance = a * b <= 0 ? 0 : Math.min(Math.abs(a), Math.abs(b));
    least = Math.min(least, distance);
  }

  private static double share(double x1, double x2, double x) {
    return Math.max(0, Math.min(1, (x - x1) / (x2 - x1)));
  }

  double least() {
    return least;
  }
}
