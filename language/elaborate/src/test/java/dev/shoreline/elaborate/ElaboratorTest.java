package dev.shoreline.elaborate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.evaluate.ExprText;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Design;
import dev.shoreline.model.DesignText;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.model.message.Span;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElaboratorTest {
  private static final String ENGINE =
      """
      package t
      part Engine : OpticalEngine {
        host 32 lane x 106.25 Gb/s pam4
        power 20 W
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"1", "1e3", "1e6", "1e12"})
  void aRangeIsOneObjectHoweverManyItNames(String count) {
    Design design =
        Specs.elaborate(
                "t.shore",
                ENGINE
                    + """
                    design D(n = %s) {
                      board { oe[1..n] : Engine  other[1..n] : Engine }
                      lanes { oe[*].host -> other[*].host }
                    }
                    """
                        .formatted(count))
            .only();
    assertThat(design.instances()).hasSize(2);
    assertThat(design.links()).hasSize(1);
    assertThat(DesignText.of(design, ExprText::of).lines()).hasSize(11);
  }

  @Test
  void keepsWhereAValueWasDeclaredAssignedAndInstantiated() {
    Design design =
        Specs.elaborate(
                "t.shore",
                ENGINE
                    + """
                    part Better : Engine {
                      power 18 W
                    }
                    design D {
                      board {
                        a : Better
                        b : Better { power 17 W }
                      }
                    }
                    """)
            .only();
    Attribute ofPart = attribute(design, "a", "power");
    assertThat(ofPart.value().text()).isEqualTo("18 W");
    assertThat(ofPart.origin().assignedAt().line()).isEqualTo(7);
    assertThat(ofPart.origin().declaredAt().file()).isEqualTo("std/kinds.shore");
    assertThat(ofPart.origin().instantiatedAt().line()).isEqualTo(11);
    Attribute ofInstance = attribute(design, "b", "power");
    assertThat(ofInstance.value().text()).isEqualTo("17 W");
    assertThat(ofInstance.origin().assignedAt().line()).isEqualTo(12);
    assertThat(ofInstance.origin().instantiatedAt().line()).isEqualTo(12);
    Instance b = design.instance("b").orElseThrow();
    Attribute inPart = b.part().attributes().find("power").orElseThrow();
    assertThat(inPart.origin().instantiatedAt()).isEqualTo(Span.NONE);
    assertThat(attribute(design, "b", "host").origin().assignedAt().line()).isEqualTo(3);
  }

  private static Attribute attribute(Design design, String path, String name) {
    return design.instance(path).orElseThrow().attributes().find(name).orElseThrow();
  }

  @Test
  void knowsTheKindsOfTheLibraryOfPartsAndOfRules() {
    Design design =
        Specs.elaborate(
                "t.shore",
                ENGINE
                    + """
                    kind Own : OpticalEngine { }
                    kind Ruled { }
                    part P : Own { }
                    standard S "S" {
                      rule r on Ruled m "R" require m.power <= 3 W
                    }
                    design D {
                      board { p : P }
                      conforms to S
                    }
                    """)
            .only();
    assertThat(design.kinds().all().stream().map(Kind::qualifiedName))
        .contains("std.kinds.System", "std.kinds.Link", "std.kinds.PanelLevel", "t.Own", "t.Ruled")
        .doesNotHaveDuplicates();
  }

  @Test
  void readsAllStandardsForExplain() {
    Result<List<Standard>> library =
        Specs.library(
            "t.shore",
            """
            package t
            standard A "A" {
              limit one 1 W
              section B "B" { limit two one * 2 }
              section C { limit wrong 3 W + 1 A }
            }
            """);
    assertThat(library.value().stream().map(Standard::id)).containsExactly("A", "A.B", "A.C");
    assertThat(library.value().get(1).limits().stream().map(Limit::id))
        .containsExactly("A.one", "A.B.two");
    assertThat(library.value().get(1).limits().get(1).value().text()).isEqualTo("2 W");
    assertThat(ids(library.diagnostics())).containsExactly("units.Mismatch");
  }

  @Test
  void checksPartsThatNobodyUses() {
    Specs.Outcome outcome =
        Specs.elaborate(
            "t.shore",
            """
            package t
            part Unused(n, w = 3 W) : Board {
              power n * 2 W
              mass w
              contains more[1..n] : Unused2
            }
            part Unused2 : Board {
              colour "red"
            }
            """);
    assertThat(outcome.designs().value()).isEmpty();
    assertThat(ids(outcome.designs().diagnostics()))
        .containsExactly("attribute.Dimension", "attribute.NoSuch");
  }

  @Test
  void saysOnceWhatIsWrongWithAPartThatIsReadSeveralTimes() {
    Specs.Outcome outcome =
        Specs.elaborate(
            "t.shore",
            """
            package t
            part P(n = 1) : Board { power 3 A }
            design D { board { a : P(n = 2)  b : P(n = 3) } }
            """);
    assertThat(ids(outcome.designs().diagnostics())).containsExactly("attribute.Dimension");
  }

  @Test
  void refusesPartsThatMultiplyWithoutEnd() {
    StringBuilder text = new StringBuilder("package t\npart P0 : Board {}\n");
    for (int i = 1; i <= 60; i++) {
      text.append(
          "part P%d : Board { contains a : P%d contains b : P%d }\n".formatted(i, i - 1, i - 1));
    }
    text.append("design D { board { root : P60 } }\n");
    Specs.Outcome outcome = Specs.elaborate("t.shore", text.toString());
    assertThat(ids(outcome.designs().diagnostics())).containsExactly("instance.TooManyParts");
    assertThat(outcome.only().instances()).hasSize(100_000);
  }

  @Test
  void refusesPartsThatRestOnEachOtherTooDeeply() {
    StringBuilder text = new StringBuilder("package t\n");
    for (int i = 0; i < 1000; i++) {
      text.append("part P%d : Board { contains a : P%d }\n".formatted(i, i + 1));
    }
    text.append("part P1000 : Board {}\n");
    Specs.Outcome outcome = Specs.elaborate("t.shore", text.toString());
    assertThat(ids(outcome.designs().diagnostics())).containsOnly("part.TooDeep");
  }

  @Test
  void readsAPartByPartWhenTheStackIsTooSmallForIt() throws InterruptedException {
    StringBuilder text = new StringBuilder("package t\n");
    for (int i = 0; i < 190; i++) {
      text.append("part P%d : Board { contains a : P%d }\n".formatted(i, i + 1));
    }
    text.append("part P190 : Board {}\n");
    // Loads every class first, so that the small stack meets nothing but depth.
    assertThat(Specs.elaborate("t.shore", text.toString()).designs().diagnostics()).isEmpty();
    List<List<String>> found = new CopyOnWriteArrayList<>();
    Thread thread =
        new Thread(
            null,
            () ->
                found.add(ids(Specs.elaborate("t.shore", text.toString()).designs().diagnostics())),
            "small",
            200_000);
    thread.start();
    thread.join();
    assertThat(found).hasSize(1);
    assertThat(found.get(0)).containsOnly("elaborate.TooDeep");
  }

  @Test
  void saysWhenTheLibraryLacksAKind() {
    Result<List<Design>> result =
        Specs.withoutLibrary(
            "t.shore",
            """
            package t
            kind Thing { }
            part T : Thing { }
            design D {
              board { t : T }
              cooling { loop a { } plate on t { } }
            }
            """);
    assertThat(ids(result.diagnostics()))
        .containsExactly("library.NoKind", "library.NoKind", "library.NoKind", "library.NoKind");
    assertThat(result.value().get(0).plates()).hasSize(1);
  }

  @Test
  void textOfADesignIsOneFactALineWhateverTheSpecSays() {
    Design design =
        Specs.elaborate(
                "t.shore",
                "package t\ndesign D { description \"one \\n two\t\u009b31m \\\" \\\\ three\" }\n")
            .only();
    String text = DesignText.of(design, ExprText::of);
    assertThat(text.lines()).hasSize(2);
    assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
    assertThat(text).contains("design.description = \"one \\n two  31m \\\" \\\\ three\"");
  }

  @Test
  void doesNotDependOnTheOrderOfBlocks() {
    String blocks = "board { oe[1..2] : Engine }";
    String lanes = "lanes { oe[1].host -> oe[2].host }";
    Design one =
        Specs.elaborate("t.shore", ENGINE + "design D { " + blocks + " " + lanes + " }").only();
    Design two =
        Specs.elaborate("t.shore", ENGINE + "design D { " + lanes + " " + blocks + " }").only();
    assertThat(DesignText.of(one, ExprText::of)).isEqualTo(DesignText.of(two, ExprText::of));
  }

  private static List<String> ids(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::id).toList();
  }
}
