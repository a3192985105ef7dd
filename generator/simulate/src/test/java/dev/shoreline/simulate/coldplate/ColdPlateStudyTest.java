package dev.shoreline.simulate.coldplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.tests.sketch.SpecDesign;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ColdPlateStudyTest {
  private static final String SPEC =
      """
      part Water : Coolant {
        density 1000 kg/m^3
        heat-capacity 4180 J/kg/K
      }

      part Chip : Controller {
        description "x\\n*INCLUDE, INPUT=/etc/passwd"
        power 200 W
        width 40 mm
        length 30 mm
      }

      part Plate : ColdPlate {
        width 60 mm
        length 60 mm
        %s
        resistance 20 K/kW
        conductivity 390 W/m/K
        film 12000 W/m^2/K
      }

      design Cooled {
        board {
          chip[1..8] : Chip
        }
        cooling {
          loop main { coolant Water inlet 30 degC flow 8 L/min }
          plate on chip[*] { item Plate flow 1 L/min }
        }
      }
      """;

  private static Study study(String thickness) {
    return new ColdPlateStudy().study(SpecDesign.of(SPEC.formatted(thickness)));
  }

  @Test
  void calculixAgreesWithTheSeries() throws Exception {
    StudyResult result = Installed.run(study("base-thickness 3 mm"));
    assertThat(result.runs()).allSatisfy(r -> assertThat(r.message()).isEmpty());
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    assertThat(result.answers()).hasSize(2);
    assertThat(result.pictures()).hasSize(1);
    assertThat(result.pictures().get(0).curves().get(0).pieces().get(0)).hasSizeGreaterThan(20);
  }

  @Test
  void eightEqualPlatesAreOneDeck() {
    Study study = study("base-thickness 3 mm");
    assertThat(study.files())
        .extracting(StudyFile::name)
        .containsExactly("plate1.inp", "plate1.nodes", "read.awk");
    assertThat(study.expected().get(0).subject()).isEqualTo("chip[1..8]");
  }

  @Test
  void aPlateWithoutGeometryIsLeftOutWithTheReason() {
    Study study = study("base-thickness unknown");
    assertThat(study.isEmpty()).isTrue();
    assertThat(study.omissions()).hasSize(1);
    assertThat(study.omissions().get(0).reason())
        .isEqualTo("base-thickness of the plate not stated");
  }

  @Test
  void aFootprintLargerThanThePlateIsLeftOut() {
    Study study =
        new ColdPlateStudy()
            .study(
                SpecDesign.of(
                    SPEC.formatted("base-thickness 3 mm").replace("width 40 mm", "width 61 mm")));
    assertThat(study.omissions().get(0).reason())
        .isEqualTo("its footprint is larger than the plate");
  }

  @Test
  void textOfASpecReachesNoKeyword() {
    Study study = study("base-thickness 3 mm");
    String deck = new String(study.files().get(0).content(), StandardCharsets.UTF_8);
    assertThat(deck.lines().filter(l -> l.startsWith("*")).filter(l -> !l.startsWith("**")))
        .containsExactly(
            "*NODE, NSET=NALL",
            "*ELEMENT, TYPE=C3D8, ELSET=EALL",
            "*ELSET, ELSET=EBOTTOM, GENERATE",
            "*ELSET, ELSET=EHEATED",
            "*NSET, NSET=NTOP, GENERATE",
            "*MATERIAL, NAME=METAL",
            "*CONDUCTIVITY",
            "*SOLID SECTION, ELSET=EALL, MATERIAL=METAL",
            "*INITIAL CONDITIONS, TYPE=TEMPERATURE",
            "*STEP",
            "*HEAT TRANSFER, STEADY STATE",
            "*DFLUX",
            "*FILM",
            "*NODE PRINT, NSET=NTOP",
            "*NODE FILE",
            "*END STEP");
  }
}
