package dev.shoreline.emit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgainstTest {
  private static Row row(String unit, Better better) {
    return Row.intensive(
        "r", Group.POWER, "R", "basis", "", List.of(), unit, better, c -> Cell.none(""));
  }

  private static Cell cell(Quantity q, String unit) {
    return Cell.of(new Value.Number(q), unit);
  }

  private static Cell watts(String min, String typ, String max) {
    Quantity none = null;
    return cell(
        Quantity.corners(
            min.isEmpty() ? none : Quantity.of(min, "W"),
            typ.isEmpty() ? none : Quantity.of(typ, "W"),
            max.isEmpty() ? none : Quantity.of(max, "W")),
        "W");
  }

  private static String power(Cell own, Cell baseline) {
    return Against.of(row("W", Better.LESS), own, baseline);
  }

  @Test
  void figuresStandAsRatiosWithThreeDigits() {
    Cell four = cell(Quantity.of("4063", "mW"), "W");

    assertThat(power(four, cell(Quantity.of("12.5", "W"), "W"))).isEqualTo("x 0.325");
    assertThat(power(cell(Quantity.of("12.5", "W"), "W"), four)).isEqualTo("x 3.08");
    assertThat(power(four, four)).isEqualTo("x 1");
    assertThat(power(cell(Quantity.of("40000", "W"), "W"), cell(Quantity.of("3", "W"), "W")))
        .isEqualTo("x 13300");
  }

  @Test
  void typicalValuesComeBeforeTheWorseCornerAndThatBeforeTheBetter() {
    assertThat(power(watts("1", "2", "8"), watts("", "4", "32"))).isEqualTo("x 0.5");
    assertThat(power(watts("", "2", "8"), watts("1", "", "32"))).isEqualTo("x 0.25");
    assertThat(power(watts("1", "", ""), watts("4", "", "32"))).isEqualTo("x 0.25");
    assertThat(power(watts("", "2", "8"), cell(Quantity.of("16", "W"), "W"))).isEqualTo("x 0.125");
    assertThat(Against.of(row("W", Better.MORE), watts("1", "", "8"), watts("2", "", "32")))
        .isEqualTo("x 0.5");
    assertThat(power(watts("1", "", ""), watts("", "", "3"))).isEmpty();
  }

  @Test
  void pointsAndDecibelsStandAsDifferences() {
    assertThat(
            Against.of(
                row("degC", Better.LESS),
                cell(Quantity.of("67.96", "degC"), "degC"),
                cell(Quantity.of("73.71", "degC"), "degC")))
        .isEqualTo("-5.75 K");
    assertThat(
            Against.of(
                row("dBm", Better.MORE),
                cell(Quantity.of("3", "dBm"), "dBm"),
                cell(Quantity.of("-1", "dBm"), "dBm")))
        .isEqualTo("+4 dB");
    assertThat(
            Against.of(
                row("dB", Better.LESS),
                cell(Quantity.of("1.5", "dB"), "dB"),
                cell(Quantity.of("1.2", "dB"), "dB")))
        .isEqualTo("+0.3 dB");
    Cell ten = cell(Quantity.of("10", "dB"), "dB");
    assertThat(Against.of(row("dB", Better.LESS), ten, ten)).isEqualTo("same");
  }

  @Test
  void whatCannotBeHeldAgainstEachOtherIsNot() {
    Cell ten = cell(Quantity.of("10", "W"), "W");

    assertThat(power(ten, cell(Quantity.of("0", "W"), "W"))).isEmpty();
    assertThat(power(ten, Cell.unknown("it is not stated"))).isEmpty();
    assertThat(power(Cell.otherBasis("per OU"), ten)).isEmpty();
    assertThat(power(ten.partly("not known for 1 of 2"), ten)).isEmpty();
    assertThat(power(ten, cell(Quantity.of("3", "dB"), "dB"))).isEmpty();
    assertThat(Against.of(row("", Better.NEITHER), Cell.count(3), Cell.count(4))).isEmpty();
    assertThat(Against.of(row("W", Better.LESS), Cell.words("cpo"), Cell.words("npo"))).isEmpty();
  }
}
