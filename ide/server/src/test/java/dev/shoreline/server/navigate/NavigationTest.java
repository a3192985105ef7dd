package dev.shoreline.server.navigate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.server.Marked;
import dev.shoreline.server.state.Addresses;
import dev.shoreline.server.state.TextPlaces;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a name leads to another place. */
class NavigationTest {
  static final String PARTS =
      """
      shoreline 1.0
      package box

      import std.sources.*

      source Maker "Data sheet" at "example.org/sheet.pdf"

      part Die : Asic {
        serdes 64 lane x 212.5 Gb/s pam4  from Maker "page 2"
        power  400 W                      from Maker
      }

      part Engine(heat = 9 W) : OpticalEngine {
        host  32 lane x 212.5 Gb/s pam4
        line  32 lane x 212.5 Gb/s pam4 on smf
        power heat
      }

      part Warm : Engine(heat = 12 W)
      """;

  static final String DESIGN =
      """
      shoreline 1.0
      package box

      import std.parts.*
      import std.standards.OifElsfp

      design Box {
        route cpo
        chip {
          asic     : Die
          oe[1..2] : Warm
        }
        lanes {
          asic.serdes -> 25 mm of OrganicPackage -> oe[*].host as inner
        }
        power {
          bus main 48 V
          bus core 1 V fed by main efficiency 90 %
          feed asic on core
        }
        cooling {
          loop tcs { coolant PG25 }
          plate on oe[*] in tcs { flow 0.1 L/min }
        }
        conforms to OifElsfp
        require few: asic.power <= 500 W
        waive OifElsfp.supply on oe[*] because "none" by "me" until 2027-01-01
      }
      """;

  private static final Addresses SAME = path -> path;

  private static Marked marked(String file, String from, String to) {
    Map<String, String> texts = new TreeMap<>(Map.of("parts.shore", PARTS, "box.shore", DESIGN));
    String text = texts.get(file);
    assertThat(text).contains(from);
    texts.put(file, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    return Marked.of(texts);
  }

  static Stream<List<String>> links() {
    return Stream.of(
        List.of(
            "box.shore", "asic     : Die", "asic     : D§ie", "parts.shore", "part Die : Asic {"),
        List.of("box.shore", "oe[*].host", "o§e[*].host", "box.shore", "oe[1..2] : Warm"),
        List.of(
            "box.shore",
            "oe[*].host",
            "oe[*].ho§st",
            "parts.shore",
            "host  32 lane x 212.5 Gb/s pam4"),
        List.of("box.shore", "fed by main", "fed by ma§in", "box.shore", "bus main 48 V"),
        List.of(
            "box.shore",
            "on core",
            "on cor§e",
            "box.shore",
            "bus core 1 V fed by main efficiency 90 %"),
        List.of("box.shore", "in tcs", "in t§cs", "box.shore", "loop tcs { coolant PG25 }"),
        List.of(
            "box.shore",
            "few: asic.power",
            "few: asic.pow§er",
            "parts.shore",
            "power  400 W                      from Maker"),
        List.of(
            "parts.shore",
            "power heat",
            "power h§eat",
            "parts.shore",
            "part Engine(heat = 9 W) : OpticalEngine {"),
        List.of(
            "parts.shore",
            "Engine(heat = 12",
            "Engine(he§at = 12",
            "parts.shore",
            "part Engine(heat = 9 W) : OpticalEngine {"),
        List.of(
            "parts.shore",
            ": Engine(heat = 12",
            ": Eng§ine(heat = 12",
            "parts.shore",
            "part Engine(heat = 9 W) : OpticalEngine {"),
        List.of(
            "parts.shore",
            "from Maker \"",
            "from Ma§ker \"",
            "parts.shore",
            "source Maker \"Data sheet\" at \"example.org/sheet.pdf\""),
        List.of(
            "box.shore",
            "conforms to OifElsfp",
            "conforms to Oif§Elsfp",
            "std/standards/oif-elsfp.shore",
            "standard OifElsfp \"OIF ELSFP\" revision \"01.0, 2023-08\" {"),
        List.of(
            "box.shore",
            "import std.standards.OifElsfp",
            "import std.standards.Oif§Elsfp",
            "std/standards/oif-elsfp.shore",
            "standard OifElsfp \"OIF ELSFP\" revision \"01.0, 2023-08\" {"),
        List.of(
            "box.shore",
            "of OrganicPackage",
            "of Organic§Package",
            "std/parts/",
            "part OrganicPackage"));
  }

  @ParameterizedTest
  @MethodSource("links")
  void definition(List<String> row) {
    Marked at = marked(row.get(0), row.get(1), row.get(2));
    List<LocationLink> links =
        new Definitions(at.snapshot(), SAME).definition(at.path(), at.position());
    assertThat(links).hasSize(1);
    assertThat(links.get(0).getTargetUri()).startsWith(row.get(3));
    assertThat(at.line(links.get(0).getTargetUri(), links.get(0).getTargetSelectionRange()))
        .startsWith(row.get(4));
  }

  @Test
  void declarationOfAnAttributeIsInItsKind() {
    Marked at = marked("box.shore", "oe[*].host", "oe[*].ho§st");
    LocationLink link =
        new Definitions(at.snapshot(), SAME).declaration(at.path(), at.position()).get(0);
    assertThat(link.getTargetUri()).isEqualTo("std/kinds/optics.shore");
  }

  @Test
  void waiverLeadsToTheRule() {
    Marked at = marked("box.shore", "waive OifElsfp.supply", "waive OifElsfp.sup§ply");
    List<LocationLink> links =
        new Definitions(at.snapshot(), SAME).definition(at.path(), at.position());
    boolean exists =
        at.snapshot()
            .file("std/standards/oif-elsfp.shore")
            .orElseThrow()
            .file()
            .text()
            .contains("rule supply ");
    assertThat(links).hasSize(exists ? 1 : 0);
  }

  @Test
  void referencesAreFoundInAllFiles() {
    Marked at = marked("parts.shore", "part Warm", "part War§m");
    assertThat(new Occurrences(at.snapshot(), SAME).references(at.path(), at.position(), true))
        .extracting(l -> l.getUri() + " " + at.line(l.getUri(), l.getRange()))
        .containsExactly(
            "box.shore oe[1..2] : Warm", "parts.shore part Warm : Engine(heat = 12 W)");
    assertThat(new Occurrences(at.snapshot(), SAME).references(at.path(), at.position(), false))
        .hasSize(1);
  }

  @Test
  void referencesOfAnInstance() {
    Marked at = marked("box.shore", "oe[1..2]", "o§e[1..2]");
    assertThat(new Occurrences(at.snapshot(), SAME).references(at.path(), at.position(), true))
        .hasSize(4);
  }

  @Test
  void highlightsTellGivenFromRead() {
    Marked at = marked("box.shore", "bus core", "bus co§re");
    assertThat(new Occurrences(at.snapshot(), SAME).highlights(at.path(), at.position()))
        .extracting(h -> h.getKind())
        .containsExactly(DocumentHighlightKind.Write, DocumentHighlightKind.Read);
  }

  @Test
  void renameChangesAllFiles() {
    Marked at = marked("box.shore", ": Warm", ": Wa§rm");
    Renames renames = new Renames(at.snapshot(), SAME);
    assertThat(renames.prepare(at.path(), at.position()).orElseThrow().getPlaceholder())
        .isEqualTo("Warm");
    Map<String, List<TextEdit>> changes =
        renames.rename(at.path(), at.position(), "Hot").getChanges();
    assertThat(changes).containsOnlyKeys("box.shore", "parts.shore");
    changes.forEach(
        (file, edits) ->
            assertThat(edits)
                .allSatisfy(
                    e -> {
                      assertThat(at.text(file, e.getRange())).isEqualTo("Warm");
                      assertThat(e.getNewText()).isEqualTo("Hot");
                    }));
  }

  @Test
  void renameRefusesWhatCannotBe() {
    Marked at = marked("box.shore", ": Warm", ": Wa§rm");
    Renames renames = new Renames(at.snapshot(), SAME);
    assertThatThrownBy(() -> renames.rename(at.path(), at.position(), "a b"))
        .hasMessageContaining("cannot be a name");
    assertThatThrownBy(() -> renames.rename(at.path(), at.position(), "from"))
        .hasMessageContaining("a word of the language");
    Marked library = marked("box.shore", "to OifElsfp", "to Oif§Elsfp");
    assertThatThrownBy(
            () ->
                new Renames(library.snapshot(), SAME)
                    .rename(library.path(), library.position(), "Mine"))
        .hasMessageContaining("declared in a library");
    Marked nothing = marked("box.shore", "48 V", "4§8 V");
    assertThatThrownBy(
            () ->
                new Renames(nothing.snapshot(), SAME)
                    .rename(nothing.path(), nothing.position(), "Mine"))
        .hasMessageContaining("no name here");
  }

  @Test
  void outlineFollowsTheText() {
    Marked at = marked("box.shore", "design Box", "design B§ox");
    var symbols = new Symbols(at.snapshot(), SAME).document("box.shore");
    assertThat(symbols).extracting(s -> s.getName()).containsExactly("Box");
    assertThat(symbols.get(0).getChildren())
        .extracting(s -> s.getName())
        .containsExactly(
            "chip", "lanes", "power", "cooling", "require few", "waive OifElsfp.supply");
    assertThat(symbols.get(0).getChildren().get(0).getChildren())
        .extracting(s -> s.getName() + " " + s.getDetail())
        .containsExactly("asic Die", "oe Warm");
  }

  @Test
  void workspaceSymbolsPutOwnDeclarationsFirst() {
    Marked at = marked("box.shore", "design Box", "design B§ox");
    var symbols = new Symbols(at.snapshot(), SAME).workspace("en");
    assertThat(symbols).extracting(s -> s.getName()).startsWith("Engine");
    assertThat(new Symbols(at.snapshot(), SAME).workspace("zzz")).isEmpty();
  }

  @Test
  void foldsWhatHasBracesOverLines() {
    Marked at = marked("box.shore", "design Box", "design B§ox");
    assertThat(Folds.of(at.snapshot(), "box.shore"))
        .extracting(f -> f.getStartLine() + "-" + f.getEndLine() + " " + f.getKind())
        .containsExactly(
            "3-4 imports",
            "6-26 region",
            "8-10 region",
            "12-13 region",
            "15-18 region",
            "20-22 region");
  }

  @Test
  void selectionGrows() {
    Marked at = marked("box.shore", "oe[1..2]", "o§e[1..2]");
    var range = Selections.of(at.snapshot(), at.path(), List.of(at.position())).get(0);
    assertThat(at.text(at.path(), range.getRange())).isEqualTo("oe");
    assertThat(at.text(at.path(), range.getParent().getRange())).isEqualTo("oe[1..2] : Warm");
    assertThat(at.text(at.path(), range.getParent().getParent().getRange())).startsWith("chip {");
  }

  @Test
  void tokensAreInOrderAndApart() {
    Marked at = marked("box.shore", "design Box", "design B§ox");
    List<Integer> data = Tokens.of(at.snapshot(), "box.shore", null).getData();
    assertThat(data.size() % 5).isZero();
    assertThat(data.size() / 5).isGreaterThan(40);
    for (int i = 0; i < data.size(); i += 5) {
      assertThat(data.get(i)).isNotNegative();
      assertThat(data.get(i + 1)).isNotNegative();
      assertThat(data.get(i + 3)).isBetween(0, TokenKinds.legend().getTokenTypes().size() - 1);
    }
    var part = TextPlaces.range(at.snapshot().file("box.shore").orElseThrow().file(), 0, 60);
    assertThat(Tokens.of(at.snapshot(), "box.shore", part).getData()).hasSizeLessThan(data.size());
  }

  @Test
  void partsKnowWhereTheyAreUsed() {
    Marked at = marked("parts.shore", "part Warm", "part War§m");
    WhereUsed used = new WhereUsed(at.snapshot(), SAME);
    var item = used.prepare(at.path(), at.position()).get(0);
    assertThat(used.incoming(item, at.path()))
        .extracting(c -> c.getFrom().getName())
        .containsExactly("Box");
    assertThat(used.outgoing(item, at.path()))
        .extracting(c -> c.getTo().getName())
        .containsExactly("Engine");
  }

  @Test
  void sourcesLinkToTheirAddress() {
    Marked at = marked("parts.shore", "part Warm", "part War§m");
    var links = SourceLinks.of(at.snapshot(), "parts.shore");
    assertThat(links)
        .extracting(l -> l.getTarget())
        .containsExactly("https://example.org/sheet.pdf");
    assertThat(at.text("parts.shore", links.get(0).getRange())).isEqualTo("example.org/sheet.pdf");
  }
}
