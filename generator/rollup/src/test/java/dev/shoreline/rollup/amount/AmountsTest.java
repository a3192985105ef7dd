package dev.shoreline.rollup.amount;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsTest {
  private static final Quantity NOTHING = Quantity.of(0, "W");

  private static Value watts(long n) {
    return Amounts.of(Quantity.of(n, "W"));
  }

  @Test
  void sumsKeepEveryReasonOnceAndFourAtMost() {
    Value a = Amounts.unknown("a");
    assertThat(Amounts.sum(List.of(watts(1), a, a, Amounts.unknown("b; a")), NOTHING))
        .isEqualTo(new Value.Unknown("a; b"));
    List<Value> many =
        List.of("a", "b", "c", "d", "e", "f").stream().<Value>map(Amounts::unknown).toList();
    Value shortened = Amounts.sum(many, NOTHING);
    assertThat(shortened).isEqualTo(new Value.Unknown("a; b; c; d; and more"));
    assertThat(Amounts.plus(shortened, Amounts.unknown("z")))
        .isEqualTo(new Value.Unknown("a; b; c; d; and more"));
    assertThat(Amounts.sum(List.of(), NOTHING)).isEqualTo(watts(0));
  }

  @Test
  void operationsWithoutMeaningAreUnknown() {
    assertThat(Amounts.over(watts(1), watts(0))).isEqualTo(new Value.Unknown("division by zero"));
    assertThat(Amounts.plus(watts(1), Amounts.of(Quantity.of(1, "V"))))
        .isEqualTo(new Value.Unknown("cannot add 1 W and 1 V"));
    assertThat(Amounts.plus(watts(1), new Value.Text("x")))
        .isEqualTo(new Value.Unknown("x is not a number"));
  }

  @Test
  void aNumberWithoutAnyBoundIsUnknown() {
    Quantity none =
        Quantity.corners(null, Quantity.of(1, "W"), null)
            .over(Quantity.corners(Quantity.of(1, "V"), null, null));
    assertThat(Amounts.of(none)).isInstanceOf(Value.Unknown.class);
    assertThat(Amounts.of(null)).isInstanceOf(Value.Unknown.class);
  }

  @Test
  void cornersFollowTheDirectionOfEachArgument() {
    Value p =
        Amounts.of(Quantity.corners(Quantity.of(1, "W"), Quantity.of(2, "W"), Quantity.of(4, "W")));
    Value v =
        Amounts.of(Quantity.corners(Quantity.of(1, "V"), Quantity.of(2, "V"), Quantity.of(4, "V")));
    Value i = Corners.solve("A", x -> x[0] / x[1], Corners.rising(p, "W"), Corners.falling(v, "V"));
    assertThat(i.text()).isEqualTo("0.25 .. 4 A (typ 1 A)");
  }

  @Test
  void cornersWithoutACommonCornerAreUnknown() {
    Value p = Amounts.of(Quantity.corners(null, Quantity.of(2, "W"), null));
    Value v = Amounts.of(Quantity.corners(Quantity.of(1, "V"), null, Quantity.of(4, "V")));
    assertThat(
            Corners.solve("A", x -> x[0] / x[1], Corners.rising(p, "W"), Corners.falling(v, "V")))
        .isEqualTo(new Value.Unknown("the values it needs are not stated at one common corner"));
    assertThat(Corners.solve("A", x -> Double.NaN, Corners.rising(watts(1), "W")))
        .isInstanceOf(Value.Unknown.class);
  }
}
