package dev.shoreline.syntax.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Samples;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import dev.shoreline.syntax.shoreline.CompareDecl;
import dev.shoreline.syntax.shoreline.ConformsDecl;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkMessagesTest {

  @Test
  void namesOfImportsPackagesAndFullNamesAreKnown() {
    ParsedFile parsed =
        Samples.read(
            """
            package samples.xpo
            import std.parts.Xpo8xDr8
            import std.standards.*
            import std.standards.Ieee8023dj.FR4
            part A : Xpo8xDr8
            part B : std.parts.Switch102T
            part C : A
            part D : Asic { power 3 W from XpoMsaPaper }
            design E { conforms to XpoMsa, std.standards.Ieee8023dj.DR8, FR4 }
            """);

    assertThat(parsed.diagnostics()).isEmpty();
    DesignDecl design = (DesignDecl) parsed.ast().getDeclarations().get(4);
    assertThat(((ConformsDecl) design.getMembers().get(0)).getProfiles())
        .extracting("name")
        .containsExactly("XpoMsa", "DR8", "FR4");
    assertThat(((PartDecl) parsed.ast().getDeclarations().get(2)).getType().getName())
        .isEqualTo("A");
  }

  @Test
  void unknownNameSuggestsTheNearest() {
    assertThat(show("import std.parts.*\npart A : Swich102T\n"))
        .containsExactly("2:10 there is no kind or part `Swich102T` | did you mean `Switch102T`?");
    assertThat(show("part A : asic\n"))
        .containsExactly("1:10 there is no kind or part `asic` | did you mean `Asic`?");
    assertThat(show("part A : Zzzzzzz\n"))
        .containsExactly("1:10 there is no kind or part `Zzzzzzz` | ");
  }

  @Test
  void unknownNameOfAnotherPackageSuggestsTheImport() {
    assertThat(show("part A : Switch102T\n"))
        .containsExactly(
            "1:10 there is no kind or part `Switch102T` | write `import std.parts.Switch102T`");
    assertThat(show("part A : Swich102T\n"))
        .containsExactly(
            "1:10 there is no kind or part `Swich102T` | did you mean `Switch102T`? It needs `import"
                + " std.parts.Switch102T`");
    assertThat(show("design D { conforms to Ieee8023dj.DR8 }\n"))
        .containsExactly(
            "1:24 there is no standard or section `Ieee8023dj.DR8` | write `import"
                + " std.standards.Ieee8023dj`");
  }

  @Test
  void nameOfAnotherKindIsSaidToBeOne() {
    assertThat(show("import std.parts.*\nkind K : Switch102T {}\n"))
        .containsExactly("2:10 `Switch102T` is a part; a kind must stand here | ");
    assertThat(show("design D { chip { a : Asic } }\n"))
        .containsExactly("1:23 `Asic` is a kind; a part must stand here | ");
  }

  @Test
  void designsAndTheirVariantsAreKnownByName() {
    ParsedFile parsed =
        Samples.read(
            """
            package elsewhere
            import samples.populations.Npo102T
            compare A { Npo102T.Mixed Npo102T samples.populations.Npo102T.All samples.xpo.Xpo204T }
            """);

    assertThat(parsed.diagnostics()).isEmpty();
    CompareDecl compare = (CompareDecl) parsed.ast().getDeclarations().get(0);
    assertThat(compare.getColumns().stream().map(c -> c.getDesign().getName()))
        .containsExactly("Mixed", "Npo102T", "All", "Xpo204T");
    assertThat(show("design D { variant V { } }\ncompare C { D.W }\n"))
        .containsExactly("2:13 there is no design or variant `D.W` | did you mean `D`, `V`?");
    assertThat(show("design D { }\ncompare C { D.V }\n"))
        .containsExactly("2:13 there is no design or variant `D.V` | did you mean `D`?");
  }

  @Test
  void anOverlayIsNoDeclarationOfItsName() {
    assertThat(show("overlay XpoMsa { }\n"))
        .containsExactly(
            "1:9 there is no standard or section `XpoMsa` | write `import std.standards.XpoMsa`");
  }

  @Test
  void unknownNameIsReportedOnce() {
    assertThat(show("part A : Nix\npart B : Nix\n")).hasSize(1);
  }

  @Test
  void ambiguousNameShowsAllItCanBe() {
    SourceFile other = SourceFile.of("other.shore", "package other\npart Lc : Connector\n");
    SourceFile file =
        SourceFile.of("test.shore", "import other.*\nimport std.parts.*\npart A : Lc\n");

    Diagnostic found = read(file, other).get(0);

    assertThat(found.id()).isEqualTo("link.AmbiguousName");
    assertThat(found.message()).isEqualTo("`Lc` can be `other.Lc` or `std.parts.Lc`");
    assertThat(found.related()).hasSize(2);
  }

  @Test
  void nearerNamesHideFartherOnes() {
    SourceFile file =
        SourceFile.of(
            "test.shore", "import std.parts.*\npart Lc : Connector\npart A : Lc\npart B : Os2\n");

    assertThat(read(file)).isEmpty();
  }

  @Test
  void importsThatLeadNowhereAreReported() {
    assertThat(show("import std.prts.*\n"))
        .containsExactly("1:8 there is no package `std.prts` | did you mean `std.parts`?");
    assertThat(show("import std.*\n"))
        .containsExactly(
            "1:8 there is no package `std` | did you mean `std.kinds`, `std.parts`, `std.sources`?");
    assertThat(show("import std.parts.Xpo8xDr9\n"))
        .containsExactly(
            "1:8 `std.parts` declares no `Xpo8xDr9` | did you mean `std.parts.Xpo8xDr8`?");
    assertThat(show("import Nix\n")).containsExactly("1:8 there is no package `Nix` | ");
  }

  @Test
  void importsThatNothingUsesAreWarnings() {
    assertThat(show("import std.parts.Os2\nimport std.standards.*\n"))
        .containsExactly(
            "1:8 nothing here uses `std.parts.Os2` | remove the import",
            "2:8 nothing here uses `std.standards.*` | remove the import");
    assertThat(show("import std.parts.Lc\nimport std.parts.Lc\npart A : Lc\n"))
        .containsExactly("2:8 `std.parts.Lc` is imported twice | remove one of the two");
    // Names in expressions are not linked here, so a word is enough.
    assertThat(show("import std.standards.XpoMsa\ndesign D { require XpoMsa.voltage == 3 V }\n"))
        .isEmpty();
  }

  @Test
  void kindsAndPartsThatExtendThemselvesAreReportedOnceAndCut() {
    ParsedFile parsed =
        Samples.read("part A : B\npart B : C\npart C : A\nkind K : K {}\npart Z : A\n");

    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "part `A` extends itself: A : B : C : A", "kind `K` extends itself: K : K");
    assertThat(parsed.diagnostics().get(0).related()).hasSize(2);
    assertThat(((PartDecl) parsed.ast().getDeclarations().get(0)).getType()).isNull();
    assertThat(((PartDecl) parsed.ast().getDeclarations().get(1)).getType()).isNotNull();
    assertThat(((KindDecl) parsed.ast().getDeclarations().get(3)).getParent()).isNull();
  }

  @Test
  void importCircleOfFilesIsNoFault() {
    SourceFile a = SourceFile.of("a.shore", "package a\nimport b.*\npart A : B\npart A2 : Asic\n");
    SourceFile b = SourceFile.of("b.shore", "package b\nimport a.*\npart B : A2\n");

    assertThat(read(a, b)).isEmpty();
  }

  @Test
  void circleOverTwoFilesIsReportedInOne() {
    SourceFile a = SourceFile.of("a.shore", "package a\nimport b.*\npart A : B\n");
    SourceFile b = SourceFile.of("b.shore", "package b\nimport a.*\npart B : A\n");

    SpecReader reader = SpecReader.open(Samples.workspace(a, b));
    List<Diagnostic> found =
        reader.read(List.of(a, b)).stream().flatMap(f -> f.diagnostics().stream()).toList();

    assertThat(found)
        .extracting(Diagnostic::message)
        .containsExactly("part `A` extends itself: A : B : A");
  }

  @Test
  void brokenFileDoesNotMakeItsUsersWrong() {
    SourceFile broken =
        SourceFile.of("broken.shore", "package p\npart A : == {\n  ( \npart B : Asic {}\n");
    SourceFile file = SourceFile.of("test.shore", "package p\npart C : A\npart D : B\n");

    assertThat(read(file, broken)).isEmpty();
  }

  @Test
  void nestedNamesWithoutEndAreOnlyUnknown() {
    String name = "a" + ".b".repeat(150);

    assertThat(show("part A : " + name + "\n")).hasSize(1);
  }

  private static List<String> show(String text) {
    return read(SourceFile.of("test.shore", text)).stream()
        .map(d -> d.span().line() + ":" + d.span().column() + " " + d.message() + " | " + d.hint())
        .toList();
  }

  private static List<Diagnostic> read(SourceFile file, SourceFile... more) {
    List<SourceFile> files = new ArrayList<>(List.of(more));
    files.add(file);
    Workspace workspace = Samples.workspace(files.toArray(SourceFile[]::new));
    return SpecReader.open(workspace).read(List.of(file)).get(0).diagnostics();
  }
}
