package dev.shoreline.check.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Related;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RenderersTest {
  private static final Diagnostic POWER =
      new Diagnostic(
          Severity.ERROR,
          "XpoMsa.module-power",
          "xpo[1..16] has power 480 W; XPO MSA allows at most 400 W",
          new Span("panel.shore", 16, 5, 2, 9, 2, 14),
          "assigned here",
          List.of(
              new Related(
                  new Span("switch.shore", 100, 3, 12, 3, 12, 6),
                  "instantiated here as xpo[1..16] (16 instances)")),
          List.of(
              "limit: power-max 400 W",
              "margin: -80 W (-20 %)",
              "more: shoreline explain XpoMsa.module-power"),
          "lower `power` to 400 W");

  private static Function<String, String> files(String text) {
    return f -> Map.of("panel.shore", text).getOrDefault(f, "");
  }

  private static String text(String source, Diagnostic d) {
    return new TextRenderer(files(source), Palette.NONE).render(d);
  }

  private static Diagnostic at(int line, int column, int endLine, int endColumn) {
    return Diagnostic.warning(
        "a.B", new Span("panel.shore", 0, 1, line, column, endLine, endColumn), "is so");
  }

  @Test
  void theWholeForm() {
    assertThat(text("part p {\n  power 480 W\n}\n", POWER))
        .isEqualTo(
            """
            error[XpoMsa.module-power]: xpo[1..16] has power 480 W; XPO MSA allows at most 400 W
              --> panel.shore:2:9
               |
             2 |   power 480 W
               |         ^^^^^ assigned here
               |
              ::: switch.shore:12:3   instantiated here as xpo[1..16] (16 instances)
               = limit: power-max 400 W
               = margin: -80 W (-20 %)
               = hint: lower `power` to 400 W
               = more: shoreline explain XpoMsa.module-power
            """);
  }

  @Test
  void coloursOnlyDecorate() {
    Function<String, String> source = files("part p {\n  power 480 W\n}\n");
    String coloured = new TextRenderer(source, Palette.ANSI).render(POWER);
    assertThat(coloured).startsWith("\u001b[1;31merror[XpoMsa.module-power]\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(new TextRenderer(source, Palette.NONE).render(POWER));
  }

  @Test
  void aShortMessageHasNoFrameAfterTheExcerpt() {
    assertThat(text("abc\n", at(1, 2, 1, 3)))
        .isEqualTo("warning[a.B]: is so\n  --> panel.shore:1:2\n   |\n 1 | abc\n   |  ^\n");
  }

  @Test
  void theMarginGrowsWithTheLineNumber() {
    assertThat(text("\n".repeat(1233) + "abc", at(1234, 1, 1234, 4)))
        .isEqualTo(
            "warning[a.B]: is so\n    --> panel.shore:1234:1\n     |\n1234 | abc\n     | ^^^\n");
  }

  @Test
  void tabsAreExpandedAndCaretsFollow() {
    assertThat(text("\tab\tcd\n", at(1, 5, 1, 7))).contains(" 1 |     ab  cd\n   |         ^^\n");
  }

  @Test
  void wideAndCombiningCharactersAreMeasured() {
    assertThat(text("\u5149\u7ea4 x\n", at(1, 4, 1, 5)))
        .contains(" 1 | \u5149\u7ea4 x\n   |      ^\n");
    assertThat(text("e\u0301 x\n", at(1, 4, 1, 5))).contains("   |   ^\n");
    assertThat(text("\ud83d\udca1 x\n", at(1, 1, 1, 3))).contains("   | ^^\n");
  }

  @Test
  void aSpanOverSeveralLinesIsMarkedToTheEndOfTheFirst() {
    assertThat(text("ab cd\nef\n", at(1, 4, 2, 3))).contains(" 1 | ab cd\n   |    ^^\n");
  }

  @Test
  void anEmptyOrFarSpanStillGetsACaret() {
    assertThat(text("abc\n", at(1, 1, 1, 1))).contains("   | ^\n");
    assertThat(text("abc\n", at(1, 90, 1, 95))).contains("   |    ^\n");
    assertThat(text("", at(1, 1, 1, 1))).isEqualTo("warning[a.B]: is so\n  --> panel.shore:1:1\n");
    assertThat(text("abc\n", at(7, 1, 7, 1))).doesNotContain(" 7 |");
  }

  @Test
  void carriageReturnsDoNotShow() {
    assertThat(text("abc\r\ndef\r\n", at(2, 1, 2, 4))).contains(" 2 | def\n   | ^^^\n");
  }

  @Test
  void ofALongLineOnlyTheSurroundingsShow() {
    String line = "x".repeat(5_000) + "HERE" + "y".repeat(1_000_000);
    String text = text(line, at(1, 5_001, 1, 5_005));
    assertThat(text)
        .contains("HERE")
        .contains(" 1 | ...xxx")
        .contains("yyy...\n")
        .contains(" ^^^^\n");
    assertThat(text.length()).isLessThan(700);
    List<String> lines = text.lines().toList();
    assertThat(lines.get(3).indexOf("HERE")).isEqualTo(lines.get(4).indexOf("^"));
  }

  @Test
  void withoutAPlaceThereIsNoArrow() {
    Diagnostic d = Diagnostic.error("a.B", Span.NONE, "is so").withHint("do this");
    assertThat(text("", d)).isEqualTo("error[a.B]: is so\n   = hint: do this\n");
  }

  @Test
  void textFromASpecCannotSteerTheTerminal() {
    Diagnostic d =
        Diagnostic.error("a.B", new Span("panel.shore", 0, 1, 1, 1, 1, 3), "x\u001b[2J\ny\u202ez")
            .withNote("k: \u0007");
    String text = text("a\u001b]0;t\u0007b\u2066c\n", d);
    assertThat(text)
        .contains("x\\u{1b}[2J y\\u{202e}z")
        .contains("k: \\u{7}")
        .contains("a\\u{1b}]0;t\\u{7}b\\u{2066}c");
    assertThat(text.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
  }

  @Test
  void caretsCountWhatWasReplaced() {
    assertThat(text("\u001bx\n", at(1, 2, 1, 3))).contains(" 1 | \\u{1b}x\n   |       ^\n");
  }

  @Test
  void aBrokenSurrogateIsShownAsItsNumber() {
    assertThat(text("\ud83dx\n", at(1, 2, 1, 3))).contains("\\u{d83d}x");
  }

  @Test
  void summaryCounts() {
    assertThat(TextRenderer.summary(List.of())).isEqualTo("no findings");
    assertThat(TextRenderer.summary(List.of(POWER, at(1, 1, 1, 1), at(1, 1, 1, 1))))
        .isEqualTo("1 error, 2 warnings");
  }

  @Test
  void allMessagesAreSeparatedByAnEmptyLine() {
    String text =
        new TextRenderer(files("abc\n"), Palette.NONE)
            .render(List.of(at(1, 1, 1, 2), at(1, 2, 1, 3)));
    assertThat(text).contains("^\n\nwarning[a.B]").endsWith("^\n\n");
  }

  // -- workflow commands --------------------------------------------------------------------------

  @Test
  void aWorkflowCommand() {
    assertThat(new GitHubRenderer().render(List.of(POWER)))
        .isEqualTo(
            "::error file=panel.shore,line=2,endLine=2,col=9,endColumn=14,title=XpoMsa.module-power::"
                + "xpo[1..16] has power 480 W; XPO MSA allows at most 400 W"
                + "%0Aswitch.shore:12:3: instantiated here as xpo[1..16] (16 instances)"
                + "%0Alimit: power-max 400 W%0Amargin: -80 W (-20 %25)"
                + "%0Amore: shoreline explain XpoMsa.module-power%0Ahint: lower `power` to 400 W\n");
  }

  @Test
  void aWorkflowCommandCannotBeBegunByText() {
    Diagnostic d =
        new Diagnostic(
            Severity.NOTE,
            "a.B",
            "x\n::stop-commands::y %0A",
            new Span("a,b:c.shore", 0, 1, 1, 1, 3, 2),
            "",
            List.of(),
            List.of(),
            "");
    assertThat(new GitHubRenderer().render(List.of(d)))
        .isEqualTo(
            "::notice file=a%2Cb%3Ac.shore,line=1,endLine=3,title=a.B::x ::stop-commands::y %250A\n");
  }

  @Test
  void aWorkflowCommandWithoutAPlace() {
    assertThat(new GitHubRenderer().render(List.of(Diagnostic.warning("a.B", Span.NONE, "is so"))))
        .isEqualTo("::warning title=a.B::is so\n");
  }
}
