package dev.shoreline.rollup.rail;

/** The frequencies at which a rail is looked at; a peak is the largest value on them (Hz). */
public final class FrequencyGrid {
  public static final int DECADES = 6;
  public static final int PER_DECADE = 100;
  public static final int SIZE = DECADES * PER_DECADE + 1;

  /** In words, for titles. */
  public static final String TEXT = "1 kHz to 1 GHz, 100 points a decade";

  private static final int FIRST_DECADE = 3;

  private FrequencyGrid() {}

  /**
   * @param i from 0 to {@link #SIZE} - 1
   */
  public static double at(int i) {
    return Math.pow(10, FIRST_DECADE + (double) i / PER_DECADE);
  }
}
