package dev.shoreline.syntax.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionCheckTest {
  private static List<Diagnostic> read(String text) {
    SourceFile file = SourceFile.of("a.shore", text);
    return SpecReader.open(Workspace.of(List.of(file))).read(List.of(file)).get(0).diagnostics();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "shoreline 1.0\n", "shoreline 1\n", "shoreline 0.9\n"})
  void readsItsOwnVersionAndOlder(String head) {
    assertThat(read(head + "kind K {}")).isEmpty();
  }

  @Test
  void refusesANewerOne() {
    assertThat(read("shoreline 9.0\nkind K {}"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.id()).isEqualTo("syntax.Version");
              assertThat(d.message())
                  .isEqualTo("this is written in version 9.0 of the language; here is version 1.0");
              assertThat(d.span().toString()).isEqualTo("a.shore:1:11");
            });
  }
}
