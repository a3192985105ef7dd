package dev.shoreline.simulate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
  @Test
  void keepsWhatIsHarmless() {
    assertThat(CsvText.cell("480 m of Os2")).isEqualTo("480 m of Os2");
    assertThat(CsvText.cell("mpo[1..64]")).isEqualTo("mpo[1..64]");
    assertThat(CsvText.cell(" 2 x Pair ")).isEqualTo("2 x Pair");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-2+3",
        "@SUM(A1)",
        "a,b",
        "a\nb",
        "a\"b",
        "\t=1",
        "a'b",
        "`id`",
        "a;b",
        "",
        "\u00e9",
        "<b>",
        "$(id)",
        "%x"
      })
  void takesTheHarmOutOfTheRest(String raw) {
    assertThat(CsvText.cell(raw)).matches("[A-Za-z0-9_][A-Za-z0-9_.:/()\\[\\]% -]*");
  }

  @Test
  void cutsWhatIsLong() {
    assertThat(CsvText.cell("x".repeat(500))).hasSize(80);
  }
}
