package dev.shoreline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecReaderTest {
  static List<String> samples() {
    return Samples.NAMES;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleHasNoFaults(String name) {
    SpecReader reader = SpecReader.open(Samples.workspace());
    SourceFile file = reader.workspace().file(name + ".shore").orElseThrow();

    ParsedFile parsed = reader.read(List.of(file)).get(0);

    assertThat(parsed.diagnostics().stream().map(SpecReaderTest::show)).isEmpty();
  }

  @Test
  void onlyFilesThatAreReferredToAreParsed() {
    SpecReader reader = SpecReader.open(Samples.workspace());

    reader.read(List.of(reader.workspace().file("sources.shore").orElseThrow()));
    assertThat(reader.files()).extracting(f -> f.file().path()).containsExactly("sources.shore");

    reader.read(List.of(reader.workspace().file("parts.shore").orElseThrow()));
    assertThat(reader.files())
        .extracting(f -> f.file().path())
        .containsExactly("kinds.shore", "parts.shore", "sources.shore");
  }

  @Test
  void declarationIsFoundByName() {
    SpecReader reader = SpecReader.open(Samples.workspace());
    Declared declared = reader.workspace().find("samples.xpo.Xpo204T").get(0);

    DesignDecl design = (DesignDecl) reader.get(declared);

    assertThat(design).isNotNull();
    assertThat(DocComments.of(design))
        .isEqualTo("Sixteen XPO modules in one open rack unit: 204.8 Tb/s at the panel.");
    assertThat(
            reader.resolve(
                (SpecFile) design.eContainer(), "XpoMsa", ShorelinePackage.Literals.PROFILE))
        .isPresent();
    assertThat(
            reader.resolve(
                (SpecFile) design.eContainer(), "Nix", ShorelinePackage.Literals.PROFILE))
        .isEmpty();
    assertThat(reader.workspace().all(DeclarationKind.SECTION))
        .extracting(Declared::name)
        .contains("Ieee8023dj.DR8", "Ieee8023dj.FR4");
  }

  @Test
  void spansTextsAndDocCommentsOfElements() {
    SpecReader reader = SpecReader.open(Samples.workspace());
    SourceFile file = reader.workspace().file("parts.shore").orElseThrow();
    SpecFile ast = reader.read(List.of(file)).get(0).ast();
    PartDecl part = (PartDecl) ast.getDeclarations().get(1);

    assertThat(DocComments.of(part)).isEqualTo("12.8T module,\n8 x DR8.");
    assertThat(Spans.ofName(part).toString()).isEqualTo("parts.shore:14:6");
    assertThat(Spans.of(part).line()).isEqualTo(14);
    assertThat(Spans.of(part).endLine()).isEqualTo(26);
    assertThat(Spans.of(part, ShorelinePackage.Literals.PART_DECL__TYPE).column()).isEqualTo(17);
    assertThat(Spans.of(part, ShorelinePackage.Literals.PART_DECL__MEMBERS, 1).line())
        .isEqualTo(16);
    assertThat(Spans.text(part.getMembers().get(1))).isEqualTo("form XPO");
    assertThat(
            Spans.of(ShorelinePackage.eINSTANCE.getShorelineFactory().createPartDecl()).isKnown())
        .isFalse();
  }

  @Test
  void docCommentIsTheOneDirectlyBefore() {
    assertThat(DocComments.before("/** a */ part", 9)).isEqualTo("a");
    assertThat(DocComments.before("/* a */ part", 8)).isEmpty();
    assertThat(DocComments.before("/** a */ kind K {} part", 19)).isEmpty();
    assertThat(DocComments.before("/** a */ // */\npart", 15)).isEmpty();
    assertThat(DocComments.before("/**/ part", 5)).isEmpty();
    assertThat(DocComments.before("*/ part", 3)).isEmpty();
  }

  @Test
  void lineEndsOfAllSystemsCount() {
    LineTable lines = new LineTable("f", "a\nb\r\nc\rd");
    assertThat(lines.span(0, 1).toString()).isEqualTo("f:1:1");
    assertThat(lines.span(2, 1).toString()).isEqualTo("f:2:1");
    assertThat(lines.span(5, 1).toString()).isEqualTo("f:3:1");
    assertThat(lines.span(7, 1).toString()).isEqualTo("f:4:1");
    assertThat(lines.span(99, 5).offset()).isEqualTo(8);
  }

  @Test
  void textsLoseTheirQuotesOnly() {
    ParsedFile parsed = Samples.read("source S \"a \\\"b\\\" \\\\ \\n\" kind vendor\n");

    assertThat(
            parsed
                .ast()
                .getDeclarations()
                .get(0)
                .eGet(ShorelinePackage.Literals.SOURCE_DECL__TITLE))
        .isEqualTo("a \"b\" \\ \n");
  }

  static String show(Diagnostic d) {
    return d.span() + " " + d.id() + " " + d.message() + " | " + d.hint();
  }
}
