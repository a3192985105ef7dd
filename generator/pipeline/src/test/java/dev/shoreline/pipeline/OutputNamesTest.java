package dev.shoreline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Xpo204T, xpo204t",
    "CpoSwitch, cpo-switch",
    "Npo102T.Mixed, npo102t-mixed",
    "osfp-51t, osfp-51t",
    "Box_A, box-a",
    "X, x",
    "__, design",
  })
  void arePlainFolderNames(String design, String folder) {
    assertThat(OutputNames.kebab(design)).isEqualTo(folder);
  }
}
