package dev.shoreline.diff.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
  private final Paths paths = new Paths(Map.of("oe", "eng", "tray.oe", "engine", "tray", "shelf"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          oe[1..16],                eng[1..16]
          oe[1..16].host[1..32],    eng[1..16].host[1..32]
          tray[1..2].oe[3],         shelf[1..2].engine[3]
          asic.serdes->oe.host,     asic.serdes->eng.host
          other.oe,                 other.oe
          oe2,                      oe2
          core-oe,                  core-oe
          bus oe,                   bus oe
          loop tray,                loop tray
          worst(oe[*].power) <= 3,  worst(eng[*].power) <= 3
          oe.,                      eng.
          """)
  void putsPathsUnderTheirNewNames(String before, String after) {
    assertThat(paths.under(before)).isEqualTo(after);
  }
}
