package dev.shoreline.simulate.thermal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.run.Answer;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.tests.sketch.SpecDesign;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The thermal deck of the XPO example, solved by ngspice, against figures that a reader can follow
 * with a pocket calculator. Nothing here comes from the code under test.
 */
class HandCalculationTest {
  /**
   * The example states PG25 at 40 degC: 1014.5 kg/m3 and 3962 J/kg/K. A litre a minute of it takes
   * 1014.5 x 3962 / 60,000 = 66.991 W a kelvin.
   */
  private static final double LITRE_A_MINUTE = 66.991;

  private static final double INLET = 40;

  @Test
  void theHottestJunctionIsThatOfTheSwitches() throws Exception {
    // 800 W into 2 L/min: 800 / (2 x 66.991) = 5.971 K, so the coolant leaves at 45.971 degC.
    double coolant = INLET + 800 / (2 * LITRE_A_MINUTE);
    assertThat(coolant).isEqualTo(45.971, Offset.offset(0.001));
    // Plate 12 K/kW: 9.6 K. Interface 5 K/kW: 4.0 K. Junction to case 15 K/kW: 12.0 K.
    double junction = coolant + 9.6 + 4.0 + 12.0;
    assertThat(junction).isEqualTo(71.571, Offset.offset(0.001));
    assertThat(simulated("typical", "junction", "asic[1..2]"))
        .isEqualTo(junction, Offset.offset(0.002));
  }

  @Test
  void theCoolestPartIsAModule() throws Exception {
    // 130 W into 0.5 L/min: 130 / (0.5 x 66.991) = 3.881 K.
    double coolant = INLET + 130 / (0.5 * LITRE_A_MINUTE);
    // Plate 20 K/kW: 2.6 K. Interface 5 K/kW: 0.65 K.
    double body = coolant + 2.6 + 0.65;
    assertThat(body).isEqualTo(47.131, Offset.offset(0.001));
    assertThat(simulated("typical", "case", "xpo[1..16]")).isEqualTo(body, Offset.offset(0.002));
  }

  @Test
  void atWorstAModuleDraws480Watts() throws Exception {
    // 480 / (0.5 x 66.991) = 14.330 K; 480 x 0.025 K/W = 12 K.
    assertThat(simulated("worst-case", "case", "xpo[1..16]"))
        .isEqualTo(INLET + 14.330 + 12, Offset.offset(0.002));
  }

  private static double simulated(String run, String meaning, String subject) throws Exception {
    Study study = new ThermalStudy().study(SpecDesign.example("xpo-204t-ou").get(0));
    StudyResult result = Installed.run(study);
    for (Answer a : result.answers()) {
      if (a.expectation().run().equals(run)
          && a.expectation().meaning().equals(meaning)
          && a.expectation().subject().equals(subject)) {
        Double value = a.simulated();
        assertThat(value).as(a.expectation().name()).isNotNull();
        return value;
      }
    }
    throw new AssertionError("no " + meaning + " of " + subject + " in " + run);
  }
}
