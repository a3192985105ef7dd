package dev.shoreline.diff.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {
  private static final Expr LIMIT = new Expr.Name("most", null, null, Span.NONE);
  private static final Expr OTHER = new Expr.Name("power", null, null, Span.NONE);

  @ParameterizedTest
  @CsvSource({
    "AT_MOST, MOST",
    "BELOW, MOST",
    "AT_LEAST, LEAST",
    "ABOVE, LEAST",
    "EQUAL, NEITHER",
  })
  void comparisonsSayWhichWayALimitBinds(Expr.Relation relation, Bound way) {
    Expr there = new Expr.Comparison(relation, OTHER, LIMIT, Span.NONE);
    assertThat(Bound.of(List.of(there), "most")).containsExactly(way);
  }

  @Test
  void onTheLeftAndBehindAMinusItBindsTheOtherWay() {
    Expr left = new Expr.Comparison(Expr.Relation.AT_MOST, LIMIT, OTHER, Span.NONE);
    assertThat(Bound.of(List.of(left), "most")).containsExactly(Bound.LEAST);
    Expr minus = new Expr.Operation(List.of(Expr.Operator.MINUS), List.of(OTHER, LIMIT), Span.NONE);
    Expr right = new Expr.Comparison(Expr.Relation.AT_MOST, OTHER, minus, Span.NONE);
    assertThat(Bound.of(List.of(right), "most")).containsExactly(Bound.LEAST);
    assertThat(Bound.of(List.of(left, right), "other")).isEqualTo(Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "MOST, 5, 4, 1",
    "MOST, 4, 5, -1",
    "LEAST, 5, 4, -1",
    "LEAST, 4, 5, 1",
    "MOST, 4, 4, 0",
    "NEITHER, 4, 5, 0",
  })
  void knowsWhichIsTighter(Bound way, long before, long after, int sign) {
    assertThat(way.tighter(watts(before), watts(after))).isEqualTo(sign);
  }

  @Test
  void aRangeIsTighterWhenItIsNarrower() {
    assertThat(Bound.RANGE.tighter(range(1, 9), range(2, 8))).isPositive();
    assertThat(Bound.RANGE.tighter(range(2, 8), range(1, 8))).isNegative();
    assertThat(Bound.RANGE.tighter(range(2, 8), range(3, 9))).isZero();
  }

  @Test
  void valuesOfOtherDimensionsDoNotCompare() {
    Value volts = new Value.Number(Quantity.of(3, "V"));
    assertThat(Bound.MOST.tighter(watts(4), volts)).isZero();
    assertThat(Bound.MOST.tighter(watts(4), new Value.Unknown("not stated"))).isZero();
  }

  private static Value watts(long n) {
    return new Value.Number(Quantity.of(n, "W"));
  }

  private static Value range(long min, long max) {
    return new Value.Number(Quantity.corners(Quantity.of(min, "W"), null, Quantity.of(max, "W")));
  }
}
