package dev.shoreline.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DimensionTest {
  private static final Dimension LENGTH = Dimension.of(Base.METRE);

  @Test
  void multipliesAndDivides() {
    Dimension speed = LENGTH.over(Dimension.of(Base.SECOND));
    assertThat(speed).hasToString("m/s");
    assertThat(speed.times(Dimension.of(Base.SECOND))).isEqualTo(LENGTH);
    assertThat(LENGTH.over(LENGTH).isNumber()).isTrue();
    assertThat(Dimension.ONE).hasToString("1");
    assertThat(Dimension.ONE.over(Dimension.of(Base.LANE))).hasToString("1/lane");
    assertThat(Units.of("W").dimension()).hasToString("kg*m^2/s^3");
  }

  @Test
  void raisesAndTakesRoots() {
    assertThat(LENGTH.power(3).exponent(Base.METRE)).isEqualTo(3);
    assertThat(LENGTH.power(-2)).hasToString("1/m^2");
    assertThat(LENGTH.power(2).root(2)).isEqualTo(LENGTH);
    assertThat(LENGTH.power(3).root(2)).isNull();
  }
}
