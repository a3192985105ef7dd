package dev.shoreline.evaluate;

import static dev.shoreline.evaluate.Exprs.q;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignallingRateTest {

  @ParameterizedTest
  @CsvSource({
    "10.3125, 10",
    "25.78125, 25",
    "26.5625, 25",
    "53.125, 50",
    "106.25, 100",
    "113.4375, 100",
    "212.5, 200",
    "226.875, 200",
    "425, 400",
    "112, 112",
    "64, 64",
  })
  void carries(String rate, String payload) {
    assertThat(SignallingRate.payload(q(rate + " Gb/s"))).isEqualTo(q(payload + " Gb/s"));
  }

  /** The table against the arithmetic of the codes. */
  @ParameterizedTest
  @CsvSource({
    "10.3125, 10, 66/64",
    "25.78125, 25, 66/64",
    "26.5625, 25, 257/256 544/514",
    "53.125, 50, 257/256 544/514",
    "106.25, 100, 257/256 544/514",
    "212.5, 200, 257/256 544/514",
    "425, 400, 257/256 544/514",
    "113.4375, 100, 257/256 544/514 128/120 1089/1088",
    "226.875, 200, 257/256 544/514 128/120 1089/1088",
  })
  void followsFromTheCodes(BigDecimal rate, BigDecimal payload, String codes) {
    BigDecimal expanded = payload;
    for (String code : codes.split(" ")) {
      String[] fraction = code.split("/");
      expanded =
          expanded
              .multiply(new BigDecimal(fraction[0]))
              .divide(new BigDecimal(fraction[1]), MathContext.DECIMAL128);
    }
    assertThat(expanded.subtract(rate).abs()).isLessThan(new BigDecimal("1e-25"));
  }

  @ParameterizedTest
  @CsvSource({
    "212.5, pam4, 106.25",
    "226.875, pam4, 113.4375",
    "106.25, pam4, 53.125",
    "53.125, nrz, 53.125",
  })
  void symbolRates(String rate, String modulation, String symbolRate) {
    assertThat(SignallingRate.symbolRate(q(rate + " Gb/s"), modulation))
        .isEqualTo(q(symbolRate + " GBd"));
  }

  @Test
  void unknownModulationHasNoSymbolRate() {
    assertThat(SignallingRate.symbolRate(q("212.5 Gb/s"), "pam6")).isNull();
  }

  @Test
  void keepsTheAuthorsUnit() {
    assertThat(SignallingRate.payload(q("0.2125 Tb/s"))).hasToString("0.2 Tb/s");
  }

  @Test
  void aRangeOfRatesCarriesItself() {
    assertThat(SignallingRate.payload(Exprs.bounds("100 _ 212.5 Gb/s")))
        .isEqualTo(Exprs.bounds("100 _ 212.5 Gb/s"));
  }
}
