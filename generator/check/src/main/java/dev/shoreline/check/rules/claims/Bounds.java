package dev.shoreline.check.rules.claims;

import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimRelation;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a claimed figure allows, in coherent base units. An end that is not claimed is null.
 *
 * @param strict whether the stated end is passed and not only reached: {@code above}, {@code below}
 * @param half of the last digit that the author wrote, but no more than a twentieth of the figure:
 *     figures nearer than this are the same
 */
record Bounds(
    @Nullable BigDecimal low, @Nullable BigDecimal high, boolean strict, BigDecimal half) {
  private static final BigDecimal ROUNDING = new BigDecimal("0.05");

  /** Empty for what is no number, and for a figure of which only a typical value is claimed. */
  static Optional<Bounds> of(Claim claim) {
    return claim.quantity().flatMap(q -> of(q, claim.relation()));
  }

  static Optional<Bounds> of(Quantity q, ClaimRelation relation) {
    Interval i = q.base();
    BigDecimal low = relation == ClaimRelation.BELOW ? null : i.min();
    BigDecimal high = relation == ClaimRelation.ABOVE ? null : i.max();
    return low == null && high == null
        ? Optional.empty()
        : Optional.of(new Bounds(low, high, relation != ClaimRelation.STATED, half(q)));
  }

  /** Half a unit in the last decimal place of the figure as written; half of one for 400 W. */
  private static BigDecimal half(Quantity q) {
    int places = 0;
    BigDecimal largest = BigDecimal.ZERO;
    Interval shown = q.shown();
    for (BigDecimal n : new BigDecimal[] {orZero(shown.min()), orZero(shown.max())}) {
      places = Math.max(places, n.stripTrailingZeros().scale());
      largest = largest.max(n.abs());
    }
    // 3 may stand for 3.1, but hardly for 2.6.
    BigDecimal most = largest.multiply(ROUNDING);
    return BigDecimal.valueOf(5, places + 1).min(most).multiply(q.unit().factor());
  }

  private static BigDecimal orZero(@Nullable BigDecimal n) {
    return n == null ? BigDecimal.ZERO : n;
  }

  /** The one number that is claimed; null for a range. */
  @Nullable BigDecimal exact() {
    return low != null && high != null && low.compareTo(high) == 0 ? low : null;
  }

  /** The same figures for {@code factor} times the basis. */
  Bounds times(BigDecimal factor) {
    MathContext digits = MathContext.DECIMAL128;
    return new Bounds(
        low == null ? null : low.multiply(factor, digits),
        high == null ? null : high.multiply(factor, digits),
        strict,
        half.multiply(factor, digits));
  }

  /** Whether a number is one of those claimed, as far as the digits written tell. */
  boolean allows(BigDecimal n, BigDecimal tolerance) {
    boolean enough = low == null || n.compareTo(low.subtract(tolerance)) >= 0;
    boolean little = high == null || n.compareTo(high.add(tolerance)) <= 0;
    boolean passed =
        !strict
            || ((low == null || Interval.compare(n, low) > 0)
                && (high == null || Interval.compare(n, high) < 0));
    return enough && little && passed;
  }

  /** Whether two figures for one thing on one basis cannot both be right. */
  boolean contradicts(Bounds o) {
    BigDecimal tolerance = half.max(o.half);
    BigDecimal mine = exact();
    BigDecimal theirs = o.exact();
    if (mine != null) {
      return !o.allows(mine, tolerance);
    }
    if (theirs != null) {
      return !allows(theirs, tolerance);
    }
    return differ(low, o.low, tolerance)
        || differ(high, o.high, tolerance)
        || exceeds(low, o.high, tolerance)
        || exceeds(o.low, high, tolerance);
  }

  private static boolean differ(
      @Nullable BigDecimal a, @Nullable BigDecimal b, BigDecimal tolerance) {
    return a != null && b != null && a.subtract(b).abs().compareTo(tolerance) > 0;
  }

  private static boolean exceeds(
      @Nullable BigDecimal a, @Nullable BigDecimal b, BigDecimal tolerance) {
    return a != null && b != null && a.subtract(b).compareTo(tolerance) > 0;
  }

  /** Whether an end that is claimed is, to the digits written, an end of a computed range. */
  boolean endsWhere(Interval computed) {
    if (strict) {
      return false;
    }
    for (BigDecimal mine : new BigDecimal[] {low, high}) {
      for (BigDecimal its : new BigDecimal[] {computed.min(), computed.max()}) {
        if (mine != null && its != null && !differ(mine, its, half)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a computed range bears the claim out: what is claimed at least is reached by all of it,
   * and what is claimed at best, {@code max 73 %}, by some of it. {@code below} holds for all of
   * it.
   */
  boolean isBorneOutBy(Interval computed) {
    BigDecimal one = exact();
    if (one != null) {
      return !exceeds(computed.min(), one, half) && !exceeds(one, computed.max(), half);
    }
    boolean least =
        low == null
            || (computed.min() != null
                && !exceeds(low, computed.min(), half)
                && (!strict || Interval.compare(computed.min(), low) > 0));
    boolean most =
        high == null
            || (computed.max() != null
                && (strict
                    ? Interval.compare(computed.max(), high) < 0
                    : !exceeds(high, computed.max(), half)));
    return least && most;
  }
}
