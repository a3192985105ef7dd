package dev.shoreline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecReaderTest {
  static List<String> samples() {
    return Samples.NAMES;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleHasNoFaults(String name) {
    SpecReader reader = SpecReader.open(Samples.workspace());
    SourceFile file = reader.workspace().file(name + ".shore").orElseThrow();

    ParsedFile parsed = reader.read(List.of(file)).get(0);

    assertThat(parsed.diagnostics().stream().map(SpecReaderTest::show)).isEmpty();
  }

  static String show(Diagnostic d) {
    return d.span() + " " + d.id() + " " + d.message() + " | " + d.hint();
  }
}
