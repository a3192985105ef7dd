package dev.shoreline.evaluate;

import dev.shoreline.model.expr.Expr.Relation;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Numbers;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import dev.shoreline.units.Zero;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Compares quantities with bounds. {@code a <= b} holds when the largest a is at most the smallest
 * b; it is marginal when only the typical values agree with it, false when they do not, or when a
 * corner violates it and no typical values are stated; it is unknown when a corner that would be
 * needed is not stated.
 *
 * @param measured left-hand side
 * @param limit right-hand side, of the same dimension and scale
 * @param left what was written on the left, for remarks
 * @param right what was written on the right
 */
record NumberComparison(Quantity measured, Quantity limit, String left, String right) {

  Judgement judge(Relation relation) {
    return switch (relation) {
      case EQUAL -> equality(true);
      case DIFFERENT -> equality(false);
      case AT_MOST -> ordered(relation, true, false);
      case BELOW -> ordered(relation, true, true);
      case AT_LEAST -> ordered(relation, false, false);
      case ABOVE -> ordered(relation, false, true);
    };
  }

  // -- order --------------------------------------------------------------------------------------

  private Judgement ordered(Relation relation, boolean upper, boolean strict) {
    Interval a = measured.base();
    Interval b = limit.base();
    BigDecimal aWorst = upper ? a.max() : a.min();
    BigDecimal bWorst = upper ? b.min() : b.max();
    BigDecimal aBest = upper ? a.min() : a.max();
    BigDecimal bBest = upper ? b.max() : b.min();
    BigDecimal aTyp = typical(a);
    BigDecimal bTyp = typical(b);
    boolean typFails = fails(aTyp, bTyp, upper, strict);
    String corner = upper ? "largest" : "smallest";
    if (aWorst != null && bWorst != null) {
      if (!fails(aWorst, bWorst, upper, strict)) {
        return judgement(Truth.TRUE, relation, upper, aWorst, bWorst, "");
      }
      boolean typHolds = aTyp != null && bTyp != null && !typFails;
      return judgement(
          typHolds ? Truth.MARGINAL : Truth.FALSE,
          relation,
          upper,
          aWorst,
          bWorst,
          failure(typHolds, typFails, corner, aWorst, bWorst));
    }
    if (fails(aBest, bBest, upper, strict) && aBest != null && bBest != null) {
      return judgement(
          Truth.FALSE, relation, upper, aBest, bBest, "not even its best corner holds");
    }
    if (typFails && aTyp != null && bTyp != null) {
      String remark = "it fails already at the typical value, " + shown(aTyp);
      return judgement(Truth.FALSE, relation, upper, aTyp, bTyp, remark);
    }
    String missing =
        aWorst == null
            ? "the " + corner + " value of " + left + " is not stated"
            : "the " + (upper ? "smallest" : "largest") + " value of " + right + " is not stated";
    return judgement(Truth.UNKNOWN, relation, upper, null, null, missing);
  }

  private String failure(
      boolean typHolds, boolean typFails, String corner, BigDecimal at, BigDecimal limitAt) {
    String against = limit.isExact() ? "" : " against " + shown(limitAt);
    if (typHolds) {
      return "it holds at the typical value, but not at the " + corner + ", " + shown(at) + against;
    }
    if (measured.isExact()) {
      return limit.isExact() ? "" : "it fails" + against;
    }
    return typFails
        ? "it fails already at the typical value"
        : "it fails at the " + corner + " value, " + shown(at) + against;
  }

  /** Whether both are stated and the relation does not hold between them. */
  private static boolean fails(
      @Nullable BigDecimal a, @Nullable BigDecimal b, boolean upper, boolean strict) {
    if (a == null || b == null) {
      return false;
    }
    int order = upper ? Interval.compare(a, b) : Interval.compare(b, a);
    return strict ? order >= 0 : order > 0;
  }

  /** The typical value; that of an exact number is the number. */
  private static @Nullable BigDecimal typical(Interval i) {
    return i.typ() != null ? i.typ() : i.isExact() ? i.min() : null;
  }

  private Judgement judgement(
      Truth truth,
      Relation relation,
      boolean upper,
      @Nullable BigDecimal a,
      @Nullable BigDecimal b,
      String remark) {
    BigDecimal distance =
        a == null || b == null
            ? null
            : upper ? b.subtract(a, MathContext.DECIMAL128) : a.subtract(b, MathContext.DECIMAL128);
    return result(truth, relation, distance, b, remark);
  }

  // -- equality -----------------------------------------------------------------------------------

  private Judgement equality(boolean equal) {
    Relation relation = equal ? Relation.EQUAL : Relation.DIFFERENT;
    Interval a = measured.base();
    Interval b = limit.base();
    BigDecimal gap = gap(a, b);
    if (gap != null) {
      return equal
          ? result(Truth.FALSE, relation, gap.negate(), b.min() != null ? b.min() : b.max(), "")
          : result(Truth.TRUE, relation, null, null, "");
    }
    if (isIdentical(a, b)) {
      return result(equal ? Truth.TRUE : Truth.FALSE, relation, null, null, "");
    }
    String open = open(a, b);
    return open.isEmpty()
        ? result(Truth.MARGINAL, relation, null, null, "the bounds overlap but are not the same")
        : result(Truth.UNKNOWN, relation, null, null, open);
  }

  /** How far two ranges are apart; null when they may overlap. */
  private static @Nullable BigDecimal gap(Interval a, Interval b) {
    if (a.max() != null && b.min() != null && Interval.compare(a.max(), b.min()) < 0) {
      return b.min().subtract(a.max(), MathContext.DECIMAL128);
    }
    if (a.min() != null && b.max() != null && Interval.compare(a.min(), b.max()) > 0) {
      return a.min().subtract(b.max(), MathContext.DECIMAL128);
    }
    return null;
  }

  private static boolean isIdentical(Interval a, Interval b) {
    if (a.isExact() && b.isExact()) {
      return true; // they are not apart
    }
    return same(a.min(), b.min())
        && same(a.max(), b.max())
        && (a.typ() == null ? b.typ() == null : same(a.typ(), b.typ()));
  }

  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a != null && b != null && Interval.compare(a, b) == 0;
  }

  private String open(Interval a, Interval b) {
    for (Interval i : new Interval[] {a, b}) {
      String what = i == a ? left : right;
      if (i.min() == null) {
        return "the smallest value of " + what + " is not stated";
      } else if (i.max() == null) {
        return "the largest value of " + what + " is not stated";
      }
    }
    return "";
  }

  // -- result -------------------------------------------------------------------------------------

  private Judgement result(
      Truth truth,
      Relation relation,
      @Nullable BigDecimal distance,
      @Nullable BigDecimal at,
      String remark) {
    Quantity margin =
        distance == null
            ? null
            : Quantity.ofBase(
                Interval.exact(distance),
                measured.zero() == Zero.NONE
                    ? measured.unit()
                    : Units.differenceOf(measured.zero()));
    boolean ratio = distance != null && at != null && limit.zero() == Zero.NONE && at.signum() != 0;
    return new Judgement(
        truth,
        new Value.Number(measured),
        relation.symbol(),
        new Value.Number(limit),
        margin,
        ratio && distance != null && at != null
            ? distance.divide(at.abs(), MathContext.DECIMAL64)
            : null,
        "",
        remark);
  }

  private String shown(BigDecimal base) {
    BigDecimal n = base.divide(measured.unit().factor(), MathContext.DECIMAL128);
    String symbol = measured.unit().symbol();
    return Numbers.show(n) + (symbol.isEmpty() ? "" : " " + symbol);
  }
}
