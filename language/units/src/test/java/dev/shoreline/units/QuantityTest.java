package dev.shoreline.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BinaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QuantityTest {

  private static Quantity q(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? Quantity.of(text, "")
        : Quantity.of(text.substring(0, space), text.substring(space + 1));
  }

  private static Quantity span(String min, String max) {
    return Quantity.corners(q(min), null, q(max));
  }

  private static void refused(ThrowingCallable call, String id, String message, String hint) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            QuantityException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(message);
              assertThat(e.hint()).isEqualTo(hint);
              assertThat(e.id()).isEqualTo(id);
            });
  }

  private static void mismatch(ThrowingCallable call, String message, String hint) {
    refused(call, "units.Mismatch", message, hint);
  }

  // -- arithmetic ---------------------------------------------------------------------------------

  @Test
  void keepsTheAuthorsUnit() {
    assertThat(q("400 W").plus(q("0.1 kW"))).hasToString("500 W");
    assertThat(q("0.4 kW").minus(q("100 W"))).hasToString("0.3 kW");
    assertThat(q("400 W").times(q("3"))).hasToString("1200 W");
    assertThat(q("3").times(q("400 W"))).hasToString("1200 W");
    assertThat(q("5 %").times(q("400 W"))).hasToString("20 W");
  }

  @Test
  void derivesCustomaryUnits() {
    assertThat(q("48 V").times(q("10 A"))).hasToString("480 W");
    assertThat(q("48 V").over(q("10 A"))).hasToString("4.8 ohm");
    assertThat(q("16 W").over(q("1.6 Tb/s"))).hasToString("10 pJ/bit");
    assertThat(q("30 W").over(q("1 port"))).hasToString("30 W/port");
    assertThat(q("10 Gb/s").over(q("2 mm")).over(q("1 die-edge")))
        .hasToString("5 Gb/s/mm/die-edge");
    assertThat(q("64 lane").times(q("200 Gb/s/lane"))).hasToString("12.8 Tb/s");
    assertThat(q("12 lane").over(q("4 lane"))).hasToString("3");
    assertThat(q("400 W").times(q("25 K/kW"))).hasToString("10 K");
    assertThat(q("500 FIT").times(q("1000 h"))).hasToString("0.0005 failure");
  }

  @Test
  void putsUnitsTogetherWhereNoneIsCustomary() {
    assertThat(q("10 W").over(q("2 in"))).hasToString("5 W/in");
    assertThat(q("10 USD").over(q("2 W"))).hasToString("5 USD/W");
    assertThat(q("10 W").times(q("2 lane"))).hasToString("20 W*lane");
    assertThat(Units.of(q("10 W").over(q("2 in")).unit().symbol()).dimension())
        .isEqualTo(q("5 W/in").dimension());
  }

  @Test
  void raisesToWholePowers() {
    assertThat(q("3 mm").power(2)).isEqualTo(q("9 mm^2"));
    assertThat(q("2 s").power(-1)).isEqualTo(q("0.5 Hz"));
    assertThat(q("2 s").power(0)).isEqualTo(q("1"));
  }

  @Test
  void moneyIsExact() {
    assertThat(q("0.1 USD").times(q("3"))).isEqualTo(q("0.3 USD"));
    Quantity sum = q("0 USD");
    for (int i = 0; i < 1000; i++) {
      sum = sum.plus(q("0.01 USD"));
    }
    assertThat(sum).isEqualTo(q("10 USD")).hasToString("10 USD");
    assertThat(q("12345678.91 USD").base().min()).isEqualByComparingTo("12345678.91");
    mismatch(
        () -> q("3 USD").plus(q("4 EUR")),
        "cannot add 3 USD and 4 EUR",
        "currencies are not converted; multiply one by a rate you state, in USD/EUR");
  }

  @Test
  void countsAreExact() {
    assertThat(q("1536 lane").over(q("96 lane")).toLong()).isEqualTo(16);
    assertThat(q("9 lane").over(q("3 lane")).toLong()).isEqualTo(3);
    assertThat(q("1000000000000 lane").times(q("64")).toLong()).isEqualTo(64_000_000_000_000L);
    refused(
        () -> q("1.5 lane").toLong(),
        "value.Bounds",
        "1.5 lane is not a whole number below 9.2e18",
        "");
    refused(
        () -> q("1e19 lane").toLong(),
        "value.Bounds",
        "1e19 lane is not a whole number below 9.2e18",
        "");
    refused(
        () -> span("1 lane", "2 lane").toLong(),
        "value.Bounds",
        "1 .. 2 lane is not one exact number",
        "");
  }

  // -- points on a scale --------------------------------------------------------------------------

  @Test
  void levelsAndRatios() {
    assertThat(q("3 dBm").plus(q("2 dB"))).isEqualTo(q("5 dBm")).hasToString("5 dBm");
    assertThat(q("2 dB").plus(q("3 dBm"))).isEqualTo(q("5 dBm")).hasToString("5 dBm");
    assertThat(q("3 dBm").minus(q("2 dB"))).isEqualTo(q("1 dBm"));
    assertThat(q("3 dBm").minus(q("-2 dBm"))).isEqualTo(q("5 dB")).hasToString("5 dB");
    assertThat(q("3 dB").plus(q("2 dB"))).isEqualTo(q("5 dB"));
    assertThat(q("3 dB").times(q("2"))).isEqualTo(q("6 dB"));
    assertThat(q("0.35 dB/km").times(q("500 m"))).hasToString("0.175 dB");
    assertThat(q("3 dBm").negate()).isEqualTo(q("-3 dBm"));
    mismatch(
        () -> q("3 dBm").plus(q("2 dBm")),
        "cannot add 3 dBm and 2 dBm: both are power levels",
        "a level plus a ratio in dB is a level; to add powers write powersum(a, b)");
    mismatch(
        () -> q("3 dB").minus(q("2 dBm")),
        "cannot subtract 2 dBm from 3 dB",
        "dBm is a level and dB a ratio of two");
    mismatch(
        () -> q("3 dBm").times(q("2")),
        "cannot multiply the level 3 dBm",
        "convert it with power(...) first");
    mismatch(
        () -> q("3 dBm").requireSameScale(q("3 dB"), "compare"),
        "cannot compare 3 dBm and 3 dB",
        "dBm is a level and dB a ratio of two");
    mismatch(
        () -> q("3 dBm").plus(q("2 W")),
        "cannot add 3 dBm and 2 W",
        "write dBm(...) around a power, or power(...) around a level, to convert it");
  }

  @Test
  void temperaturesAndDifferences() {
    assertThat(q("40 degC").plus(q("10 K"))).isEqualTo(q("50 degC")).hasToString("50 degC");
    assertThat(q("10 K").plus(q("40 degC"))).hasToString("50 degC");
    assertThat(q("105 degC").minus(q("40 degC"))).isEqualTo(q("65 K")).hasToString("65 K");
    assertThat(q("105 degC").minus(q("5 K"))).hasToString("100 degC");
    assertThat(q("-5 degC").negate()).hasToString("5 degC");
    mismatch(
        () -> q("40 degC").plus(q("10 degC")),
        "cannot add 40 degC and 10 degC: both are temperatures",
        "a temperature plus a difference in K is a temperature");
    mismatch(
        () -> q("40 degC").over(q("2")),
        "cannot divide the temperature 40 degC",
        "take a difference in K first");
    mismatch(
        () -> q("10 K").minus(q("40 degC")),
        "cannot subtract 40 degC from 10 K",
        "degC is a temperature and K a difference of two");
    mismatch(
        () -> q("40 degC").plus(q("3 dBm")),
        "cannot add 40 degC and 3 dBm",
        "write dBm(...) around a power, or power(...) around a level, to convert it");
    mismatch(
        () -> q("40 degC").least(q("40 K")),
        "cannot compare 40 degC and 40 K",
        "degC is a temperature and K a difference of two");
  }

  @Test
  void convertsLevelsAndPowers() {
    assertThat(q("1 mW").toLevel()).isEqualTo(q("0 dBm"));
    assertThat(q("0.1 W").toLevel()).hasToString("20 dBm");
    assertThat(q("3 dBm").toPower().max("mW")).isCloseTo(1.99526231, Offset.offset(1e-8));
    assertThat(span("-10 dBm", "10 dBm").toPower()).hasToString("0.1 .. 10 mW");
    refused(
        () -> q("0 W").toLevel(),
        "value.Bounds",
        "a power of 0 W has no level in dBm",
        "the power is above zero");
    refused(
        () -> Quantity.corners(null, q("0 W"), q("1 W")).toLevel(),
        "value.Bounds",
        "a power of typ 0 W, max 1 W has no level in dBm",
        "the power is above zero");
    refused(
        () -> q("1e6 dBm").toPower(), "value.Overflow", "the result is not a finite number", "");
    mismatch(() -> q("3 dB").toPower(), "3 dB cannot be given in dBm", "");
    mismatch(() -> q("3 V").toLevel(), "3 V cannot be given in W", "");
  }

  // -- dimensions ---------------------------------------------------------------------------------

  @Test
  void refusesToMixDimensions() {
    mismatch(() -> q("3 W").plus(q("2 V")), "cannot add 3 W and 2 V", "");
    mismatch(() -> q("3 W").minus(q("2 V")), "cannot subtract 3 W and 2 V", "");
    mismatch(
        () -> q("9 W/port").plus(q("2 W/lane")),
        "cannot add 9 W/port and 2 W/lane",
        "the two are counted on different bases; divide or multiply one to bring it to the other");
    mismatch(
        () -> q("1 Tb/s/mm/die-edge").requireSameScale(q("1 Tb/s/mm/panel-edge"), "compare"),
        "cannot compare 1 Tb/s/mm/die-edge and 1 Tb/s/mm/panel-edge",
        "the two are counted on different bases; divide or multiply one to bring it to the other");
    mismatch(
        () -> q("400 W").plus(q("3")),
        "cannot add 400 W and 3 (a plain number)",
        "write its unit: `3 W`");
    mismatch(
        () -> q("3").requireSameScale(q("64 lane"), "compare"),
        "cannot compare 3 (a plain number) and 64 lane",
        "write its unit: `3 lane`");
    mismatch(() -> q("3 W").in("V"), "3 W cannot be given in V", "");
  }

  @Test
  void percentIsANumber() {
    assertThat(q("97 %")).isEqualTo(q("0.97"));
    assertThat(q("1").minus(q("3 %"))).hasToString("0.97");
  }

  // -- corners ------------------------------------------------------------------------------------

  @Test
  void takesCornersFromEachQuantity() {
    Quantity v = Quantity.corners(q("40 V"), q("48 V"), q("60 V"));
    assertThat(v).hasToString("40 .. 60 V (typ 48 V)");
    assertThat(v.minimum()).isEqualTo(q("40 V"));
    assertThat(v.typical()).isEqualTo(q("48 V"));
    assertThat(v.maximum()).isEqualTo(q("60 V"));
    Quantity p = Quantity.corners(null, q("130 W"), q("0.4 kW"));
    assertThat(p.minimum()).isNull();
    assertThat(p.min("W")).isNaN();
    assertThat(p.max("W")).isEqualTo(400);
    assertThat(p.typ("kW")).isEqualTo(0.13);
    assertThat(p.isExact()).isFalse();
  }

  @Test
  void refusesCornersThatDisagree() {
    mismatch(
        () -> Quantity.corners(q("3 V"), null, q("4 W")),
        "cannot take as bounds of one value 3 V and 4 W",
        "");
    mismatch(
        () -> Quantity.corners(q("3 dB"), null, q("4 dBm")),
        "cannot take as bounds of one value 3 dB and 4 dBm",
        "dBm is a level and dB a ratio of two");
    refused(
        () -> span("5 W", "3 W"),
        "value.Bounds",
        "the lower bound 5 W is above the upper bound 3 W",
        "write the smaller bound first");
  }

  @Test
  void choosesTheSmallerAndTheLarger() {
    BinaryOperator<Quantity> least = Quantity::least;
    assertThat(least.apply(q("3 W"), q("2000 mW"))).hasToString("2 W");
    assertThat(q("3 W").greatest(q("2000 mW"))).hasToString("3 W");
    assertThat(q("40 degC").greatest(q("41 degC"))).hasToString("41 degC");
  }

  @Test
  void refusesResultsThatAreNoNumbers() {
    refused(
        () -> Quantity.of(Double.NaN, "W"),
        "value.Overflow",
        "the result is not a finite number",
        "");
    refused(
        () -> Quantity.of(Double.POSITIVE_INFINITY, "W"),
        "value.Overflow",
        "the result is not a finite number",
        "");
    refused(
        () -> q("1e250 W").times(q("1e250")),
        "value.Overflow",
        "the number is too large or too small to work with",
        "");
  }

  @Test
  void equalsByWhatItMeasures() {
    assertThat(q("0.4 kW")).isEqualTo(q("400 W")).hasSameHashCodeAs(q("400 W"));
    assertThat(q("3 dB")).isNotEqualTo(q("3 dBm"));
    assertThat(q("3 K")).isNotEqualTo(q("3 degC"));
    assertThat(Quantity.ofBase(q("3 kW").base(), Units.of("W"))).hasToString("3000 W");
  }
}
