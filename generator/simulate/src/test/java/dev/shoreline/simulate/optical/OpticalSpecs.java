package dev.shoreline.simulate.optical;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.tests.sketch.SpecDesign;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Designs with light for the tests of this package. */
final class OpticalSpecs {
  /** Engines with lasers outside, everything stated at all corners. */
  static final String FED =
      """
      part Cable : Fiber { attenuation min 0.2 dB/km, typ 0.3 dB/km, max 0.4 dB/km connector Pair }
      part Pair : Connector { loss min 0.1 dB, typ 0.2 dB, max 0.5 dB }
      part Jumper : Fiber { attenuation 2 dB/km connector Pair }
      part Laser : LaserSource {
        out 8 laser
        output-power min 18.5 dBm, typ 20 dBm, max 21.5 dBm
        wavelength 1304.5 .. 1317.5 nm
        rin typ -150 dB/Hz, max -145 dB/Hz
      }
      part Engine : OpticalEngine {
        host 32 lane x 212.5 Gb/s pam4
        line 32 lane x 212.5 Gb/s pam4 on smf
        laser 32 lane
        tx min -3.1 dBm, typ 1 dBm, max 4 dBm
        tx-oma min -1 dBm, typ 1.2 dBm, max 4.2 dBm
        tdecq typ 2.4 dB, max 3.4 dB
        extinction-ratio min 3.5 dB, typ 5 dB
        rx -6.1 .. 4 dBm
        rx-sensitivity max -6 dBm
        responsivity min 0.7 A/W, typ 0.8 A/W
        receiver-noise typ 3.5 uA, max 4 uA
        pre-fec-ber 2.26e-4
        laser-loss typ 9 dB, max 11 dB
      }
      part Port : Mpo16Port {
        lanes 8 lane x 212.5 Gb/s pam4 on smf
        loss min 0.05 dB, typ 0.15 dB, max 0.35 dB
      }

      design Fed {
        chip { oe[1..16] : Engine }
        panel 4 RU { els[1..16] : Laser mpo[1..64] : Port }
        lanes {
          oe[*].line -> 1 m of Cable -> mpo[*].lanes -> 480 m of Cable with 2 connectors
          els[*].out -> 2 m of Jumper with 2 connectors -> split 4 -> oe[*].laser
        }
        require worst(optical.margin) >= 1 dB
        require worst(laser.power) >= 10 dBm
      }
      """;

  /** Modules with lasers of their own that state bounds only. */
  static final String BOUNDS =
      """
      part Module : PluggableModule {
        host 8 lane x 212.5 Gb/s pam4
        line 8 lane x 212.5 Gb/s pam4 on smf
        tx -3.1 .. 4 dBm
        tdecq max 3.4 dB
        extinction-ratio min 3.5 dB
        rx -6.1 .. 4 dBm
      }
      design Bounds {
        panel 1 RU { m[1..32] : Module }
        lanes { m[*].line -> 500 m of Os2 with 2 connectors }
      }
      """;

  private OpticalSpecs() {}

  static Study study(String spec) {
    return new OpticalStudy().study(SpecDesign.of("import std.parts.*\n" + spec));
  }

  static Expectation expected(Study study, String name) {
    return study.expected().stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " among " + study.expected()));
  }

  static Map<String, String> files(Study study) {
    Map<String, String> files = new LinkedHashMap<>();
    for (StudyFile f : study.files()) {
      files.put(f.name(), new String(f.content(), StandardCharsets.UTF_8));
    }
    return files;
  }

  static String reason(Study study, String subject) {
    return study.omissions().stream()
        .filter(o -> o.subject().equals(subject))
        .map(Omission::reason)
        .findFirst()
        .orElseThrow(() -> new AssertionError(subject + " is not omitted: " + study.omissions()));
  }
}
