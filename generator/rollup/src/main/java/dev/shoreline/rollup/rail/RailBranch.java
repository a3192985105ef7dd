package dev.shoreline.rollup.rail;

/**
 * Equal parts between a rail and its return, each a resistance, an inductance and a capacitance in
 * series.
 *
 * @param subject the parts, as selected in the spec
 * @param count how many side by side
 * @param resistance of one, its connection included (ohm)
 * @param inductance of one (H)
 * @param capacitance of one (F); infinite when direct current flows through it, as in a regulator
 */
public record RailBranch(
    String subject, long count, double resistance, double inductance, double capacitance) {

  public boolean isCapacitor() {
    return !Double.isInfinite(capacitance);
  }

  /** Of one at angular frequency {@code w} (rad/s), the imaginary part of its impedance (ohm). */
  double reactance(double w) {
    return w * inductance - (isCapacitor() ? 1 / (w * capacitance) : 0);
  }
}
