package dev.shoreline.simulate.optical;

import dev.shoreline.simulate.spice.SpiceNumber;

/** A number of a table. */
final class Cell {
  private Cell() {}

  /** Nine digits; {@code NaN} for what is not known. */
  static String of(double value) {
    return Double.isFinite(value) ? SpiceNumber.of(value) : "NaN";
  }
}
