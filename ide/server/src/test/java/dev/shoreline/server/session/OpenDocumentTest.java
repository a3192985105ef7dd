package dev.shoreline.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenDocumentTest {
  private static final String TEXT = "ab\r\ncd\ref\n\ud83d\ude00g";

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0, 2, 2",
    "0, 9, 2",
    "1, 0, 4",
    "1, 1, 5",
    "2, 0, 7",
    "3, 0, 10",
    "3, 2, 12",
    "3, 9, 13",
    "4, 0, 13",
    "9, 9, 13",
  })
  void findsPlaces(int line, int character, int offset) {
    assertThat(OpenDocument.offset(TEXT, new Position(line, character))).isEqualTo(offset);
  }

  @Test
  void takesChangesInTheirOrder() {
    OpenDocument document =
        new OpenDocument("f", 1, "one two")
            .with(
                2,
                List.of(
                    new TextDocumentContentChangeEvent(
                        new Range(new Position(0, 3), new Position(0, 3)), "\n"),
                    new TextDocumentContentChangeEvent(
                        new Range(new Position(1, 0), new Position(1, 4)), "2")));

    assertThat(document.text()).isEqualTo("one\n2");
    assertThat(document.version()).isEqualTo(2);
    assertThat(document.with(3, List.of(new TextDocumentContentChangeEvent("all"))).text())
        .isEqualTo("all");
  }
}
