package dev.shoreline.units;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A product of integer powers of {@link Base} dimensions; immutable and compared by value. */
public final class Dimension {
  private static final int SIZE = Base.values().length;

  /** The dimension of a plain number. */
  public static final Dimension ONE = new Dimension(new int[SIZE]);

  private final int[] exponents;

  private Dimension(int[] exponents) {
    this.exponents = exponents;
  }

  /** The dimension of one base. */
  public static Dimension of(Base base) {
    return ONE.with(base, 1);
  }

  /** This dimension times {@code base} to the power {@code exponent}. */
  public Dimension with(Base base, int exponent) {
    int[] result = exponents.clone();
    result[base.ordinal()] += exponent;
    return new Dimension(result);
  }

  public int exponent(Base base) {
    return exponents[base.ordinal()];
  }

  public Dimension times(Dimension other) {
    return combine(other, 1);
  }

  public Dimension over(Dimension other) {
    return combine(other, -1);
  }

  public Dimension power(int n) {
    int[] result = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      result[i] = Math.multiplyExact(exponents[i], n);
    }
    return new Dimension(result);
  }

  /** The dimension whose n-th power this is; null when there is none, as for the root of a watt. */
  public @Nullable Dimension root(int n) {
    int[] result = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      if (exponents[i] % n != 0) {
        return null;
      }
      result[i] = exponents[i] / n;
    }
    return new Dimension(result);
  }

  /** Whether this is exactly one currency. */
  boolean isMoney() {
    return equals(of(Base.USD)) || equals(of(Base.EUR)) || equals(of(Base.CNY));
  }

  private Dimension combine(Dimension other, int sign) {
    int[] result = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      result[i] = exponents[i] + sign * other.exponents[i];
    }
    return new Dimension(result);
  }

  public boolean isNumber() {
    return equals(ONE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dimension d && Arrays.equals(exponents, d.exponents);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(exponents);
  }

  /** Base symbols with exponents, for example {@code kg*m^2/s^3}; {@code 1} for a plain number. */
  @Override
  public String toString() {
    StringBuilder over = new StringBuilder();
    StringBuilder under = new StringBuilder();
    for (Base base : Base.values()) {
      int n = exponents[base.ordinal()];
      StringBuilder side = n > 0 ? over : under;
      if (n == 0) {
        continue;
      }
      side.append(n > 0 ? (over.isEmpty() ? "" : "*") : "/").append(base.symbol());
      if (Math.abs(n) > 1) {
        side.append('^').append(Math.abs(n));
      }
    }
    return (over.isEmpty() ? "1" : over.toString()) + under;
  }
}
