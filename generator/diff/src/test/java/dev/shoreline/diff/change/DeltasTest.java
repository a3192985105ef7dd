package dev.shoreline.diff.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DeltasTest {
  @Test
  void isSignedAndInTheUnitOfAfter() {
    assertThat(Deltas.of(Quantity.of(500, "mW"), Quantity.of(2, "W"))).hasToString("1.5 W");
    assertThat(Deltas.of(Quantity.of(3, "W"), Quantity.of(1, "W"))).hasToString("-2 W");
  }

  @Test
  void takesTheTypicalValueFirstAndAnotherWhenThatStays() {
    assertThat(Deltas.of(power(26, 32), power(30, 38))).hasToString("4 W");
    assertThat(Deltas.of(power(26, 32), power(26, 38))).hasToString("6 W");
  }

  @Test
  void pointsOfAScaleDifferByKelvinsAndDecibels() {
    assertThat(Deltas.of(Quantity.of(30, "degC"), Quantity.of(40, "degC"))).hasToString("10 K");
    assertThat(Deltas.of(Quantity.of(4, "dBm"), Quantity.of(1, "dBm"))).hasToString("-3 dB");
  }

  @Test
  void thereIsNoneBetweenUnlikeOrUnknownValues() {
    assertThat(Deltas.of(Quantity.of(3, "W"), Quantity.of(3, "V"))).isNull();
    assertThat(Deltas.of(Quantity.of(3, "dB"), Quantity.of(3, "dBm"))).isNull();
    assertThat(Deltas.of(Quantity.of(3, "W"), Quantity.of(3, "W"))).isNull();
    assertThat(Deltas.of(new Value.Unknown("?"), new Value.Number(Quantity.of(3, "W")))).isNull();
    Quantity most = Quantity.corners(null, null, Quantity.of(3, "W"));
    Quantity typical = Quantity.corners(null, Quantity.of(3, "W"), null);
    assertThat(Deltas.of(most, typical)).isNull();
  }

  @Test
  void theRatioIsOfWhatItWas() {
    Value b = new Value.Number(Quantity.of(50, "W"));
    Value a = new Value.Number(Quantity.of(60, "W"));
    Value none = new Value.Number(Quantity.of(0, "W"));
    assertThat(Deltas.ratio(b, a)).isEqualByComparingTo(new BigDecimal("0.2"));
    assertThat(Deltas.ratio(none, a)).isNull();
    Value cool = new Value.Number(Quantity.of(30, "degC"));
    Value warm = new Value.Number(Quantity.of(40, "degC"));
    assertThat(Deltas.ratio(cool, warm)).isNull();
  }

  private static Quantity power(long typ, long max) {
    return Quantity.corners(null, Quantity.of(typ, "W"), Quantity.of(max, "W"));
  }
}
