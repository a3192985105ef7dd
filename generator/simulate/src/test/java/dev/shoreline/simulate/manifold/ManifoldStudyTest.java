package dev.shoreline.simulate.manifold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.tests.sketch.GoldenFiles;
import dev.shoreline.tests.sketch.SpecDesign;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifoldStudyTest {
  private static final String SPEC =
      """
      part Water : Coolant {
        density 1000 kg/m^3
        heat-capacity 4180 J/kg/K
        viscosity 0.8 mPa*s
      }

      part Chip : Controller {
        description "x\\n[END]\\nS 1e9"
        power 200 W
      }

      part Plate : ColdPlate {
        resistance 20 K/kW
        pressure-drop 0.2 bar
        hose-length 300 mm
        hose-diameter 6 mm
        coupling-loss 8
      }

      design Cooled {
        board {
          chip[1..6] : Chip
          slow[1..2] : Chip
        }
        cooling {
          loop main {
            coolant Water
            inlet 30 degC
            flow 8 L/min
            %s
            header-pitch 50 mm
            header-diameter 12 mm
          }
          plate on chip[*] { item Plate flow 1 L/min }
          plate on slow[*] { item Plate flow 0.2 L/min }
        }
      }
      """;

  private static Study study(String head) {
    return new ManifoldStudy().study(SpecDesign.of(SPEC.formatted(head)));
  }

  @Test
  void epanetAgreesWithOurOwnSolution() throws Exception {
    StudyResult result = Installed.run(study("head 0.25 bar"));
    assertThat(result.runs()).allSatisfy(r -> assertThat(r.message()).isEmpty());
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    assertThat(result.answers()).hasSize(5);
    assertThat(result.pictures()).hasSize(2);
  }

  @Test
  void theInputIsAsRead() throws Exception {
    Study study = study("head 0.25 bar");
    String input = new String(study.files().get(0).content(), StandardCharsets.UTF_8);
    GoldenFiles.check(Map.of("manifold/cooled/loop1.inp", input));
  }

  @Test
  void aLoopThatStatesNoHeadIsLeftOutWithTheReason() {
    Study study = study("");
    assertThat(study.isEmpty()).isTrue();
    assertThat(study.omissions().get(0).reason()).isEqualTo("head not stated");
  }
}
