package dev.shoreline.server.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.server.Marked;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.Test;

/** Completion proposes what fits, and nothing that does not. */
class CompletionTest {
  private static final String PARTS =
      """
      shoreline 1.0
      package box

      source Maker "Data sheet"

      part Die : Asic {
        serdes 64 lane x 212.5 Gb/s pam4
        power  400 W
      }

      part Engine(heat = 9 W) : OpticalEngine {
        host  32 lane x 212.5 Gb/s pam4
        line  32 lane x 212.5 Gb/s pam4 on smf
        power heat
      }

      part Tray : Component {
        contains oe[1..4] : Engine
      }
      """;

  private static List<CompletionItem> items(String text) {
    Map<String, String> texts = new TreeMap<>(Map.of("parts.shore", PARTS));
    texts.put("box.shore", text);
    Marked at = Marked.of(texts);
    return Completion.at(at.snapshot(), at.path(), at.position(), true, true).getItems();
  }

  private static List<String> labels(String text) {
    return items("shoreline 1.0\npackage box\n" + text).stream()
        .sorted(java.util.Comparator.comparing(CompletionItem::getSortText))
        .map(CompletionItem::getLabel)
        .toList();
  }

  private static String design(String member) {
    return """
    design Box {
      chip {
        asic      : Die
        tray[1..2] : Tray
      }
      power { bus main 48 V
        bus core 1 V fed by main }
      cooling { loop tcs { coolant PG25 } }
    """
        + member
        + "\n}\n";
  }

  @Test
  void anEmptyLineOfAFileTakesDeclarations() {
    assertThat(labels("§")).contains("part", "design", "source", "part …").doesNotContain("chip");
  }

  @Test
  void editorsWithConstructsOfTheirOwnGetWords() {
    Marked at = Marked.of("§");
    assertThat(Completion.at(at.snapshot(), at.path(), at.position(), true, false).getItems())
        .extracting(CompletionItem::getLabel)
        .contains("part")
        .doesNotContain("part …");
  }

  @Test
  void anInstanceTakesParts() {
    assertThat(labels("design Box { chip { a : §"))
        .contains("Die", "Engine")
        .doesNotContain("Asic");
  }

  @Test
  void aPartTakesKindsAndParts() {
    assertThat(labels("part A : §")).contains("Die", "Asic", "OpticalEngine").doesNotContain("Box");
  }

  @Test
  void aMediumTakesPartsThatAreMedia() {
    assertThat(labels("import std.parts.*\n" + design("lanes { asic.serdes -> 2 m of §")))
        .contains("Os2")
        .doesNotContain("Die", "Engine");
  }

  @Test
  void whatIsNotImportedBringsItsImport() {
    CompletionItem item =
        items("shoreline 1.0\npackage other\n\ndesign Box { chip { a : D§ } }\n").stream()
            .filter(i -> i.getLabel().equals("Die"))
            .findFirst()
            .orElseThrow();
    assertThat(item.getAdditionalTextEdits()).hasSize(1);
    assertThat(item.getAdditionalTextEdits().get(0).getNewText()).contains("import box.Die");
    assertThat(item.getDetail()).isEqualTo("import box");
  }

  @Test
  void bracesTakeAttributesNotStatedYet() {
    assertThat(labels("part A : Asic { power 3 W\n §\n}"))
        .startsWith("serdes")
        .contains("die-width", "contains")
        .doesNotContain("power");
  }

  @Test
  void attributesBringTheirUnit() {
    CompletionItem width =
        items("shoreline 1.0\npackage box\npart A : Asic { die-w§ }\n").stream()
            .filter(i -> i.getLabel().equals("die-width"))
            .findFirst()
            .orElseThrow();
    assertThat(width.getTextEdit().getLeft().getNewText()).isEqualTo("die-width ${1:0} mm");
    assertThat(width.getDocumentation().getRight().getValue()).contains("die");
  }

  @Test
  void aNumberTakesUnitsOfItsDimension() {
    assertThat(labels("part A : Asic { power 3 §\n}"))
        .startsWith("W")
        .contains("mW", "kW")
        .doesNotContain("V", "Gb/s", "K");
    assertThat(labels(design("lanes { asic.serdes -> 2 §"))).startsWith("mm").contains("m");
  }

  @Test
  void aChoiceTakesItsNames() {
    assertThat(labels("part A : Asic { fec §\n}")).contains("kp4", "kr4").doesNotContain("power");
  }

  @Test
  void selectionsFollowTheDesign() {
    assertThat(labels(design("lanes { §"))).contains("asic", "tray[*]");
    assertThat(labels(design("lanes { tray[*].§"))).containsExactly("oe");
    assertThat(labels(design("lanes { tray[*].oe[*].§"))).contains("host", "line");
    assertThat(labels(design("lanes { asic.§"))).containsExactly("serdes");
  }

  @Test
  void conditionsTakeFiguresInstancesAndFunctions() {
    assertThat(labels(design("require §"))).contains("bandwidth", "asic", "worst", "power.optics");
    assertThat(labels(design("require power.§"))).contains("optics");
    assertThat(labels(design("require asic.§"))).contains("power", "serdes");
  }

  @Test
  void rulesKnowTheirVariableAndLimits() {
    String rule = "standard S \"s\" { limit most max 4 W \"x\"\n rule r on Asic a \"t\" require ";
    assertThat(labels(rule + "§")).contains("a", "most");
    assertThat(labels(rule + "a.§")).contains("power", "serdes");
  }

  @Test
  void busesLoopsAndParameters() {
    assertThat(labels(design("power { feed asic on §"))).startsWith("core", "main");
    assertThat(labels(design("cooling { plate on asic in §"))).contains("tcs");
    assertThat(labels(design("board { e : Engine(§"))).contains("heat");
  }

  @Test
  void sourcesAndStandards() {
    assertThat(labels("part A : Asic { power 3 W from §")).contains("Maker");
    assertThat(labels(design("conforms to §"))).contains("XpoMsa");
  }

  @Test
  void waiversTakeRules() {
    assertThat(labels(design("waive §"))).anyMatch(l -> l.contains("."));
  }

  @Test
  void importsTakePackagesAndNames() {
    assertThat(labels("import §")).contains("std.parts", "std.standards");
    assertThat(labels("import std.parts.§")).contains("Os2", "*");
  }

  @Test
  void lettersMayBeLeftOut() {
    assertThat(labels("part A : Asic { dw§ }")).contains("die-width").doesNotContain("power");
  }

  @Test
  void editorsWithoutSnippetsGetWords() {
    Map<String, String> texts = Map.of("box.shore", "shoreline 1.0\npart A : Asic { die-w§ }");
    Marked at = Marked.of(texts);
    assertThat(Completion.at(at.snapshot(), at.path(), at.position(), false, true).getItems())
        .allSatisfy(i -> assertThat(i.getTextEdit().getLeft().getNewText()).doesNotContain("${"));
  }

  @Test
  void anItemTellsWhatItsDeclarationSays() {
    Map<String, String> texts =
        Map.of("box.shore", "/** The one. */\npart A : Asic { }\ndesign D { chip { a : §");
    Marked at = Marked.of(texts);
    CompletionItem item =
        Completion.at(at.snapshot(), at.path(), at.position(), true, true).getItems().stream()
            .filter(i -> i.getLabel().equals("A"))
            .findFirst()
            .orElseThrow();
    assertThat(Completion.resolve(at.snapshot(), item).getDocumentation().getRight().getValue())
        .isEqualTo("The one.");
  }
}
