package dev.shoreline.simulate.handover;

/**
 * A heated rectangle of the package, seen from above.
 *
 * @param name made by the program: {@code b1}, or {@code f1} for a filler without heat
 * @param subject what of the spec it stands for; any text
 * @param x left edge (mm)
 * @param y lower edge (mm)
 * @param width along x (mm)
 * @param height along y (mm)
 * @param power (W)
 */
record Block(
    String name, String subject, double x, double y, double width, double height, double power) {

  double right() {
    return x + width;
  }

  double top() {
    return y + height;
  }

  boolean covers(double px, double py) {
    return px > x && px < right() && py > y && py < top();
  }
}
