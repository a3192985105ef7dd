package dev.shoreline.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.server.Marked;
import dev.shoreline.server.state.TextPlaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

class InsightTest {
  private static final String BOX =
      """
      shoreline 1.0
      package box

      import std.parts.*
      import std.standards.XpoMsa

      source Maker "Data sheet <b>of</b> the maker"

      /** The die of the box. */
      part Die : Asic {
        serdes 64 lane x 212.5 Gb/s pam4  from Maker
        power  400 W  from Maker "page 2"
      }

      part Engine : OpticalEngine {
        host  32 lane x 212.5 Gb/s pam4
        line  32 lane x 212.5 Gb/s pam4 on smf
        power 9 W
      }

      design Box {
        route cpo
        chip {
          asic     : Die
          oe[1..2] : Engine
        }
        panel 1 RU {
        }
        lanes {
          asic.serdes -> 25 mm of OrganicPackage -> oe[*].host
        }
        require power <= 410 W
        require asic.power <= 500 W
      }
      """;

  private static Marked at(String from, String to) {
    assertThat(BOX).contains(from);
    return Marked.of(BOX.replaceFirst(java.util.regex.Pattern.quote(from), to));
  }

  private static String hover(String from, String to) {
    Marked at = at(from, to);
    Hover hover =
        new Hovers(at.snapshot(), id -> Optional.of("page of " + id)).at(at.path(), at.position());
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  @Test
  void aPartTellsItsKindAndComment() {
    assertThat(hover("asic     : Die", "asic     : D§ie"))
        .contains("part Die : Asic", "kind Asic", "The die of the box.");
  }

  @Test
  void aValueTellsItsSourceAndOtherUnits() {
    assertThat(hover("asic.power <=", "asic.pow§er <="))
        .contains("**400 W**", "0.4 kW", "from Data sheet \\<b\\>of\\</b\\> the maker, page 2");
  }

  @Test
  void anAttributeTellsWhatItIs() {
    assertThat(hover("power 9 W", "pow§er 9 W")).contains("power : W", "attribute of Component");
  }

  @Test
  void aNumberTellsItsOtherUnits() {
    assertThat(hover("400 W", "4§00 W")).contains("0.4 kW").contains("dBm");
    assertThat(hover("25 mm", "2§5 mm")).contains("0.025 m");
  }

  @Test
  void aFigureTellsItsValue() {
    assertThat(hover("require power <=", "require pow§er <=")).contains("418 W");
  }

  @Test
  void aDesignTellsHowItFares() {
    assertThat(hover("design Box", "design B§ox")).contains("2 fail");
  }

  @Test
  void hintsShowWhatFollows() {
    Marked at = at("route cpo", "ro§ute cpo");
    List<InlayHint> hints =
        Hints.of(
            at.snapshot(),
            at.path(),
            TextPlaces.range(at.snapshot().file("box.shore").orElseThrow().file(), 0, 2000));
    assertThat(hints)
        .extracting(
            h ->
                at.line("box.shore", new Range(h.getPosition(), h.getPosition()))
                    + " | "
                    + h.getLabel().getLeft())
        .contains(
            "chip { | 418 W",
            "oe[1..2] : Engine | 2 x 9 W",
            "require asic.power <= 500 W | pass, margin 100 W",
            "require power <= 410 W | fail, margin -8 W")
        .anyMatch(l -> l.startsWith("asic.serdes ->") && l.contains("64 lane"))
        .noneMatch(l -> l.startsWith("panel"));
  }

  @Test
  void lensesLeadToReportDiagramAndDifference() {
    Marked at = at("route cpo", "ro§ute cpo");
    assertThat(Lenses.of(at.snapshot(), at.path()))
        .extracting(l -> l.getCommand().getCommand())
        .containsExactly(Lenses.REPORT, Lenses.DIAGRAM, Lenses.DIFFERENCE);
    assertThat(Lenses.of(at.snapshot(), at.path()).get(0).getCommand().getTitle())
        .startsWith("2 fail");
  }

  // -- fixes

  private static List<CodeAction> fixes(Marked at) {
    var spec = at.snapshot().checked().orElseThrow();
    List<Diagnostic> here =
        spec.diagnostics().stream()
            .filter(d -> d.span().file().equals(at.path()))
            .map(InsightTest::form)
            .filter(d -> d.getRange().getStart().getLine() == at.position().getLine())
            .toList();
    return Fixes.of(at.snapshot(), at.path(), new Range(at.position(), at.position()), here);
  }

  private static Diagnostic form(dev.shoreline.model.message.Diagnostic d) {
    Diagnostic form =
        new Diagnostic(TextPlaces.range(d.span()), d.message() + "\nhint: " + d.hint());
    form.setCode(d.id());
    return form;
  }

  private static String applied(Marked at, CodeAction action) {
    List<TextEdit> edits = action.getEdit().getChanges().values().iterator().next();
    var file = at.snapshot().file(at.path()).orElseThrow().file();
    StringBuilder text = new StringBuilder(file.text());
    edits.stream()
        .sorted(
            java.util.Comparator.comparingInt(
                    (TextEdit e) -> TextPlaces.offset(file, e.getRange().getStart()))
                .reversed())
        .forEach(
            e ->
                text.replace(
                    TextPlaces.offset(file, e.getRange().getStart()),
                    TextPlaces.offset(file, e.getRange().getEnd()),
                    e.getNewText()));
    return text.toString();
  }

  private static CodeAction titled(List<CodeAction> actions, String start) {
    return actions.stream()
        .filter(a -> a.getTitle().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError(actions.stream().map(CodeAction::getTitle).toList()));
  }

  @Test
  void aMisspeltNameIsMended() {
    Marked at = at(": Engine\n", ": Engin§\n");
    assertThat(applied(at, titled(fixes(at), "Change to `Engine`")))
        .contains("oe[1..2] : Engine\n");
  }

  @Test
  void aNameElsewhereIsImported() {
    Marked at = at("import std.parts.*\n", "§\n");
    Marked use =
        Marked.of(BOX.replace("import std.parts.*\n", "").replace("of Organic", "of Or§ganic"));
    assertThat(at.path()).isEqualTo("box.shore");
    String text = applied(use, titled(fixes(use), "Import std.parts.OrganicPackage"));
    assertThat(text).contains("import std.standards.XpoMsa\nimport std.parts.OrganicPackage\n");
  }

  @Test
  void aMissingAttributeIsStated() {
    Marked at =
        Marked.of(
            BOX.replace("  line  32 lane x 212.5 Gb/s pam4 on smf\n", "")
                .replace("oe[1..2]", "o§e[1..2]"));
    assertThat(applied(at, titled(fixes(at), "State `line` as unknown"))).contains("line unknown");
  }

  @Test
  void anUnusedImportIsRemoved() {
    Marked at = at("import std.standards.XpoMsa", "import std.standards.Xpo§Msa");
    assertThat(applied(at, titled(fixes(at), "Remove the import"))).doesNotContain("XpoMsa");
  }

  @Test
  void aFailingRuleIsWaived() {
    Marked at = at("require power <=", "require pow§er <=");
    String text = applied(at, titled(fixes(at), "Waive Box.power"));
    assertThat(text)
        .contains(
            "  waive Box.power\n    because \"reason\"\n    by \"approver\"   until 2027-12-31\n}");
    var after = dev.shoreline.pipeline.Shoreline.check(Map.of("box.shore", text), Marked.DAY);
    assertThat(after.diagnostics())
        .filteredOn(dev.shoreline.model.message.Diagnostic::isError)
        .extracting(d -> d.id())
        .doesNotContain("Box.power")
        .isNotEmpty();
  }

  @Test
  void aNumberIsConverted() {
    Marked at = at("25 mm", "2§5 mm");
    assertThat(applied(at, titled(fixes(at), "Convert to 0.025 m"))).contains("0.025 m of");
  }
}
