package dev.shoreline.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every unit against a literal from its definition, independent of the table. */
class UnitTableTest {

  /** {@code one of the unit | how many of the second unit that is}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 km       | 1000          | m
          1 cm       | 10            | mm
          1 um       | 1e-6          | m
          1 nm       | 1e-9          | m
          1 in       | 25.4          | mm
          1 mil      | 25.4          | um
          1 in       | 1000          | mil
          1 mm^2     | 1e-6          | m^2
          1 L        | 1e-3          | m^3
          1 l        | 1             | L
          1 mL       | 1             | cm^3
          1 min      | 60            | s
          1 h        | 3600          | s
          1 ms       | 1e-3          | s
          1 day      | 24            | h
          2 days     | 48            | h
          1 year     | 365.25        | days
          1 years    | 8766          | h
          1 kg       | 1000          | g
          1 mg       | 1e-6          | kg
          1 N        | 1             | kg*m/s^2
          1 kPa      | 1000          | N/m^2
          1 bar      | 100           | kPa
          1 mbar     | 100           | Pa
          1 psi      | 6.894757293168 | kPa
          1 CFM      | 28.316847     | L/min
          1 L/min    | 0.06          | m^3/h
          1 mA       | 1e-3          | A
          1 kV       | 1000          | V
          1 V        | 1             | W/A
          1 W        | 1             | J/s
          1 mW       | 1e-3          | W
          1 kW       | 1000          | W
          1 MW       | 1e6           | W
          1 kJ       | 1000          | W*s
          1 ohm      | 1             | V/A
          1 mohm     | 1e-3          | Ohm
          1 Ω        | 1             | ohm
          1 uF       | 1e-6          | s/ohm
          1 nH       | 1e-9          | ohm*s
          1 mK       | 1e-3          | K
          1 K/kW     | 1e-3          | K/W
          1 W/m/K    | 1             | W/K/m
          1 MHz      | 1e6           | Hz
          1 GHz      | 1e9           | Hz
          1 Hz       | 1             | s^-1
          1 GBd      | 1e9           | Bd
          1 Gb/s     | 1e9           | bit/s
          1 Tb/s     | 1000          | Gb/s
          1 Pb/s     | 1000          | Tb/s
          1 B        | 8             | bits
          1 GB/s     | 8             | Gb/s
          1 pJ/bit   | 1             | mW/(Gb/s)
          1 fJ/bit   | 1e-3          | pJ/bit
          1 dB/in    | 39.3700787    | dB/m
          1 dB/km    | 1e-3          | dB/m
          1 UI       | 100           | %
          1 ppm      | 1e-4          | %
          180 degree | 3.14159265358979 | UI
          1 degrees  | 1             | degree
          1 FIT      | 1e-9          | failure/h
          1 failures | 1             | failure
          3 lanes    | 3             | lane
          1 ports    | 1             | port
          1 modules  | 1             | module
          1 engines  | 1             | engine
          1 lasers   | 1             | laser
          1 fibers   | 1             | fiber
          1 fibre    | 1             | fibers
          1 fibres   | 1             | fiber
          1 dies     | 1             | die
          1 connectors | 1           | connector
          1 banks    | 1             | bank
          1 cycles   | 1             | cycle
          1 ru       | 1             | RU
          1 ou       | 1             | OU
          1 kUSD     | 1000          | USD
          1 Tb/s/mm/die-edge | 1000  | Gb/s/mm/die-edge
          1 kEUR     | 1000          | EUR
          1 mCNY     | 1e-3          | CNY
          1 µW       | 1             | uW
          """)
  void converts(String written, String number, String unit) {
    String[] parts = written.strip().split(" ");
    Quantity one = Quantity.of(parts[0], parts[1]);
    Quantity other = Quantity.of(number, unit.equals("mW/(Gb/s)") ? "mW*s/Gb" : unit);

    assertThat(one.dimension()).isEqualTo(other.dimension());
    double ratio = one.max(other.unit().symbol()) / Double.parseDouble(number);
    assertThat(ratio).isCloseTo(1.0, org.assertj.core.data.Offset.offset(1e-7));
  }

  @Test
  void pointsHaveAZeroAndTheirDifferencesHaveNone() {
    assertThat(Units.of("degC").zero()).isEqualTo(Zero.CELSIUS);
    assertThat(Units.of("°C").zero()).isEqualTo(Zero.CELSIUS);
    assertThat(Units.of("dBm").zero()).isEqualTo(Zero.MILLIWATT);
    assertThat(Units.of("K").zero()).isEqualTo(Zero.NONE);
    assertThat(Units.of("dB").zero()).isEqualTo(Zero.NONE);
    assertThat(Units.of("W/degC").zero()).isEqualTo(Zero.NONE);
    assertThat(Units.of("W/degC").dimension()).isEqualTo(Units.of("W/K").dimension());
  }

  @Test
  void noSymbolIsListedTwice() {
    var symbols = UnitTable.ENTRIES.stream().flatMap(e -> e.symbols().stream()).toList();
    assertThat(symbols).doesNotHaveDuplicates();
  }

  @Test
  void noPrefixedSymbolMeansTwoThings() {
    Set<String> shadowed =
        UnitTable.ENTRIES.stream()
            .filter(UnitTable.Entry::prefixable)
            .flatMap(e -> e.symbols().stream())
            .flatMap(s -> Arrays.stream("f p n u m c k M G T P".split(" ")).map(p -> p + s))
            .filter(s -> UnitTable.ENTRIES.stream().anyMatch(e -> e.symbols().contains(s)))
            .collect(Collectors.toSet());
    assertThat(shadowed).isEmpty();
  }

  @Test
  void everyPreferredFamilyIsOfOneDimensionAndAscends() {
    for (var family : UnitTable.PREFERRED) {
      var units = family.stream().map(Units::of).toList();
      assertThat(units.stream().map(Unit::dimension).distinct()).as("%s", family).hasSize(1);
      for (int i = 1; i < units.size(); i++) {
        assertThat(units.get(i - 1).factor()).isLessThan(units.get(i).factor());
      }
    }
    assertThat(UnitTable.PREFERRED.stream().map(f -> Units.of(f.get(0)).dimension()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyBaseHasAUnit() {
    for (Base base : Base.values()) {
      assertThat(Units.symbols().stream().map(Units::of))
          .as("%s", base)
          .anyMatch(u -> u.dimension().exponent(base) != 0);
    }
  }

  @Test
  void countsOfDifferentThingsDiffer() {
    assertThat(Units.of("lane").dimension()).isNotEqualTo(Units.of("port").dimension());
    assertThat(Units.of("Tb/s/mm/die-edge").dimension())
        .isNotEqualTo(Units.of("Tb/s/mm/panel-edge").dimension());
    assertThat(Units.of("RU").dimension()).isNotEqualTo(Units.of("OU").dimension());
  }

  @Test
  void factorsAreExact() {
    assertThat(Units.of("in").factor()).isEqualByComparingTo(new BigDecimal("0.0254"));
    assertThat(Units.of("GHz").factor()).isEqualByComparingTo(new BigDecimal("1000000000"));
  }
}
