package dev.shoreline.elaborate;

import dev.shoreline.model.Design;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
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
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Turns linked files into designs. A mistake gives a message and leaves out or poisons what it
 * spoils; the rest of a design is there all the same.
 */
public final class Elaborator {
  private final SpecReader reader;
  private final Session session;
  private final StandardReader standards;

  private Elaborator(SpecReader reader) {
    this.reader = reader;
    this.session = new Session(new SyntaxPlaces(reader), kinds(reader));
    this.standards = new StandardReader(session);
  }

  /**
   * The designs of some files, in the order of the files and their text. Everything else that these
   * files declare is checked too, whether a design uses it or not.
   *
   * @param files of {@code reader}, usually those of the project but not of the library
   */
  public static Result<List<Design>> elaborate(SpecReader reader, Collection<ParsedFile> files) {
    Elaborator elaborator = new Elaborator(reader);
    Declarations own = Declarations.of(files.stream().map(ParsedFile::ast).toList());
    elaborator.checkUnused(own);
    List<Design> designs = new ArrayList<>();
    for (DesignDecl ast : own.designs()) {
      Design design =
          elaborator.guarded(
              ast, () -> new DesignReader(elaborator.session, elaborator.standards, ast).read());
      if (design != null) {
        designs.add(design);
      }
    }
    return new Result<>(designs, elaborator.session.messages().sorted());
  }

  /** All standards and sections of the workspace, the library included, for {@code explain}. */
  public static Result<List<Standard>> library(SpecReader reader) {
    List<StandardDecl> asts = new ArrayList<>();
    for (Declared declared : reader.workspace().all(DeclarationKind.STANDARD)) {
      if (reader.get(declared) instanceof StandardDecl ast) {
        asts.add(ast);
      }
    }
    Elaborator elaborator = new Elaborator(reader);
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

  private void checkUnused(Declarations own) {
    own.kinds().forEach(ast -> session.kinds().kind(ast));
    own.sources().forEach(ast -> session.sources().source(ast));
    own.parts()
        .forEach(
            ast ->
                guarded(ast, () -> session.parts().body(ast, ParameterBinder.Arguments.unused())));
    own.standards().forEach(ast -> guarded(ast, () -> standards.read(ast)));
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
