package dev.shoreline.elaborate;

import dev.shoreline.model.ComparisonText;
import dev.shoreline.model.Design;
import dev.shoreline.model.Standard;
import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.OverlayDecl;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.SectionDecl;
import dev.shoreline.syntax.shoreline.SpecFile;
import dev.shoreline.syntax.shoreline.StandardDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Turns linked files into designs. A mistake gives a message and leaves out or poisons what it
 * spoils; the rest of a design is there all the same.
 */
public final class Elaborator {
  private final Session session;
  private final StandardReader standards;

  private Elaborator(SpecReader reader, Declarations own) {
    this(new SyntaxPlaces(reader), kinds(reader), own.overlays());
  }

  /**
   * @param kinds those that expressions may take words from, and those of the library
   * @param overlays all of the project
   */
  Elaborator(Places places, Declarations kinds, Collection<OverlayDecl> overlays) {
    this.session = new Session(places, kinds);
    this.standards = new StandardReader(session, overlays);
  }

  /**
   * The designs, comparisons and fabrics of some files. Everything else that these files declare is
   * checked too, whether a design uses it or not.
   *
   * @param files of {@code reader}, usually those of the project but not of the library
   */
  public static Result<Elaborated> elaborate(SpecReader reader, Collection<ParsedFile> files) {
    Declarations own = declarations(files);
    Elaborator elaborator = new Elaborator(reader, own);
    elaborator.checkUnused(own);
    elaborator.checkOverlays();
    return elaborator.read(own);
  }

  /** The designs, comparisons and fabrics among some declarations. */
  Result<Elaborated> read(Declarations own) {
    List<Design> designs = new ArrayList<>();
    own.designs().forEach(ast -> read(ast, designs));
    CompareReader compare = new CompareReader(session);
    List<ComparisonText> comparisons = own.comparisons().stream().map(compare::read).toList();
    FabricReader fabric = new FabricReader(session);
    List<Fabric> fabrics =
        own.fabrics().stream().map(fabric::read).filter(Objects::nonNull).toList();
    return new Result<>(new Elaborated(designs, comparisons, fabrics), session.messages().sorted());
  }

  private static Declarations declarations(Collection<ParsedFile> files) {
    return Declarations.of(files.stream().map(ParsedFile::ast).toList());
  }

  /** All standards and sections of the workspace, as the library has them. */
  public static Result<List<Standard>> library(SpecReader reader) {
    return library(reader, List.of());
  }

  /**
   * All standards and sections of the workspace, the library included, for {@code explain}.
   *
   * @param own the project's own files, whose overlays count
   */
  public static Result<List<Standard>> library(SpecReader reader, Collection<ParsedFile> own) {
    List<StandardDecl> asts = new ArrayList<>();
    for (Declared declared : reader.workspace().all(DeclarationKind.STANDARD)) {
      if (reader.get(declared) instanceof StandardDecl ast) {
        asts.add(ast);
      }
    }
    Elaborator elaborator = new Elaborator(reader, declarations(own));
    Map<String, Standard> all = new LinkedHashMap<>();
    for (StandardDecl ast : asts) {
      elaborator.add(ast, all);
      ast.getMembers().stream()
          .filter(SectionDecl.class::isInstance)
          .forEach(section -> elaborator.add((SectionDecl) section, all));
    }
    return new Result<>(List.copyOf(all.values()), elaborator.session.messages().sorted());
  }

  private void add(Profile ast, Map<String, Standard> all) {
    Standard standard = guarded(ast, () -> standards.read(ast));
    if (standard != null) {
      all.putIfAbsent(standard.qualifiedName(), standard);
    }
  }

  /** Checks declarations whether a design uses them or not. */
  void checkUnused(Declarations own) {
    own.kinds().forEach(ast -> session.kinds().kind(ast));
    own.sources().forEach(ast -> session.sources().source(ast));
    own.parts()
        .forEach(
            ast ->
                guarded(ast, () -> session.parts().body(ast, ParameterBinder.Arguments.unused())));
    own.standards().forEach(ast -> guarded(ast, () -> standards.read(ast)));
  }

  /** Checks what overlays replace, whether a design reads it or not. */
  List<Diagnostic> checkOverlays() {
    standards.overlaid().forEach(ast -> guarded(ast, () -> standards.read(ast)));
    standards.checkOverlays();
    return session.messages().sorted();
  }

  /** Adds the populations of a design: one, or one for each variant. */
  private void read(DesignDecl ast, List<Design> designs) {
    VariantMessages messages = new VariantMessages(session.places(), ast);
    for (Population population : Population.of(ast)) {
      messages.add(
          population.name(),
          session
              .messages()
              .apart(
                  () -> {
                    Design design =
                        guarded(ast, () -> new DesignReader(session, standards, population).read());
                    if (design != null) {
                      designs.add(design);
                    }
                  }));
    }
    session.messages().addAll(messages.all());
  }

  /** Every depth that a text can reach is bounded; this is the last resort. */
  private <T> @Nullable T guarded(EObject ast, Supplier<@Nullable T> reading) {
    try {
      return reading.get();
    } catch (StackOverflowError e) {
      Span at = session.places().name(ast);
      session
          .messages()
          .add(
              Diagnostic.error("elaborate.TooDeep", at, "this nests deeper than can be read here"));
      return null;
    }
  }

  /**
   * The kinds of all files read so far, and those of the library that are known without an import.
   */
  private static Declarations kinds(SpecReader reader) {
    Set<SpecFile> files = new LinkedHashSet<>();
    for (Declared declared : reader.workspace().all(DeclarationKind.KIND)) {
      if (declared.packageName().equals(StandardKinds.PACKAGE)) {
        Declaration ast = reader.get(declared);
        if (ast != null && ast.eContainer() instanceof SpecFile file) {
          files.add(file);
        }
      }
    }
    reader.files().forEach(file -> files.add(file.ast()));
    return Declarations.of(files);
  }
}
