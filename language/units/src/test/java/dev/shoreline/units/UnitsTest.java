package dev.shoreline.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

  @ParameterizedTest
  @CsvSource({
    "Gbps, Gb/s",
    "Tbps, Tb/s",
    "Gbaud, GBd",
    "C, degC",
    "w, W",
    "KW, kW",
    "GHZ, GHz",
    "DBM, dBm",
    "gb, Gb",
    "lpm, L/min",
    "inches, in",
    "conector, connector",
    "modul, module",
    "engnie, ''",
    "furlong, ''",
  })
  void suggestsWhatWasMeant(String written, String meant) {
    Units.Lookup lookup = Units.find(written);
    assertThat(lookup.unit()).isNull();
    assertThat(lookup.culprit()).isEqualTo(written);
    if (meant.isEmpty()) {
      assertThat(lookup.suggestions()).isEmpty();
    } else {
      assertThat(lookup.suggestions()).contains(meant).hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void namesTheFactorThatIsNoUnit() {
    assertThat(Units.find("W/furlong").culprit()).isEqualTo("furlong");
    assertThat(Units.find("furlong/s").culprit()).isEqualTo("furlong");
    assertThat(Units.find("W/m^12").culprit()).isEqualTo("m^12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W//m",
        "/s",
        "W*",
        "m^",
        "m^0",
        "m^99999999999",
        "^2",
        "kin",
        "mdB",
        "kdegC",
        "kmin",
        "*"
      })
  void refuses(String symbol) {
    assertThat(Units.find(symbol).unit()).isNull();
  }

  @Test
  void refusesAUnitBeyondAllNumbers() {
    assertThat(Units.find("Pm^9*Pm^9").unit()).isNull();
    assertThat(Units.find("m^9*".repeat(2000) + "m").unit()).isNotNull();
  }

  @Test
  void readsFromLeftToRight() {
    assertThat(Units.of("W/m/K").dimension()).isEqualTo(Units.of("W/m*K^-1").dimension());
    assertThat(Units.of("W/m*K").dimension()).isEqualTo(Units.of("W*K/m").dimension());
  }

  @Test
  void keepsTheAuthorsSpelling() {
    assertThat(Units.of("lanes").symbol()).isEqualTo("lanes");
    assertThat(Units.of("Gb/s/lane").symbol()).isEqualTo("Gb/s/lane");
  }

  @Test
  void theEmptySymbolIsAPlainNumber() {
    assertThat(Units.find("").unit()).isEqualTo(Unit.ONE);
  }

  @Test
  void aWrongSymbolInTheProgramIsABug() {
    assertThatThrownBy(() -> Units.of("furlong")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, W, 500 mW", "1, W, 1 W", "999, W, 999 W", "1500, W, 1.5 kW",
    "204800, Gb/s, 204.8 Tb/s", "0.012, A, 12 mA", "25, K/kW, 25 K/kW", "0.22, m, 220 mm",
    "-1500, W, -1.5 kW", "0, W, 0 mW",
  })
  void showsWithTheFewestDigitsBeforeThePoint(String n, String unit, String shown) {
    assertThat(Quantity.of(n, unit).inPreferredUnit()).hasToString(shown);
  }

  @Test
  void pointsKeepTheirUnit() {
    assertThat(Quantity.of("40", "degC").inPreferredUnit()).hasToString("40 degC");
  }
}
