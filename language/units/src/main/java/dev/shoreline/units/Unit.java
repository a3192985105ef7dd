package dev.shoreline.units;

import java.math.BigDecimal;

/**
 * A unit of measure.
 *
 * @param symbol as written in a spec, for example {@code Gb/s}
 * @param dimension what it measures
 * @param factor how many coherent base units one of it is (kg, m, s, A, K, bit, dB, counts)
 * @param zero where its scale starts
 */
public record Unit(String symbol, Dimension dimension, BigDecimal factor, Zero zero) {

  /** The unit of a plain number. */
  public static final Unit ONE = new Unit("", Dimension.ONE, BigDecimal.ONE, Zero.NONE);

  @Override
  public String toString() {
    return symbol;
  }
}
