package dev.shoreline.units;

import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.NANO;
import static javax.measure.MetricPrefix.PICO;
import static javax.measure.MetricPrefix.TERA;
import static org.assertj.core.api.Assertions.assertThat;
import static tech.units.indriya.unit.Units.*;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.measure.IncommensurableException;
import javax.measure.UnitConverter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tech.units.indriya.AbstractUnit;

/** Products of physical units mean the same to an independent library. */
class UnitOracleTest {
  private static final Map<Base, javax.measure.Unit<?>> BASES =
      Map.of(
          Base.KILOGRAM,
          KILOGRAM,
          Base.METRE,
          METRE,
          Base.SECOND,
          SECOND,
          Base.AMPERE,
          AMPERE,
          Base.KELVIN,
          KELVIN);

  private static final Map<String, javax.measure.Unit<?>> UNITS = new TreeMap<>();

  static {
    UNITS.putAll(
        Map.of(
            "mm",
            MILLI(METRE),
            "cm",
            CENTI(METRE),
            "km",
            KILO(METRE),
            "nm",
            NANO(METRE),
            "g",
            GRAM,
            "kg",
            KILOGRAM,
            "L",
            LITRE,
            "min",
            MINUTE,
            "h",
            HOUR,
            "day",
            DAY));
    UNITS.putAll(
        Map.of(
            "mW",
            MILLI(WATT),
            "kW",
            KILO(WATT),
            "V",
            VOLT,
            "mA",
            MILLI(AMPERE),
            "mohm",
            MILLI(OHM),
            "pF",
            PICO(FARAD),
            "nH",
            NANO(HENRY),
            "GHz",
            GIGA(HERTZ),
            "pJ",
            PICO(JOULE),
            "K",
            KELVIN));
    UNITS.putAll(
        Map.of(
            "kPa",
            KILO(PASCAL),
            "N",
            NEWTON,
            "us",
            MICRO(SECOND),
            "MW",
            MEGA(WATT),
            "THz",
            TERA(HERTZ)));
  }

  @RepeatedTest(500)
  void agrees(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition() * 104729L);
    List<String> symbols = List.copyOf(UNITS.keySet());
    StringBuilder ours = new StringBuilder();
    javax.measure.Unit<?> theirs = AbstractUnit.ONE;
    for (int i = 0; i <= random.nextInt(4); i++) {
      String symbol = symbols.get(random.nextInt(symbols.size()));
      int power = 1 + random.nextInt(2);
      boolean over = i > 0 && random.nextBoolean();
      ours.append(i == 0 ? "" : over ? "/" : "*")
          .append(symbol)
          .append(power == 1 ? "" : "^" + power);
      theirs = theirs.multiply(UNITS.get(symbol).pow(over ? -power : power));
    }
    Unit unit = Units.of(ours.toString());
    javax.measure.Unit<?> coherent = AbstractUnit.ONE;
    for (var base : BASES.entrySet()) {
      coherent = coherent.multiply(base.getValue().pow(unit.dimension().exponent(base.getKey())));
    }

    assertThat(theirs.isCompatible(coherent)).as("%s", ours).isTrue();
    double factor = converter(theirs, coherent).convert(1.0);
    assertThat(unit.factor().doubleValue() / factor)
        .as("%s", ours)
        .isCloseTo(1.0, org.assertj.core.data.Offset.offset(1e-12));
  }

  private static UnitConverter converter(javax.measure.Unit<?> from, javax.measure.Unit<?> to) {
    try {
      return from.getConverterToAny(to);
    } catch (IncommensurableException e) {
      throw new AssertionError(from + " and " + to, e);
    }
  }
}
