package dev.shoreline.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.shoreline.syntax.format.Formatter;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Large texts that are wrong everywhere take time in proportion to their length, and few messages.
 */
class FloodTest {
  private static final int MANY = 50_000;

  static Stream<String> floods() {
    return Stream.of(
        "part A : Asic {\n" + "a ==\n".repeat(MANY) + "}",
        "part A : Asic { " + "== ".repeat(MANY) + "}",
        "part A : Asic\n".repeat(MANY),
        numbered("part P# : K#\n"),
        "part A : Asic {\n" + "a 1\n".repeat(MANY) + "}",
        numbered("import std.parts.X#\n"),
        numbered("import a#.*\n") + numbered("part P# : K#\n"),
        "part " + "a".repeat(10 * MANY) + " : B\n".repeat(MANY),
        "; ".repeat(MANY),
        "\"\n".repeat(MANY),
        ")".repeat(MANY),
        "/* ".repeat(MANY),
        "design D { chip {\n".repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource("floods")
  void endsSoonWithFewMessages(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          List<dev.shoreline.model.message.Diagnostic> found = Samples.read(text).diagnostics();

          assertThat(found).hasSizeBetween(1, 200);
          assertThat(found).allMatch(d -> d.message().length() < 400 && d.hint().length() < 400);
          Formatter.format(text);
        });
  }

  private static String numbered(String line) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, MANY).forEach(i -> text.append(line.replace("#", Integer.toString(i))));
    return text.toString();
  }
}
