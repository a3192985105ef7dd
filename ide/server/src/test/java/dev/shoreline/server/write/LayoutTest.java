package dev.shoreline.server.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.server.Marked;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final String TEXT =
      "shoreline 1.0\n\npart A : Asic {\n power 3 W\n}\n\npart B : Asic {\n power 4 W\n}\n§";

  private final Marked at = Marked.of(TEXT);

  @Test
  void aDocumentIsLaidOut() {
    assertThat(Layout.of(at.snapshot(), at.path())).hasSize(1);
  }

  @Test
  void onlyTheLinesOfARangeAreLaidOut() {
    Range second = new Range(new Position(6, 0), new Position(8, 0));
    assertThat(Layout.of(at.snapshot(), at.path(), second))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.getRange().getStart().getLine()).isEqualTo(7);
              assertThat(e.getNewText()).isEqualTo("  power 4 W");
            });
  }

  @Test
  void aClosingBraceLaysItsBlockOut() {
    assertThat(Layout.block(at.snapshot(), at.path(), new Position(4, 1)))
        .singleElement()
        .satisfies(e -> assertThat(e.getRange().getStart().getLine()).isEqualTo(3));
  }

  @Test
  void whatCannotBeReadStaysAsItIs() {
    Marked broken = Marked.of("part A : {{{ §");
    assertThat(Layout.of(broken.snapshot(), broken.path())).isEmpty();
  }
}
