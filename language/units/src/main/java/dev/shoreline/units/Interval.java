package dev.shoreline.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number known by its smallest, typical and largest value. Each of the three may be absent, which
 * means that nobody has stated it; absence is carried through arithmetic and is never zero.
 *
 * <p>Arithmetic is decimal with 34 digits, so money and counts are exact.
 */
public record Interval(
    @Nullable BigDecimal min, @Nullable BigDecimal typ, @Nullable BigDecimal max) {
  static final MathContext DIGITS = MathContext.DECIMAL128;

  /** Two numbers nearer than this, relative to the larger, are the same number. */
  private static final BigDecimal SAME = new BigDecimal("1e-12");

  private static final int LARGEST_EXPONENT = 300;

  public Interval {
    min = checked(min);
    typ = checked(typ);
    max = checked(max);
    if (min != null && max != null && min.compareTo(max) > 0) {
      throw new QuantityException(
          "value.Bounds",
          "the lower bound " + Numbers.show(min) + " is above the upper bound " + Numbers.show(max),
          "write the smaller bound first");
    }
    if (typ != null
        && ((min != null && typ.compareTo(min) < 0) || (max != null && typ.compareTo(max) > 0))) {
      throw new QuantityException(
          "value.Bounds",
          "the typical value " + Numbers.show(typ) + " lies outside its bounds",
          "a typical value lies between the smallest and the largest");
    }
  }

  private static @Nullable BigDecimal checked(@Nullable BigDecimal n) {
    if (n == null || n.signum() == 0) {
      return n == null ? null : BigDecimal.ZERO;
    }
    int exponent = n.precision() - n.scale();
    if (Math.abs((long) exponent) > LARGEST_EXPONENT) {
      throw new QuantityException(
          "value.Overflow", "the number is too large or too small to work with", "");
    }
    return n;
  }

  /** A number without tolerance. */
  public static Interval exact(BigDecimal n) {
    return new Interval(n, n, n);
  }

  public boolean isExact() {
    return min != null && max != null && min.compareTo(max) == 0;
  }

  /** Whether all three values are absent. */
  public boolean isEmpty() {
    return min == null && typ == null && max == null;
  }

  public Interval plus(Interval o) {
    return new Interval(add(min, o.min), add(typ, o.typ), add(max, o.max));
  }

  public Interval minus(Interval o) {
    return plus(o.negate());
  }

  public Interval negate() {
    return new Interval(neg(max), neg(typ), neg(min));
  }

  public Interval times(Interval o) {
    BigDecimal t = typ == null || o.typ == null ? null : typ.multiply(o.typ, DIGITS);
    End[] products = {
      lower().times(o.lower()), lower().times(o.upper()),
      upper().times(o.lower()), upper().times(o.upper())
    };
    return hull(products, t);
  }

  /**
   * The quotient. Where a bound of the divisor is not stated and nothing keeps it from zero, the
   * bounds of the result are not known either.
   *
   * @throws QuantityException when the divisor is zero, or its stated bounds include zero
   */
  public Interval over(Interval o) {
    refuseZero(o);
    BigDecimal t = typ == null || o.typ == null ? null : typ.divide(o.typ, DIGITS);
    boolean positive = o.min != null && o.min.signum() > 0;
    boolean negative = o.max != null && o.max.signum() < 0;
    if (!positive && !negative) {
      return new Interval(null, t, null);
    }
    End[] quotients = {
      lower().over(o.lower()), lower().over(o.upper()),
      upper().over(o.lower()), upper().over(o.upper())
    };
    return hull(quotients, t);
  }

  private static void refuseZero(Interval o) {
    boolean typZero = o.typ != null && o.typ.signum() == 0;
    boolean includesZero =
        o.min != null && o.max != null && o.min.signum() <= 0 && o.max.signum() >= 0;
    if (typZero || includesZero) {
      throw new QuantityException(
          "value.DivisionByZero",
          typZero || o.isExact() ? "division by zero" : "the divisor " + o + " may be zero",
          "");
    }
  }

  private static Interval hull(End[] ends, @Nullable BigDecimal typ) {
    End low = ends[0];
    End high = ends[0];
    for (End e : ends) {
      low = e.compareTo(low) < 0 ? e : low;
      high = e.compareTo(high) > 0 ? e : high;
    }
    return new Interval(low.finite(), typ, high.finite());
  }

  /** The interval whose every value is the smaller of the two. */
  public Interval least(Interval o) {
    return new Interval(pick(min, o.min, -1), pick(typ, o.typ, -1), pickKnown(max, o.max, -1));
  }

  /** The interval whose every value is the larger of the two. */
  public Interval greatest(Interval o) {
    return new Interval(pickKnown(min, o.min, 1), pick(typ, o.typ, 1), pick(max, o.max, 1));
  }

  public Interval scale(BigDecimal factor) {
    return times(exact(factor));
  }

  /** Applies a function that never decreases, computed in double precision. */
  public Interval increasing(DoubleUnaryOperator f) {
    return new Interval(apply(min, f), apply(typ, f), apply(max, f));
  }

  private static @Nullable BigDecimal apply(@Nullable BigDecimal n, DoubleUnaryOperator f) {
    if (n == null) {
      return null;
    }
    double y = f.applyAsDouble(n.doubleValue());
    if (!Double.isFinite(y)) {
      throw new QuantityException("value.Overflow", "the result is not a finite number", "");
    }
    return new BigDecimal(y, MathContext.DECIMAL64);
  }

  private static @Nullable BigDecimal add(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.add(b, DIGITS);
  }

  private static @Nullable BigDecimal neg(@Nullable BigDecimal a) {
    return a == null ? null : a.negate();
  }

  private static @Nullable BigDecimal pick(
      @Nullable BigDecimal a, @Nullable BigDecimal b, int sign) {
    return a == null || b == null ? null : a.compareTo(b) * sign >= 0 ? a : b;
  }

  private static @Nullable BigDecimal pickKnown(
      @Nullable BigDecimal a, @Nullable BigDecimal b, int sign) {
    return a == null ? b : b == null ? a : pick(a, b, sign);
  }

  private End lower() {
    return min == null ? End.MINUS_INFINITY : new End(min, 0);
  }

  private End upper() {
    return max == null ? End.PLUS_INFINITY : new End(max, 0);
  }

  /** Compares two exact numbers, taking numbers within one part in 10^12 as equal. */
  public static int compare(BigDecimal a, BigDecimal b) {
    BigDecimal difference = a.subtract(b, DIGITS);
    BigDecimal largest = a.abs().max(b.abs());
    return difference.abs().compareTo(largest.multiply(SAME, DIGITS)) <= 0
        ? 0
        : difference.signum();
  }

  @Override
  public String toString() {
    return Numbers.show(this, "");
  }

  /** One end of an interval on the extended number line. */
  private record End(BigDecimal n, int infinity) implements Comparable<End> {
    static final End MINUS_INFINITY = new End(BigDecimal.ZERO, -1);
    static final End PLUS_INFINITY = new End(BigDecimal.ZERO, 1);

    End times(End o) {
      int sign = sign() * o.sign();
      if (infinity == 0 && o.infinity == 0) {
        return new End(n.multiply(o.n, DIGITS), 0);
      }
      return sign == 0 ? new End(BigDecimal.ZERO, 0) : sign < 0 ? MINUS_INFINITY : PLUS_INFINITY;
    }

    /** The divisor is never zero here; any number over infinity is zero. */
    End over(End o) {
      if (o.infinity != 0) {
        return new End(BigDecimal.ZERO, 0);
      }
      if (infinity != 0) {
        return sign() * o.sign() < 0 ? MINUS_INFINITY : PLUS_INFINITY;
      }
      return new End(n.divide(o.n, DIGITS), 0);
    }

    int sign() {
      return infinity != 0 ? infinity : n.signum();
    }

    @Nullable BigDecimal finite() {
      return infinity == 0 ? n : null;
    }

    @Override
    public int compareTo(End o) {
      return infinity != o.infinity ? Integer.compare(infinity, o.infinity) : n.compareTo(o.n);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Interval o && same(min, o.min) && same(typ, o.typ) && same(max, o.max);
  }

  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? a == b : a.compareTo(b) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        min == null ? null : min.stripTrailingZeros(),
        typ == null ? null : typ.stripTrailingZeros(),
        max == null ? null : max.stripTrailingZeros());
  }
}
