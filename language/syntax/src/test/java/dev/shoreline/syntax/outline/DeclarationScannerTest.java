package dev.shoreline.syntax.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.Mutations;
import dev.shoreline.syntax.Repository;
import dev.shoreline.syntax.Samples;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.parse.SpecParser;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.Import;
import dev.shoreline.syntax.shoreline.OverlayDecl;
import dev.shoreline.syntax.shoreline.SectionDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.SpecFile;
import dev.shoreline.syntax.shoreline.StandardDecl;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeclarationScannerTest {

  static Stream<SourceFile> specs() {
    return Stream.concat(Samples.all().stream(), Repository.specs());
  }

  @ParameterizedTest
  @MethodSource("specs")
  void agreesWithTheParser(SourceFile file) {
    SpecParser.Parse parse = SpecParser.parse(file);
    if (parse.diagnostics().isEmpty()) {
      assertAgreement(file, parse.ast());
    }
  }

  @Test
  void agreesWithTheParserOnEveryMutantThatParses() {
    List<String> fitting =
        Mutations.of(99, 1500)
            .filter(
                text -> {
                  SourceFile file = SourceFile.of("mutant.shore", text);
                  SpecParser.Parse parse = SpecParser.parse(file);
                  if (!parse.diagnostics().isEmpty()) {
                    return false;
                  }
                  assertAgreement(file, parse.ast());
                  return true;
                })
            .toList();

    assertThat(fitting).hasSizeGreaterThan(50);
  }

  @Test
  void readsAnyText() {
    Mutations.noise(11, 2000).forEach(DeclarationScanner::scan);
  }

  private static void assertAgreement(SourceFile file, SpecFile ast) {
    FileOutline outline = DeclarationScanner.scan(file.text());
    String packageName = ast.getPackage() == null ? "" : ast.getPackage();

    assertThat(outline.packageName()).as(file.text()).isEqualTo(packageName);
    assertThat(outline.imports())
        .as(file.text())
        .extracting(ImportedName::text)
        .isEqualTo(ast.getImports().stream().map(DeclarationScannerTest::text).toList());
    assertThat(outline.declarations()).as(file.text()).isEqualTo(declarations(ast));
  }

  private static String text(Import name) {
    return name.isWildcard() ? name.getName() + ".*" : name.getName();
  }

  private static List<DeclaredName> declarations(SpecFile ast) {
    List<DeclaredName> names = new ArrayList<>();
    for (Declaration declaration : ast.getDeclarations()) {
      if (declaration instanceof OverlayDecl overlay) {
        addOverlay(overlay, names);
        continue;
      }
      add(declaration, "", names);
      if (declaration instanceof StandardDecl standard) {
        standard.getMembers().stream()
            .filter(SectionDecl.class::isInstance)
            .forEach(section -> add(section, standard.getName() + ".", names));
      } else if (declaration instanceof DesignDecl design) {
        design.getMembers().stream()
            .filter(VariantDecl.class::isInstance)
            .forEach(variant -> add((VariantDecl) variant, design.getName() + ".", names));
      }
    }
    return names;
  }

  /** An overlay has no name of its own; it goes by the standard that it overlays. */
  private static void addOverlay(OverlayDecl overlay, List<DeclaredName> names) {
    Span span = Spans.of(overlay, ShorelinePackage.eINSTANCE.getOverlayDecl_Standard());
    List<INode> nodes =
        NodeModelUtils.findNodesForFeature(
            overlay, ShorelinePackage.eINSTANCE.getOverlayDecl_Standard());
    String name = nodes.get(0).getText().replaceAll("/\\*(?s:.*?)\\*/|//.*|\\s", "");
    names.add(new DeclaredName(DeclarationKind.OVERLAY, name, span.offset(), span.length()));
  }

  private static void add(Declaration declaration, String prefix, List<DeclaredName> names) {
    String type = declaration.eClass().getName().replace("Decl", "");
    Span span = Spans.ofName(declaration);
    names.add(
        new DeclaredName(
            DeclarationKind.valueOf(type.toUpperCase(java.util.Locale.ROOT)),
            prefix + declaration.getName(),
            span.offset(),
            span.length()));
  }
}
