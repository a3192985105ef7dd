package dev.shoreline.diff;

import java.util.Locale;

/** Who in a team has to look at a change. */
public enum Category {
  /** Light: loss, wavelength, launched and received power, fiber, lasers, lanes of optics. */
  OPTICAL,
  /** Power, voltage, current, resistance, electrical lanes. */
  ELECTRICAL,
  /** Temperature, coolant, flow, thermal resistance. */
  THERMAL,
  /** Length, mass, height, arrangement, packaging level. */
  MECHANICAL,
  /** What is bought: parts, their numbers, prices, makers and counts. */
  BOM,
  /** Standards, limits, requirements, waivers, verdicts. */
  CONFORMANCE,
  /** Words and names that change no figure. */
  COSMETIC;

  /** In lower case, as reports and formats show it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
