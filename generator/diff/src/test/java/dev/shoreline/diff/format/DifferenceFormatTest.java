package dev.shoreline.diff.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.diff.SampleDifference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DifferenceFormatTest {
  @ParameterizedTest
  @CsvSource({
    "a.html,HTML",
    "A.HTM,HTML",
    "out/d.json,JSON",
    "d.sarif,SARIF",
    "d.sarif.json,SARIF",
    "comment.md,MD",
    "d.txt,TEXT",
    "d,TEXT"
  })
  void followsFromTheFile(String file, DifferenceFormat format) {
    assertThat(DifferenceFormat.ofFile(file)).isEqualTo(format);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormSaysThatASideIsBroken(DifferenceFormat format) {
    String text = format.render(SampleDifference.of(""), SampleDifference.broken(""));
    assertThat(text).endsWith("\n").contains("Box");
    assertThat(text.replace("\\", "")).containsAnyOf("incomplete", "\"errors\"");
    assertThat(DifferenceFormat.ofFile("x." + format.ending())).isEqualTo(format);
  }
}
