package dev.shoreline.model.value;

import static dev.shoreline.model.value.Truth.FALSE;
import static dev.shoreline.model.value.Truth.MARGINAL;
import static dev.shoreline.model.value.Truth.TRUE;
import static dev.shoreline.model.value.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, MARGINAL, MARGINAL, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "MARGINAL, MARGINAL, MARGINAL, MARGINAL",
    "MARGINAL, UNKNOWN, UNKNOWN, MARGINAL",
    "MARGINAL, FALSE, FALSE, MARGINAL",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "FALSE, FALSE, FALSE, FALSE",
  })
  void combines(Truth a, Truth b, Truth and, Truth or) {
    assertThat(a.and(b)).isEqualTo(and);
    assertThat(b.and(a)).isEqualTo(and);
    assertThat(a.or(b)).isEqualTo(or);
    assertThat(b.or(a)).isEqualTo(or);
  }

  @Test
  void negates() {
    assertThat(TRUE.not()).isEqualTo(FALSE);
    assertThat(FALSE.not()).isEqualTo(TRUE);
    assertThat(MARGINAL.not()).isEqualTo(MARGINAL);
    assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
  }

  @Test
  void isSpelledInLowerCase() {
    assertThat(Truth.values())
        .extracting(Truth::label)
        .containsExactly("true", "marginal", "unknown", "false");
  }
}
