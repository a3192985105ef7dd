package dev.shoreline.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.format.Formatter;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, reading ends, with messages that lie within the text. */
class FuzzTest {

  @Test
  void damagedSamplesAreReadToTheEnd() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> Mutations.of(20261122, 1200).forEach(FuzzTest::readAll));
  }

  @Test
  void noiseIsReadToTheEnd() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> Mutations.noise(7, 1200).forEach(FuzzTest::readAll));
  }

  @Test
  void layingOutKeepsTokensAndIsStable() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () ->
            Stream.concat(Mutations.of(4711, 2000), Mutations.noise(5, 2000))
                .forEach(FuzzTest::layOut));
  }

  private static void readAll(String text) {
    ParsedFile parsed = Samples.read(text);

    assertThat(parsed.ast()).as(text).isNotNull();
    for (Diagnostic diagnostic : parsed.diagnostics()) {
      assertThat(diagnostic.span().offset()).as(text).isBetween(0, text.length());
      assertThat(diagnostic.span().offset() + diagnostic.span().length())
          .as(text)
          .isLessThanOrEqualTo(text.length());
      assertThat(diagnostic.message()).as(text).isNotBlank().doesNotContain("\n", "<EOF>", "RULE_");
    }
  }

  private static void layOut(String text) {
    Optional<String> once = Formatter.format(text);
    if (once.isPresent()) {
      assertThat(Formatter.sameTokens(text, once.get())).as(text).isTrue();
      assertThat(Formatter.format(once.get())).as(text).hasValue(once.get());
    }
  }
}
