package dev.shoreline.model;

/** The packaging level a part stands on; it decides reach, thermal path and serviceability. */
public enum Level {
  /** Die, interposer and package substrate. */
  CHIP,
  /** Printed circuit board. */
  BOARD,
  /** Front panel. */
  PANEL;

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
