package dev.shoreline.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaves out one stated value at a time: exactly the figures that need it become unknown. */
class UnknownIsNeverZeroTest {

  @Test
  void everythingIsKnownWhenAllIsStated() {
    assertThat(unknown(Sample.analysis())).containsExactly("density.ou", "rail.impedance");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "design.ports | ports",
        "asic.power | power power.chip power.asic power.input power.loss supply.current supply.drop"
            + " supply.input-current coolant.rise coolant.outlet thermal.junction thermal.case",
        "oe.power | power power.chip power.optics power.engines power.input power.loss energy.optics"
            + " energy.engine supply.current supply.drop supply.input-current coolant.rise"
            + " coolant.outlet thermal.junction thermal.case",
        "els.power | power power.panel power.optics power.lasers power.input power.loss"
            + " energy.optics supply.current supply.drop supply.input-current",
        "Switch.die-width | density.die",
        "Switch.die-height | density.die",
        "Switch.junction-resistance | thermal.junction",
        "Engine.junction-resistance | thermal.junction",
        "Engine.edge | density.engine",
        "Engine.fibers | fibers",
        "Engine.tx | optical.margin optical.overload",
        "Engine.rx | optical.margin optical.overload",
        "feed oe.resistance | power.input power.loss supply.current supply.drop"
            + " supply.input-current",
        "bus mid.efficiency | power.input power.loss supply.input-current",
        "loop tcs.coolant | coolant.rise coolant.outlet thermal.junction thermal.case",
        "loop tcs.inlet | coolant.outlet thermal.junction thermal.case",
        "loop tcs.flow | coolant.flow coolant.rise coolant.outlet",
        "Pg25.density | coolant.rise coolant.outlet thermal.junction thermal.case",
        "Pg25.heat-capacity | coolant.rise coolant.outlet thermal.junction thermal.case",
        "plate oe.flow | thermal.junction thermal.case",
        "plate oe.resistance | thermal.junction thermal.case",
        "plate oe.interface-resistance | thermal.junction thermal.case",
        "Package.g0 | channel.loss",
        "Package.a1 | channel.loss",
        "Package.a2 | channel.loss",
        "fly.length | channel.loss",
        "fly.medium | channel.loss",
        "fly.connectors | channel.loss",
        "NearChip.loss | channel.loss",
        "Smf.attenuation | optical.loss optical.margin optical.overload",
        "Smf.connector | optical.loss optical.margin optical.overload",
        "Mpo.loss | optical.loss optical.margin optical.overload laser.power",
        "mpo.loss | optical.loss optical.margin optical.overload",
        "Pmf.attenuation | laser.power",
        "els.output-power | laser.power",
        "asic.fit | fit mtbf",
        "mpo.fit | fit mtbf",
        "els.fit | fit mtbf fit.optics mtbf.optics",
        "els.width | panel.width panel.fill",
        "mpo.height | panel.height",
        "fly.cost | cost",
        "els.mass | mass",
        "els.serviced | service.dark",
      })
  void oneMissingValueIsMissed(String omitted, String figures) {
    TreeSet<String> expected = new TreeSet<>(List.of("density.ou", "rail.impedance"));
    expected.addAll(Arrays.asList(figures.split(" ")));
    assertThat(unknown(Sample.analysis(omitted))).isEqualTo(expected);
  }

  @Test
  void withoutLaneGroupsThereIsNoBandwidth() {
    Analysis a =
        new DesignBuilder()
            .part("A", "Asic", "power: 5 W")
            .part("O", "OpticalEngine", "power: 1 W")
            .put(dev.shoreline.model.Level.CHIP, "asic", "A")
            .put(dev.shoreline.model.Level.CHIP, "oe[1..2]", "O")
            .analysis();
    assertThat(a.rollUp("bandwidth")).isEqualTo(new Value.Unknown("asic has no serdes stated"));
    assertThat(a.rollUp("lanes")).isEqualTo(new Value.Unknown("asic has no serdes stated"));
    assertThat(a.rollUp("bandwidth.panel"))
        .isEqualTo(new Value.Unknown("oe[1..2] has no line stated"));
    assertThat(a.rollUp("energy.optics")).isInstanceOf(Value.Unknown.class);
  }

  @Test
  void anEmptyDesignThrowsNothing() {
    Analysis a = new DesignBuilder().analysis();
    for (RollUp r : RollUps.ALL) {
      assertThat(a.rollUp(r.name())).as(r.name()).isNotNull();
      assertThat(a.rollUp(r.name() + ".worst")).as(r.name()).isNotNull();
    }
    assertThat(a.rollUp("channel.loss"))
        .isEqualTo(new Value.Unknown("the design has no such link"));
    assertThat(a.rollUp("power.input")).isEqualTo(new Value.Unknown("no bus is declared"));
  }

  /** Names of the roll-ups that are unknown, or unknown for one of many. */
  private static TreeSet<String> unknown(Analysis analysis) {
    TreeSet<String> names = new TreeSet<>();
    for (RollUp r : RollUps.ALL) {
      Value v = analysis.rollUp(r.name());
      boolean one =
          v instanceof Value.Many m
              && m.items().stream().anyMatch(i -> i.value() instanceof Value.Unknown);
      if (one || v instanceof Value.Unknown) {
        names.add(r.name());
      }
    }
    return names;
  }
}
