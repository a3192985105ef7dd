package dev.shoreline.emit.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
  @Test
  void knowsNarrowAndWideLetters() {
    assertThat(TextWidth.of("iiii", 10)).isLessThan(TextWidth.of("mmmm", 10));
    assertThat(TextWidth.of("xpo[1..16]", 20)).isEqualTo(2 * TextWidth.of("xpo[1..16]", 10));
    assertThat(TextWidth.of("\u5149", 10)).isGreaterThan(TextWidth.of("\u00b5", 10));
  }

  @Test
  void hasAWidthForEveryAsciiCharacter() {
    for (char c = ' '; c <= '~'; c++) {
      assertThat(TextWidth.of(String.valueOf(c), 100)).as("%s", c).isBetween(20.0, 105.0);
    }
  }

  @Test
  void cutsOnlyWhatIsTooLong() {
    assertThat(TextWidth.fit("short", 10, 100)).isEqualTo("short");
    String cut = TextWidth.fit("a name that goes on and on \ud83d\udd26\ud83d\udd26", 10, 60);
    assertThat(cut).startsWith("a name").endsWith("\u2026");
    assertThat(TextWidth.of(cut, 10)).isLessThanOrEqualTo(60);
  }

  @Test
  void neverCutsThroughACharacter() {
    for (int width = 0; width < 60; width++) {
      String cut = TextWidth.fit("\ud83d\udd26\ud83d\udd26\ud83d\udd26\ud83d\udd26", 10, width);
      assertThat(cut.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
          .isTrue();
    }
  }
}
