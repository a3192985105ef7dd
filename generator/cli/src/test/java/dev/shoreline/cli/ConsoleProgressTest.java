package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
  @Test
  void showsNothingAwayFromATerminal() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ConsoleProgress progress = new ConsoleProgress(false, new PrintStream(bytes), 0)) {
      progress.step("reading", 1, 2);
    }
    assertThat(bytes.size()).isZero();
  }

  @Test
  void showsNothingForShortWork() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ConsoleProgress progress =
        new ConsoleProgress(true, new PrintStream(bytes), Long.MAX_VALUE)) {
      progress.step("reading", 1, 2);
    }
    assertThat(bytes.size()).isZero();
  }

  @Test
  void showsABarOnceWorkHasTakenLong() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ConsoleProgress progress = new ConsoleProgress(true, new PrintStream(bytes), 0)) {
      progress.step("Box", 1, 2);
      progress.step("Box", 2, 2);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("Box");
  }
}
