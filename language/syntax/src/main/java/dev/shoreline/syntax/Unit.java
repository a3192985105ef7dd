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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One file on its way through {@link SpecReader}. */
final class Unit {
  private record Key(DeclarationKind kind, String name) {}

  /** Messages of one file that are shown. */
  private static final int LIMIT = 200;

  private final SourceFile file;
  private final SpecParser.Parse parse;
  private final ImportScope scope;
  private final Map<Key, Declaration> declarations = new HashMap<>();
  private final List<Diagnostic> diagnostics;
  private boolean requested;

  Unit(SourceFile file, SpecParser.Parse parse, ImportScope scope) {
    this.file = file;
    this.parse = parse;
    this.scope = scope;
    this.diagnostics = new ArrayList<>(parse.diagnostics());
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

  void add(List<Diagnostic> more) {
    diagnostics.addAll(more);
  }

  boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
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

  /** Sorted, and no more than anybody reads. */
  private List<Diagnostic> shown() {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(Diagnostic.ORDER);
    int more = sorted.size() - LIMIT;
    if (more > 0) {
      sorted.subList(LIMIT, sorted.size()).clear();
      sorted.set(LIMIT - 1, sorted.get(LIMIT - 1).withNote("more: " + more + " further messages"));
    }
    return sorted;
  }

  ParsedFile parsed() {
    return new ParsedFile(file, parse.ast(), shown());
  }
}
