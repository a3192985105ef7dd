package dev.shoreline.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static final Span AT = new Span("panel.shore", 40, 5, 41, 11, 41, 16);

  @Test
  void collectsWhatIsToBeSaid() {
    Diagnostic d =
        Diagnostic.error("units.Mismatch", AT, "cannot add 3 W and 2 V")
            .withLabel("here")
            .withRelated(Span.startOf("switch.shore"), "declared here")
            .withNote("limit: 400 W")
            .withHint("lower it");
    assertThat(d.isError()).isTrue();
    assertThat(d.label()).isEqualTo("here");
    assertThat(d.related())
        .containsExactly(new Related(Span.startOf("switch.shore"), "declared here"));
    assertThat(d.notes()).containsExactly("limit: 400 W");
    assertThat(d.hint()).isEqualTo("lower it");
    assertThat(Diagnostic.warning("a.B", AT, "m").isError()).isFalse();
  }

  @Test
  void isOrderedByPlaceThenIdThenText() {
    Diagnostic first = Diagnostic.error("b.B", new Span("a.shore", 9, 1, 2, 1, 2, 2), "m");
    Diagnostic second = Diagnostic.error("a.A", new Span("b.shore", 1, 1, 1, 1, 1, 2), "m");
    Diagnostic third = Diagnostic.error("a.B", new Span("b.shore", 1, 1, 1, 1, 1, 2), "a");
    Diagnostic fourth = Diagnostic.error("a.B", new Span("b.shore", 1, 1, 1, 1, 1, 2), "b");
    assertThat(Stream.of(fourth, third, second, first).sorted(Diagnostic.ORDER))
        .containsExactly(first, second, third, fourth);
  }

  @Test
  void aResultKnowsItsErrors() {
    assertThat(new Result<>("", List.of(Diagnostic.warning("a.B", AT, "m"))).hasErrors()).isFalse();
    assertThat(new Result<>("", List.of(Diagnostic.error("a.B", AT, "m"))).hasErrors()).isTrue();
  }

  @Test
  void aSpanIsWrittenAsEditorsReadIt() {
    assertThat(AT).hasToString("panel.shore:41:11");
    assertThat(Span.NONE).hasToString("(no place)");
    assertThat(Span.startOf("a.shore")).hasToString("a.shore:1:1");
    assertThat(Severity.ERROR.label()).isEqualTo("error");
  }

  @Test
  void saysWhichDesignsItIsAbout() {
    Diagnostic d = Diagnostic.error("a.B", Span.startOf("f"), "no such bus").withHint("add one");

    assertThat(d.in(List.of("Box.A", "Box.B")).message())
        .isEqualTo("no such bus (in Box.A, Box.B)");
    assertThat(d.in(List.of("Box.A")).hint()).isEqualTo("add one");
  }
}
