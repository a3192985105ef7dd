package dev.shoreline.check.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Sketch;
import dev.shoreline.model.claim.ClaimRelation;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BoundsTest {
  private static Bounds stated(String text) {
    return of(text, ClaimRelation.STATED);
  }

  private static Bounds of(String text, ClaimRelation relation) {
    Quantity q = ((Value.Number) Sketch.value(text)).quantity();
    return Bounds.of(q, relation).orElseThrow();
  }

  private static Interval computed(String low, String high) {
    return new Interval(new BigDecimal(low), null, new BigDecimal(high));
  }

  @Test
  void oneNumberLiesInTheOtherClaim() {
    assertThat(stated("40 %").contradicts(stated("30 .. 50 %"))).isFalse();
    assertThat(stated("30 .. 50 %").contradicts(stated("40 %"))).isFalse();
    assertThat(stated("60 %").contradicts(stated("30 .. 50 %"))).isTrue();
    assertThat(stated("30 .. 50 %").contradicts(stated("20 %"))).isTrue();
  }

  @Test
  void rangesAgreeAtEveryEndThatBothState() {
    assertThat(stated("30 .. 50 %").contradicts(stated("30 .. 70 %"))).isTrue();
    assertThat(stated("30 .. 50 %").contradicts(stated("30 .. 50 %"))).isFalse();
    assertThat(of("30 W", ClaimRelation.ABOVE).contradicts(of("50 W", ClaimRelation.BELOW)))
        .isFalse();
    assertThat(of("50 W", ClaimRelation.ABOVE).contradicts(of("30 W", ClaimRelation.BELOW)))
        .isTrue();
    assertThat(of("30 W", ClaimRelation.BELOW).contradicts(of("50 W", ClaimRelation.ABOVE)))
        .isTrue();
  }

  @Test
  void whatIsPassedIsNotReached() {
    assertThat(stated("25.6 Tb/s").contradicts(of("25.6 Tb/s", ClaimRelation.ABOVE))).isTrue();
    assertThat(stated("25.7 Tb/s").contradicts(of("25.6 Tb/s", ClaimRelation.ABOVE))).isFalse();
    assertThat(stated("25.6 Tb/s").contradicts(of("25.6 Tb/s", ClaimRelation.BELOW))).isTrue();
  }

  @Test
  void roundingIsNoContradictionButAnotherNumberIs() {
    assertThat(stated("73 %").contradicts(stated("73.3 %"))).isFalse();
    assertThat(stated("73 %").contradicts(stated("73.6 %"))).isTrue();
    assertThat(stated("3 W").contradicts(stated("2.6 W"))).as("half of one is too much").isTrue();
  }

  @Test
  void anEndIsTheEndOfWhatIsComputed() {
    assertThat(stated("73 %").endsWhere(computed("0.6667", "0.7333"))).isTrue();
    assertThat(stated("66.7 %").endsWhere(computed("0.6667", "0.7333"))).isTrue();
    assertThat(stated("70 %").endsWhere(computed("0.6667", "0.7333"))).isFalse();
    assertThat(of("73 %", ClaimRelation.ABOVE).endsWhere(computed("0.6", "0.73"))).isFalse();
  }

  @Test
  void leastMustHoldEverywhereAndMostSomewhere() {
    Interval gain = computed("2.6", "5.2");
    assertThat(of("3 %", ClaimRelation.ABOVE).isBorneOutBy(computed("0.026", "0.052"))).isFalse();
    assertThat(of("2 %", ClaimRelation.ABOVE).isBorneOutBy(computed("0.026", "0.052"))).isTrue();
    assertThat(of("6 %", ClaimRelation.BELOW).isBorneOutBy(computed("0.026", "0.052"))).isTrue();
    assertThat(of("5 %", ClaimRelation.BELOW).isBorneOutBy(computed("0.026", "0.052"))).isFalse();
    assertThat(stated("400 %").isBorneOutBy(gain)).isTrue();
    assertThat(stated("600 %").isBorneOutBy(gain)).isFalse();
    assertThat(stated("200 .. 500 %").isBorneOutBy(gain)).isTrue();
    assertThat(stated("300 .. 500 %").isBorneOutBy(gain)).isFalse();
  }

  @Test
  void aTypicalValueAloneBoundsNothing() {
    Quantity typ = Quantity.corners(null, Quantity.of("3", "W"), null);
    assertThat(Bounds.of(typ, ClaimRelation.STATED)).isEmpty();
  }
}
