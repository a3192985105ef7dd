package dev.shoreline.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

  // -- containment: points inside the operands give results inside the result ---------------------

  @RepeatedTest(300)
  void sumContains(RepetitionInfo run) {
    contains(run, Interval::plus, BigDecimal::add);
  }

  @RepeatedTest(300)
  void differenceContains(RepetitionInfo run) {
    contains(run, Interval::minus, BigDecimal::subtract);
  }

  @RepeatedTest(300)
  void productContains(RepetitionInfo run) {
    contains(run, Interval::times, BigDecimal::multiply);
  }

  @RepeatedTest(300)
  void quotientContains(RepetitionInfo run) {
    contains(run, Interval::over, (a, b) -> a.divide(b, MathContext.DECIMAL128));
  }

  @RepeatedTest(300)
  void leastContains(RepetitionInfo run) {
    contains(run, Interval::least, BigDecimal::min);
  }

  @RepeatedTest(300)
  void greatestContains(RepetitionInfo run) {
    contains(run, Interval::greatest, BigDecimal::max);
  }

  private static void contains(
      RepetitionInfo run, BinaryOperator<Interval> f, BinaryOperator<BigDecimal> g) {
    Random random = new Random(run.getCurrentRepetition() * 7919L);
    Interval a = interval(random);
    Interval b = interval(random);
    Interval result;
    try {
      result = f.apply(a, b);
    } catch (QuantityException refused) {
      assertThat(refused.id()).isEqualTo("value.DivisionByZero");
      return;
    }
    for (int i = 0; i < 20; i++) {
      BigDecimal x = inside(a, random);
      BigDecimal y = inside(b, random);
      if (y.signum() == 0) {
        continue;
      }
      BigDecimal z = g.apply(x, y);
      assertThat(result.min() == null || Interval.compare(result.min(), z) <= 0)
          .as("%s in %s from %s and %s", z, result, a, b)
          .isTrue();
      assertThat(result.max() == null || Interval.compare(z, result.max()) <= 0)
          .as("%s in %s from %s and %s", z, result, a, b)
          .isTrue();
    }
    if (a.typ() != null && b.typ() != null) {
      assertThat(result.typ()).isNotNull();
    }
  }

  /** Bounds between -10 and 10, sometimes equal, sometimes absent. */
  private static Interval interval(Random r) {
    BigDecimal x = BigDecimal.valueOf(r.nextInt(2001) - 1000, 2);
    BigDecimal y = r.nextInt(5) == 0 ? x : BigDecimal.valueOf(r.nextInt(2001) - 1000, 2);
    BigDecimal low = x.min(y);
    BigDecimal high = x.max(y);
    BigDecimal typ = low.add(high).divide(BigDecimal.valueOf(2));
    return new Interval(
        r.nextInt(6) == 0 ? null : low,
        r.nextInt(3) == 0 ? null : typ,
        r.nextInt(6) == 0 ? null : high);
  }

  private static BigDecimal inside(Interval i, Random r) {
    BigDecimal anchor = i.typ() != null ? i.typ() : i.max() != null ? i.max() : i.min();
    BigDecimal from = anchor == null ? BigDecimal.ZERO : anchor;
    BigDecimal low = i.min() != null ? i.min() : from.subtract(BigDecimal.TEN);
    BigDecimal high = i.max() != null ? i.max() : from.add(BigDecimal.TEN);
    return low.add(high.subtract(low).multiply(BigDecimal.valueOf(r.nextInt(101), 2)));
  }

  // -- corners that nobody stated -----------------------------------------------------------------

  @Test
  void absentCornersStayAbsent() {
    Interval power = interval(null, "130", "400");
    Interval one = interval("1", "1", "1");
    assertThat(power.plus(one)).isEqualTo(interval(null, "131", "401"));
    assertThat(one.minus(power)).isEqualTo(interval("-399", "-129", null));
    assertThat(power.times(interval("16", "16", "16"))).isEqualTo(interval(null, "2080", "6400"));
    assertThat(power.times(interval("-2", "-2", "-2"))).isEqualTo(interval("-800", "-260", null));
    assertThat(power.negate()).isEqualTo(interval("-400", "-130", null));
    assertThat(interval(null, null, null).plus(one).isEmpty()).isTrue();
  }

  @Test
  void zeroTimesAnythingIsZero() {
    Interval nothing = interval("0", "0", "0");
    assertThat(interval(null, null, "5").times(nothing)).isEqualTo(interval("0", null, "0"));
  }

  @Test
  void aDivisorWithoutALowerBoundLeavesTheBoundsOpen() {
    assertThat(interval("800", "800", "800").over(interval(null, "100", "400")))
        .isEqualTo(interval(null, "8", null));
  }

  @Test
  void aDivisorAboveZeroBoundsTheQuotientOnOneSide() {
    assertThat(interval("8", "8", "8").over(interval("2", "4", null)))
        .isEqualTo(interval("0", "2", "4"));
  }

  @Test
  void leastIsBoundedByWhatIsKnown() {
    Interval known = interval("2", "3", "4");
    Interval unknown = interval(null, null, null);
    assertThat(known.least(unknown)).isEqualTo(interval(null, null, "4"));
    assertThat(known.greatest(unknown)).isEqualTo(interval("2", null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 0 0", "-1 1 2", "0 1 2", "-2 -1 0"})
  void refusesADivisorThatMayBeZero(String corners) {
    String[] c = corners.split(" ");
    Interval divisor = interval(c[0], c[1], c[2]);
    assertThatThrownBy(() -> interval("1", "1", "1").over(divisor))
        .isInstanceOfSatisfying(
            QuantityException.class,
            e -> {
              assertThat(e.id()).isEqualTo("value.DivisionByZero");
              assertThat(e.reason())
                  .isEqualTo(
                      divisor.isExact()
                          ? "division by zero"
                          : "the divisor " + divisor + " may be zero");
            });
  }

  @Test
  void refusesATypicalDivisorOfZero() {
    assertThatThrownBy(() -> interval("1", "1", "1").over(interval(null, "0", null)))
        .hasMessage("division by zero");
  }

  // -- exactness ----------------------------------------------------------------------------------

  @Test
  void quotientsOfCountsAreExact() {
    for (long a = 1; a < 60; a++) {
      for (long b = 1; b < 60; b++) {
        Interval product = exact(a * b);
        assertThat(product.over(exact(b)).min()).isEqualByComparingTo(BigDecimal.valueOf(a));
      }
    }
  }

  @Test
  void decimalsAreExact() {
    assertThat(interval("0.1", "0.1", "0.1").times(exact(3)))
        .isEqualTo(interval("0.3", "0.3", "0.3"));
  }

  @Test
  void comparesWithinOnePartIn10ToThe12() {
    BigDecimal third = BigDecimal.ONE.divide(new BigDecimal(3), MathContext.DECIMAL128);
    assertThat(Interval.compare(third.multiply(new BigDecimal(3)), BigDecimal.ONE)).isZero();
    assertThat(Interval.compare(new BigDecimal("1.000000000002"), BigDecimal.ONE)).isEqualTo(1);
    assertThat(Interval.compare(new BigDecimal("-1.000000000002"), new BigDecimal("-1")))
        .isEqualTo(-1);
    assertThat(Interval.compare(new BigDecimal("1e-20"), BigDecimal.ZERO)).isEqualTo(1);
    assertThat(Interval.compare(BigDecimal.ZERO, BigDecimal.ZERO)).isZero();
  }

  // -- refusals -----------------------------------------------------------------------------------

  @Test
  void refusesBoundsInTheWrongOrder() {
    assertThatThrownBy(() -> interval("5", null, "3"))
        .isInstanceOfSatisfying(
            QuantityException.class,
            e -> {
              assertThat(e.id()).isEqualTo("value.Bounds");
              assertThat(e.reason()).isEqualTo("the lower bound 5 is above the upper bound 3");
              assertThat(e.hint()).isEqualTo("write the smaller bound first");
            });
  }

  @Test
  void refusesATypicalValueOutsideItsBounds() {
    assertThatThrownBy(() -> interval("5", "7", "6"))
        .hasMessage("the typical value 7 lies outside its bounds");
    assertThatThrownBy(() -> interval("5", "4", null))
        .hasMessage("the typical value 4 lies outside its bounds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e301",
        "1e-302",
        "1e999999999",
        "1e2147483647",
        "12e2147483646",
        "1e-2147483646"
      })
  void refusesNumbersBeyondReach(String n) {
    assertThatThrownBy(() -> interval(n, n, n))
        .isInstanceOfSatisfying(
            QuantityException.class, e -> assertThat(e.id()).isEqualTo("value.Overflow"));
  }

  @Test
  void refusesProductsBeyondReach() {
    Interval huge = interval("1e299", "1e299", "1e299");
    assertThatThrownBy(() -> huge.times(huge)).isInstanceOf(QuantityException.class);
    assertThatThrownBy(() -> exact(1000).increasing(Math::exp))
        .hasMessage("the result is not a finite number");
  }

  @Test
  void equalsByValueNotByDigits() {
    assertThat(interval("1.0", "1", "1.00")).isEqualTo(exact(1)).hasSameHashCodeAs(exact(1));
    assertThat(interval("1", null, "1")).isNotEqualTo(exact(1));
    assertThat(interval("0.00", "0", "0e5")).isEqualTo(exact(0)).hasSameHashCodeAs(exact(0));
  }

  private static Interval exact(long n) {
    return Interval.exact(BigDecimal.valueOf(n));
  }

  private static Interval interval(
      @Nullable String min, @Nullable String typ, @Nullable String max) {
    return new Interval(number(min), number(typ), number(max));
  }

  private static @Nullable BigDecimal number(@Nullable String n) {
    return n == null ? null : new BigDecimal(n);
  }
}
