package dev.shoreline.rollup.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.RollUp;
import dev.shoreline.rollup.RollUps;
import dev.shoreline.rollup.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the values named are all of them, and no other, is tested on examples in tests/suite. */
class FigureInputsTest {
  private static final Analysis SAMPLE = Sample.analysis();

  private static List<String> inputs(String figure, String... subjects) {
    return FigureInputs.of(SAMPLE, figure, List.of(subjects)).stream()
        .map(i -> i.owner() + "." + i.name())
        .toList();
  }

  @Test
  void everyRollUpSaysWhatItRestsOn() {
    assertThat(RollUps.ALL).extracting(RollUp::name).allMatch(FigureInputs::knows);
    assertThat(FigureInputs.knows("power.optic")).isFalse();
    assertThat(inputs("power.optic")).isEmpty();
  }

  @Test
  void aSumRestsOnThePartsItCounts() {
    assertThat(inputs("power.optics")).containsExactly("oe[1..16].power", "els[1..16].power");
    assertThat(inputs("energy.optics"))
        .containsExactly("oe[1..16].power", "els[1..16].power", "oe[1..16].line");
  }

  @Test
  void aFigureOfOneLinkRestsOnThatLinkOnly() {
    assertThat(inputs("channel.loss", "host"))
        .contains("asic.serdes", "host.length", "Package.g0", "fly[1..16].length")
        .contains("fly[1..16].connector", "NearChip.loss")
        .doesNotContain("Smf.attenuation", "oe[1..16].tx");
    assertThat(inputs("optical.margin", "line"))
        .contains("oe[1..16].tx", "oe[1..16].rx", "Smf.attenuation", "Mpo.loss")
        .doesNotContain("Package.g0");
    assertThat(inputs("laser.power"))
        .contains("els[1..16].output-power", "Pmf.attenuation")
        .doesNotContain("oe[1..16].tx");
  }

  @Test
  void aTemperatureRestsOnThePathOfItsHeat() {
    assertThat(inputs("thermal.junction", "asic"))
        .containsExactlyInAnyOrder(
            "loop tcs.inlet",
            "loop tcs.coolant",
            "Pg25.density",
            "Pg25.heat-capacity",
            "plate on asic.flow",
            "plate on asic.resistance",
            "plate on asic.interface-resistance",
            "asic.power",
            "asic.junction-resistance");
  }

  @Test
  void whatEntersTheBoxRestsOnEveryBusBehindIt() {
    assertThat(inputs("power.input"))
        .contains("bus main.voltage", "bus mid.voltage", "bus mid.efficiency")
        .contains("feed oe[1..16].through", "oe[1..16].power", "asic.power");
    assertThat(inputs("supply.current", "els[1..16]"))
        .containsExactly("bus main.voltage", "feed els[1..16].through", "els[1..16].power");
  }
}
