package dev.shoreline.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.000, 0",
    "1, 1",
    "1.50, 1.5",
    "-3.10, -3.1",
    "400, 400",
    "4e2, 400",
    "1234567, 1234567",
    "999999999999999, 999999999999999",
    "1e15, 1000000000000000",
    "1e16, 1e16",
    "1.23456789e17, 1.23456789e17",
    "1.2345678901e17, 1.23457e17",
    "113.4375, 113.4375",
    "25.78125, 25.78125",
    "1234567.8, 1234567.8",
    "6894.757293168, 6894.76",
    "1234567.891, 1234570",
    "0.1234567891, 0.123457",
    "2.5000000005, 2.5",
    "1.0000000001, 1",
    "0.000001, 0.000001",
    "0.00000123, 0.00000123",
    "0.0000001, 1e-7",
    "-2.5e-9, -2.5e-9",
    "0.333333333333333333, 0.333333",
    "99.9999999999, 100",
    "1e300, 1e300",
    "1e-300, 1e-300",
    "0.30, 0.3",
    "12.3456500000, 12.34565",
    "12.3456500001, 12.3457",
    "12.34575000001, 12.3458",
  })
  void showsNumbers(String n, String shown) {
    assertThat(Numbers.show(new BigDecimal(n))).isEqualTo(shown);
  }

  @Test
  void showsEveryDigitOfACount() {
    assertThat(Numbers.show(new BigDecimal("123456789012345"))).isEqualTo("123456789012345");
  }

  @Test
  void showsBounds() {
    assertThat(Numbers.show(interval("400", "400", "400"), "W")).isEqualTo("400 W");
    assertThat(Numbers.show(interval("400", null, "400"), "W")).isEqualTo("400 W");
    assertThat(Numbers.show(interval("-3.1", null, "4"), "dBm")).isEqualTo("-3.1 .. 4 dBm");
    assertThat(Numbers.show(interval("1", "2", "3"), "W")).isEqualTo("1 .. 3 W (typ 2 W)");
    assertThat(Numbers.show(interval(null, "130", "400"), "W")).isEqualTo("typ 130 W, max 400 W");
    assertThat(Numbers.show(interval("40", "48", null), "V")).isEqualTo("min 40 V, typ 48 V");
    assertThat(Numbers.show(interval(null, "48", null), "V")).isEqualTo("typ 48 V");
    assertThat(Numbers.show(interval(null, null, null), "V")).isEqualTo("unknown V");
    assertThat(Numbers.show(interval("1", "1", "1"), "")).isEqualTo("1");
  }

  private static Interval interval(
      @Nullable String min, @Nullable String typ, @Nullable String max) {
    return new Interval(number(min), number(typ), number(max));
  }

  private static @Nullable BigDecimal number(@Nullable String n) {
    return n == null ? null : new BigDecimal(n);
  }
}
