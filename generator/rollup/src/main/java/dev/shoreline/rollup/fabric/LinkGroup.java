package dev.shoreline.rollup.fabric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Links of a fabric that join alike ends.
 *
 * @param from for example {@code host}
 * @param to for example {@code leaf}
 * @param count of all links, in all planes
 * @param speed payload of one link, one direction (bit/s)
 */
public record LinkGroup(String from, String to, BigInteger count, BigDecimal speed) {

  static LinkGroup of(String from, String to, long each, long many, BigDecimal speed) {
    BigInteger count = BigInteger.valueOf(each).multiply(BigInteger.valueOf(many));
    return new LinkGroup(from, to, count, speed);
  }

  /** Payload of all of them, one direction (bit/s). */
  public BigDecimal bandwidth() {
    return speed.multiply(new BigDecimal(count), MathContext.DECIMAL128);
  }
}
