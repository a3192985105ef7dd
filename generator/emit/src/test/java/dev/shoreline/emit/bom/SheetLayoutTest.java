package dev.shoreline.emit.bom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetLayoutTest {
  @Test
  void countsTheLinesOfAWrappedText() {
    assertThat(SheetLayout.lines("", 5)).isEqualTo(1);
    assertThat(SheetLayout.lines("12345", 5)).isEqualTo(1);
    assertThat(SheetLayout.lines("12345 1", 5)).isEqualTo(2);
    assertThat(SheetLayout.lines("1 3 5 7", 5)).isEqualTo(2);
    assertThat(SheetLayout.lines("123456789012", 5)).isEqualTo(3);
    assertThat(SheetLayout.lines("123456789012 45", 5)).isEqualTo(3);
    assertThat(SheetLayout.lines("a 12345678 b", 5)).isEqualTo(3);
  }
}
