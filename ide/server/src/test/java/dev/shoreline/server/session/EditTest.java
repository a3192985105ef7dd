package dev.shoreline.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.LineTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {
  private static final String BEFORE = "one\ntwo\nthree\n";

  private static List<Diagnostic> moved(String after) {
    LineTable lines = new LineTable("f", BEFORE);
    List<Diagnostic> said =
        List.of(
            Diagnostic.error("a", lines.span(0, 3), "of one"),
            Diagnostic.error("b", lines.span(4, 3), "of two"),
            Diagnostic.error("c", lines.span(8, 5), "of three"));
    return Edit.between(BEFORE, after, new LineTable("f", after)).move(said);
  }

  @Test
  void messagesBehindAnEditMoveAlong() {
    List<Diagnostic> moved = moved("one\n\n\ntwo\nthree\n");

    assertThat(moved).extracting(Diagnostic::id).containsExactly("a", "b", "c");
    assertThat(moved.get(1).span().line()).isEqualTo(4);
    assertThat(moved.get(2).span().column()).isEqualTo(1);
  }

  @Test
  void messagesThatAnEditTouchesGo() {
    assertThat(moved("one\ntxo\nthree\n")).extracting(Diagnostic::id).containsExactly("a", "c");
  }

  @Test
  void anEditAtTheEndLeavesThemAll() {
    assertThat(moved(BEFORE + "x")).extracting(d -> d.span().line()).containsExactly(1, 2, 3);
  }
}
