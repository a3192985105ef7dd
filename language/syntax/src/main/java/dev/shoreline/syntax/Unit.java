package dev.shoreline.syntax;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.link.ImportScope;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.parse.Reference;
import dev.shoreline.syntax.parse.SpecParser;
import dev.shoreline.syntax.shoreline.CompareDecl;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.DesignMember;
import dev.shoreline.syntax.shoreline.FabricDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.SectionDecl;
import dev.shoreline.syntax.shoreline.SourceDecl;
import dev.shoreline.syntax.shoreline.SpecFile;
import dev.shoreline.syntax.shoreline.StandardDecl;
import dev.shoreline.syntax.shoreline.StandardMember;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One file on its way through {@link SpecReader}. */
final class Unit {
  private record Key(DeclarationKind kind, String name) {}

  /** Messages of one file that are shown. */
  private static final int LIMIT = 200;

  private final SourceFile file;
  private final SpecParser.Parse parse;
  private final Map<Key, Declaration> declarations = new HashMap<>();
  private final List<Diagnostic> linking = new ArrayList<>();
  private final List<Diagnostic> checking = new ArrayList<>();
  private final Set<String> links = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> circle = new HashSet<>();
  private ImportScope scope;
  private @Nullable ParsedFile shown;
  private boolean requested;

  Unit(SourceFile file, SpecParser.Parse parse, ImportScope scope) {
    this.file = file;
    this.parse = parse;
    this.scope = scope;
    for (Declaration declaration : parse.ast().getDeclarations()) {
      index(declaration);
    }
  }

  private void index(Declaration declaration) {
    String name = declaration.getName();
    DeclarationKind kind = kind(declaration);
    if (name == null || kind == null) {
      return;
    }
    declarations.putIfAbsent(new Key(kind, name), declaration);
    if (declaration instanceof DesignDecl design) {
      for (DesignMember member : design.getMembers()) {
        if (member instanceof VariantDecl variant && variant.getName() != null) {
          declarations.putIfAbsent(
              new Key(DeclarationKind.VARIANT, name + "." + variant.getName()), variant);
        }
      }
    }
    if (declaration instanceof StandardDecl standard) {
      for (StandardMember member : standard.getMembers()) {
        if (member instanceof SectionDecl && member.getName() != null) {
          declarations.putIfAbsent(
              new Key(DeclarationKind.SECTION, name + "." + member.getName()), member);
        }
      }
    }
  }

  private static @Nullable DeclarationKind kind(Declaration declaration) {
    if (declaration instanceof KindDecl) {
      return DeclarationKind.KIND;
    } else if (declaration instanceof PartDecl) {
      return DeclarationKind.PART;
    } else if (declaration instanceof SourceDecl) {
      return DeclarationKind.SOURCE;
    } else if (declaration instanceof StandardDecl) {
      return DeclarationKind.STANDARD;
    } else if (declaration instanceof CompareDecl) {
      return DeclarationKind.COMPARE;
    } else if (declaration instanceof FabricDecl) {
      return DeclarationKind.FABRIC;
    }
    return declaration instanceof DesignDecl ? DeclarationKind.DESIGN : null;
  }

  SourceFile file() {
    return file;
  }

  SpecFile ast() {
    return parse.ast();
  }

  List<Reference> references() {
    return parse.references();
  }

  ImportScope scope() {
    return scope;
  }

  @Nullable Declaration find(Declared declared) {
    return declarations.get(new Key(declared.kind(), declared.name()));
  }

  /** Takes what linking has to say. */
  void linked(List<Diagnostic> found) {
    linking.addAll(found);
    shown = null;
  }

  /** Takes what is wrong within the file, in the place of what was said before. */
  void checked(List<Diagnostic> found) {
    checking.clear();
    checking.addAll(found);
    shown = null;
  }

  /** Whether it was not possible to read or link all of it. */
  boolean hasErrors() {
    return Stream.concat(parse.diagnostics().stream(), linking.stream())
        .anyMatch(Diagnostic::isError);
  }

  /** Whether the text does not follow the grammar. */
  boolean isMisread() {
    return !parse.diagnostics().isEmpty();
  }

  /** Marks the file as asked for; whether this was the first time. */
  boolean request() {
    boolean first = !requested;
    requested = true;
    return first;
  }

  boolean isRequested() {
    return requested;
  }

  /** Files that linked names stand for something in. */
  Set<String> links() {
    return links;
  }

  /** Files that names in expressions stand for something in, as far as they have been asked for. */
  Set<String> named() {
    return named;
  }

  /** Notes files that go round in a circle with this one. */
  void inCircleWith(Collection<String> paths) {
    circle.addAll(paths);
  }

  Set<String> circle() {
    return circle;
  }

  /** Takes the links out of the tree again, and forgets all that rests on them. */
  void unlink(ImportScope fresh) {
    for (Reference reference : parse.references()) {
      reference.owner().eUnset(reference.feature());
    }
    scope = fresh;
    linking.clear();
    checking.clear();
    links.clear();
    circle.clear();
    shown = null;
  }

  /** What is wrong with the text and the names, without the checks of requested files. */
  List<Diagnostic> faults() {
    return shown(Stream.concat(parse.diagnostics().stream(), linking.stream()));
  }

  /** Whether linking or the checks have said anything. */
  boolean isFaulty() {
    return !linking.isEmpty() || !checking.isEmpty();
  }

  /** Whether a message points to one of some other files as well. */
  boolean speaksOf(Set<String> paths) {
    return Stream.concat(linking.stream(), checking.stream())
        .flatMap(d -> d.related().stream())
        .anyMatch(r -> paths.contains(r.span().file()));
  }

  /** Whether a message is about a name that was not found, so that it may suggest others. */
  boolean isUnresolved() {
    return Stream.concat(linking.stream(), checking.stream())
        .anyMatch(d -> d.id().startsWith("link."));
  }

  /** Sorted, and no more than anybody reads. */
  private static List<Diagnostic> shown(Stream<Diagnostic> diagnostics) {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics.sorted(Diagnostic.ORDER).toList());
    int more = sorted.size() - LIMIT;
    if (more > 0) {
      sorted.subList(LIMIT, sorted.size()).clear();
      sorted.set(LIMIT - 1, sorted.get(LIMIT - 1).withNote("more: " + more + " further messages"));
    }
    return sorted;
  }

  ParsedFile parsed() {
    ParsedFile known = shown;
    if (known == null) {
      Stream<Diagnostic> all =
          Stream.of(parse.diagnostics(), linking, checking).flatMap(List::stream);
      known = new ParsedFile(file, parse.ast(), shown(all));
      shown = known;
    }
    return known;
  }
}
