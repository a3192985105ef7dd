package dev.shoreline.simulate.power;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.tests.sketch.SpecDesign;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Designs with supplies for the tests of this package. */
final class PowerSpecs {
  /** Modules on a bar, fans on their own connections, a die on a rail of its own. */
  static final String BOX =
      """
      part Module : PluggableModule {
        host 64 lane x 212.5 Gb/s pam4
        line 64 lane x 212.5 Gb/s pam4 on smf
        power typ 400 W, max 480 W
        supply 40 V .. 60 V
      }
      part Blower : Fan { power min 10 W, typ 20 W, max 30 W }
      part Die : Asic {
        serdes 64 lane x 212.5 Gb/s pam4
        power typ 100 W, max 120 W
        ripple 3 %
        load-step 40 A
        die-capacitance 500 nF
        die-resistance 0.2 mohm
      }
      part Phase : Regulator { output-resistance 1 mohm output-inductance 2 nH }
      part Bulk : Capacitor { capacitance 470 uF esr 4 mohm esl 2 nH }
      part Mlcc : Capacitor { capacitance 22 uF esr 3 mohm esl 300 pH }

      design Box {
        chip { die : Die }
        board {
          fan[1..6] : Blower
          vr[1..4] : Phase
          bulk[1..6] : Bulk
          mlcc[1..40] : Mlcc
        }
        panel 1 OU { xpo[1..16] : Module }
        power {
          bus main 48 V in 42 V .. 60 V
          bus mid 12 V in 11 V .. 13 V fed by main efficiency 96 %
          bus core 0.8 V in 0.78 V .. 0.82 V fed by mid efficiency 90 %
          feed xpo[*] on main through 2 mohm along 0.1 mohm
          feed fan[*] on mid through 10 mohm
          feed die on core through 0.05 mohm
          feed vr[*] on core
          feed bulk[*] on core
          feed mlcc[*] on core through 0.1 mohm
        }
      }
      """;

  private PowerSpecs() {}

  static Study study(String spec) {
    return new PowerStudy().study(SpecDesign.of(spec));
  }

  /** The first expectation of that run and name. */
  static Expectation expected(Study study, String run, String name) {
    return study.expected().stream()
        .filter(e -> e.run().equals(run) && e.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + run));
  }

  static Map<String, String> files(Study study) {
    Map<String, String> files = new LinkedHashMap<>();
    for (StudyFile f : study.files()) {
      files.put(f.name(), new String(f.content(), StandardCharsets.UTF_8));
    }
    return files;
  }
}
