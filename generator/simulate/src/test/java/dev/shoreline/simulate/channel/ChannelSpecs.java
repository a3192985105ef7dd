package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.tests.sketch.SpecDesign;
import java.nio.charset.StandardCharsets;

/** Small designs with electrical lanes. */
final class ChannelSpecs {
  /** Lanes of 10 Gb/s, so that the files are small; a line and a connector of 0.5 to 1 dB. */
  static final String SMALL = lanes("8 lane x 10 Gb/s nrz", "40 mm of Sub with 2 Joint");

  private ChannelSpecs() {}

  /** One link of such lanes along such a way. */
  static String lanes(String group, String way) {
    return design(group, "asic.serdes -> " + way + " -> far.serdes");
  }

  /** Links between two ASICs. */
  static String design(String group, String links) {
    return """
        import std.parts.*

        part Chip : Asic {
          serdes %s
        }

        part Sub : Trace {
          g0    5e-4
          a1    8.9e-4
          a2    2.0e-4
          delay 6.141 ps/mm
        }

        part Joint : Connector {
          loss           0.25 .. 0.5 dB
          loss-frequency 60 GHz
        }

        part Silent : Connector {
          loss unknown
        }

        design D {
          chip {
            asic : Chip
            far  : Chip
          }
          lanes {
            %s
          }
        }
        """
        .formatted(group, links);
  }

  static Study study(String text) {
    return new ChannelStudy().study(SpecDesign.of(text));
  }

  static String file(Study study, String name) {
    StudyFile file =
        study.files().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  static Expectation expected(Study study, String run, String name) {
    return study.expected().stream()
        .filter(e -> e.run().equals(run) && e.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
