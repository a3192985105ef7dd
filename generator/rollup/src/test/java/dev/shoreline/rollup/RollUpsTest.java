package dev.shoreline.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every roll-up on one design, against figures worked out by hand beside each. */
class RollUpsTest {
  private static final Analysis SAMPLE = Sample.analysis();

  private static Quantity figure(String name) {
    Value value = SAMPLE.rollUp(name);
    if (value instanceof Value.Many many) {
      value = many.items().get(0).value();
    }
    assertThat(value).as(name).isInstanceOf(Value.Number.class);
    return ((Value.Number) value).quantity();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // name | unit | typ or exact | max
        // 512 lanes of 212.5 Gb/s carry 200 Gb/s each
        "bandwidth | Tb/s | 102.4 | 102.4",
        "bandwidth.panel | Tb/s | 102.4 | 102.4",
        "lanes | lane | 512 | 512",
        "ports | port | 64 | 64",
        "engines | engine | 16 | 16",
        "modules | module | 0 | 0",
        "dies | die | 1 | 1",
        // 16 modules of 8
        "lasers | laser | 128 | 128",
        // 16 engines of 64
        "fibers | fiber | 1024 | 1024",
        // 800 + 16 x 26 + 16 x 6.5 = 1320; 1000 + 16 x 32 + 16 x 10 = 1672
        "power | W | 1320 | 1672",
        "power.chip | W | 1216 | 1512",
        "power.board | W | 0 | 0",
        "power.panel | W | 104 | 160",
        "power.asic | W | 800 | 1000",
        "power.optics | W | 520 | 672",
        "power.engines | W | 416 | 512",
        "power.lasers | W | 104 | 160",
        // 520 W / 102.4 Tb/s; 672 W / 102.4 Tb/s
        "energy.optics | pJ/bit | 5.078125 | 6.5625",
        // 416 W / 102.4 Tb/s; 512 W / 102.4 Tb/s
        "energy.engine | pJ/bit | 4.0625 | 5",
        // 102.4 Tb/s over 2 x (26 + 33) mm: the 0.87 Tb/s/mm of a full-reticle die
        "density.die | Tb/s/mm/die-edge | 0.867796610169 | 0.867796610169",
        // 6.4 Tb/s over 20 mm, the 0.32 Tb/s/mm of the claims audit
        "density.engine | Tb/s/mm/engine-edge | 0.32 | 0.32",
        // 102.4 Tb/s over the 450 mm opening of a 19-inch rack
        "density.panel | Tb/s/mm/panel-edge | 0.227555555556 | 0.227555555556",
        "density.ru | Tb/s/RU | 25.6 | 25.6",
        // asic through 0.1 mohm at 12 V: I = 800 / ((12 + sqrt(144 - 0.32)) / 2)
        "supply.current | A | 66.70374491 | 92.67211223",
        "supply.drop | mV | 6.670374491 | 9.267211223",
        // (1000 + 16 x 32) W at 3 L/min of PG25: 1512 / (1014.5 x 3962 x 0.00005)
        "coolant.rise | K | 6.05058056 | 7.52341925",
        "coolant.flow | L/min | 3 | 3",
        "coolant.outlet | degC | 46.05058056 | 47.52341925",
        // 40 + 1000 / (1014.5 x 3962 x 0.000025) + 1000 x (0.020 + 0.005)
        "thermal.case | degC | 67.96129022 | 74.95161277",
        "thermal.junction | degC | 79.96129022 | 89.95161277",
        // 25 mm of package 3.82438, 220 mm of twinax 2.35395, two connectors 1.0
        "channel.loss | dB | 7.178330298 | 7.178330298",
        // 100 + 160 + 16 + 800 + 64
        "fit | FIT | 1140 | 1140",
        "fit.optics | FIT | 960 | 960",
        "mtbf | h | 877192.98245614 | 877192.98245614",
        "mtbf.optics | h | 1041666.6666667 | 1041666.6666667",
        // the larger of 16 x 21.18 mm and 16 x 12.4 mm
        "panel.width | mm | 338.88 | 338.88",
        "panel.fill | | 0.753066666667 | 0.753066666667",
        // 9.3 + 4 x 9.4
        "panel.height | mm | 46.9 | 46.9",
        // 1000 + 16 x 250.25 + 16 x 30 + 16 x 400 + 64 x 5
        "cost | USD | 12204 | 12204",
        // 100 + 320 + 800 + 960 + 512
        "mass | g | 2692 | 2692",
      })
  void agreesWithHandCalculation(String name, String unit, double typ, double max) {
    Quantity q = figure(name);
    String u = unit == null ? "" : unit;
    assertThat(q.typ(u)).as(name + " typ").isCloseTo(typ, within(Math.abs(typ) * 2e-6));
    assertThat(q.max(u)).as(name + " max").isCloseTo(max, within(Math.abs(max) * 2e-6));
  }

  @Test
  void opticalFiguresHaveTheirWorstCorner() {
    // 481 m x 0 .. 0.4 dB/km, two joints and one panel port of 0 .. 0.35 dB each.
    assertThat(figure("optical.loss").max("dB")).isCloseTo(0.1924 + 1.05, within(1e-9));
    assertThat(figure("optical.loss").min("dB")).isZero();
    // tx.min - loss.max - rx.min = -3.1 - 1.2424 + 6.1
    assertThat(figure("optical.margin").min("dB")).isCloseTo(1.7576, within(1e-9));
    // rx.max - (tx.max - loss.min) = 4 - 4
    assertThat(figure("optical.overload").min("dB")).isCloseTo(0, within(1e-9));
    assertThat(SAMPLE.rollUp("optical.margin.worst").text()).isEqualTo("line: 1.7576 dB");
  }

  @Test
  void laserPowerIsThatOfOneLaneAfterTheSplit() {
    // 20 dBm - 2 m x 2 dB/km - 2 x 0 .. 0.35 dB - 10 log10(4); typ is unstated because the joints'
    // is.
    double split = 10 * Math.log10(4);
    Quantity q = figure("laser.power");
    assertThat(q.min("dBm")).isCloseTo(18.5 - 0.004 - 0.7 - split, within(1e-9));
    assertThat(q.max("dBm")).isCloseTo(21.5 - 0.004 - split, within(1e-9));
  }

  @Test
  void supplyLossesAndInputAddUp() {
    Quantity input = figure("power.input");
    Quantity parts = figure("power");
    Quantity loss = figure("power.loss");
    assertThat(input.max("W")).isCloseTo(parts.max("W") + loss.max("W"), within(1e-6));
    assertThat(input.typ("W")).isCloseTo(parts.typ("W") + loss.typ("W"), within(1e-6));
    // The current that enters is the input at the lowest voltage.
    assertThat(figure("supply.input-current").max("A"))
        .isCloseTo(input.max("W") / 40, within(1e-6));
  }

  @Test
  void serviceDarkNamesEveryUnit() {
    // A laser module lights 8 x 4 lanes; a fly-over is in a socket, so that all goes dark.
    assertThat(SAMPLE.rollUp("service.dark").text())
        .isEqualTo(
            "board: 102.4 Tb/s; fly[1..16]: 102.4 Tb/s; els[1..16]: 6.4 Tb/s; box: 102.4 Tb/s");
  }

  @Test
  void openRackUnitsAreNotRackUnits() {
    assertThat(SAMPLE.rollUp("density.ou"))
        .isEqualTo(new Value.Unknown("the panel's height is stated as 4 RU, not in OU"));
    Analysis open =
        new DesignBuilder()
            .level(dev.shoreline.model.Level.PANEL, "1 OU")
            .part("M", "PluggableModule", "line: 64 lane x 212.5 Gb/s pam4 on smf")
            .put(dev.shoreline.model.Level.PANEL, "xpo[1..16]", "M")
            .analysis();
    assertThat(open.rollUp("density.ou").text()).isEqualTo("204.8 Tb/s/OU");
    assertThat(open.rollUp("density.ru")).isInstanceOf(Value.Unknown.class);
    assertThat(open.rollUp("modules").text()).isEqualTo("16 module");
    // Without an ASIC the optics' lines count.
    assertThat(open.rollUp("bandwidth").text()).isEqualTo("204.8 Tb/s");
    assertThat(open.rollUp("lanes").text()).isEqualTo("1024 lane");
  }

  @Test
  void everyRollUpIsTestedAbove() {
    List<String> many =
        List.of(
            "optical.loss",
            "optical.margin",
            "optical.overload",
            "laser.power",
            "power.input",
            "power.loss",
            "supply.input-current",
            "rail.impedance",
            "service.dark",
            "density.ou");
    String source =
        java.util.Arrays.stream(
                java.util.Arrays.stream(RollUpsTest.class.getDeclaredMethods())
                    .filter(m -> m.isAnnotationPresent(CsvSource.class))
                    .findFirst()
                    .orElseThrow()
                    .getAnnotation(CsvSource.class)
                    .value())
            .map(row -> row.substring(0, row.indexOf(' ')))
            .reduce(" ", (a, b) -> a + b + " ");
    for (RollUp r : RollUps.ALL) {
      assertThat(many.contains(r.name()) || source.contains(" " + r.name() + " "))
          .as(r.name())
          .isTrue();
      assertThat(r.title()).isNotEmpty().doesNotEndWith(".");
      assertThat(r.name()).isEqualTo(r.name().toLowerCase(Locale.ROOT));
    }
    assertThat(RollUps.ALL).extracting(RollUp::name).doesNotHaveDuplicates();
  }

  @Test
  void worstIsTheUnfavourableCorner() {
    assertThat(SAMPLE.rollUp("power.worst").text()).isEqualTo("1672 W");
    assertThat(SAMPLE.rollUp("power.optics.worst").text()).isEqualTo("672 W");
    assertThat(SAMPLE.rollUp("mtbf.worst").text()).startsWith("877193");
    assertThat(SAMPLE.rollUp("bandwith"))
        .isEqualTo(new Value.Unknown("there is no figure called bandwith"));
    assertThat(SAMPLE.rollUp("bandwith.worst")).isInstanceOf(Value.Unknown.class);
  }

  @Test
  void theWorstOfAnUnstatedCornerIsUnknown() {
    Analysis a =
        new DesignBuilder()
            .part("A", "Asic", "power: typ 5 W")
            .put(dev.shoreline.model.Level.CHIP, "a", "A")
            .analysis();
    assertThat(a.rollUp("power.worst"))
        .isEqualTo(new Value.Unknown("the largest power is not stated"));
  }
}
