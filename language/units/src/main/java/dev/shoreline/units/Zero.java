package dev.shoreline.units;

/**
 * Where a quantity's zero stands. A temperature in degC and a level in dBm are points on a scale:
 * two points cannot be added, their difference is a plain quantity (K, dB), and a point plus a
 * difference is a point again.
 */
public enum Zero {
  /** An ordinary quantity: zero means none of it. */
  NONE,
  /** A temperature, counted from 0 degC (values are held in kelvin above 0 degC). */
  CELSIUS,
  /** An optical or electrical power level in dB above 1 mW. */
  MILLIWATT
}
