package dev.shoreline.elaborate;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.ChoiceType;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.OverlayDecl;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Elaborates a project one file at a time, for those who keep what an edit leaves as it is. Put
 * together, the pieces hold the same designs and say the same as {@link Elaborator#elaborate} does
 * of all files at once. A piece hangs on the files that names in its file stand for, directly or
 * not, and on what {@link #basis} tells of.
 */
public final class PieceElaborator {
  private final Places places;
  private final Declarations kinds;
  private final Set<String> overlayFiles;
  private final List<OverlayDecl> overlays;

  /**
   * @param own paths of the project's own files, all of them read
   * @param reached paths of those and of all files that they are linked to
   */
  public PieceElaborator(SpecReader reader, Set<String> own, Set<String> reached) {
    this.places = new SyntaxPlaces(reader);
    this.kinds = kinds(reader, reached);
    this.overlayFiles = filesWithOverlays(reader, own);
    this.overlays = overlays(reader, overlayFiles);
  }

  /** The kinds that are known without an import, then those of all files reached. */
  private static Declarations kinds(SpecReader reader, Set<String> reached) {
    Set<SpecFile> standard = new LinkedHashSet<>();
    Set<SpecFile> others = new LinkedHashSet<>();
    for (Declared declared : reader.workspace().all(DeclarationKind.KIND)) {
      boolean isStandard = declared.packageName().equals(StandardKinds.PACKAGE);
      if (!isStandard && !reached.contains(declared.file().path())) {
        continue;
      }
      Declaration ast = reader.get(declared);
      if (ast != null && ast.eContainer() instanceof SpecFile file) {
        (isStandard ? standard : others).add(file);
      }
    }
    standard.addAll(others);
    return Declarations.of(standard);
  }

  private static List<OverlayDecl> overlays(SpecReader reader, Set<String> files) {
    List<OverlayDecl> overlays = new ArrayList<>();
    for (String path : files) {
      reader
          .workspace()
          .file(path)
          .ifPresent(
              f ->
                  reader.read(List.of(f)).get(0).ast().getDeclarations().stream()
                      .filter(OverlayDecl.class::isInstance)
                      .map(OverlayDecl.class::cast)
                      .forEach(overlays::add));
    }
    return overlays;
  }

  private static Set<String> filesWithOverlays(SpecReader reader, Set<String> own) {
    Set<String> files = new TreeSet<>();
    for (Declared declared : reader.workspace().all(DeclarationKind.OVERLAY)) {
      if (own.contains(declared.file().path())) {
        files.add(declared.file().path());
      }
    }
    return files;
  }

  /** Paths of the project's own files that replace limits of standards. */
  public Set<String> overlayFiles() {
    return overlayFiles;
  }

  /**
   * What every piece hangs on: words of choices, the library's kinds, and overlays. When it differs
   * from that of an earlier state, or what {@link #overlayFiles} hang on has changed, no piece of
   * that state counts.
   */
  public List<Object> basis() {
    Set<String> words = new TreeSet<>();
    List<Object> basis = new ArrayList<>(overlays);
    for (KindDecl kind : kinds.kinds()) {
      for (AttributeDecl attribute : kind.getAttributes()) {
        if (attribute.getType() instanceof ChoiceType choice) {
          words.addAll(choice.getNames());
        }
      }
      if (places.qualifiedName(kind).startsWith(StandardKinds.PACKAGE + ".")) {
        basis.add(kind);
      }
    }
    basis.add(words);
    return basis;
  }

  /** What is wrong with overlays and the standards that they change. */
  public List<Diagnostic> checkOverlays() {
    return new Elaborator(places, kinds, overlays).checkOverlays();
  }

  /** What one of the project's own files declares, computed. */
  public Result<Elaborated> read(ParsedFile file) {
    Declarations own = Declarations.of(List.of(file.ast()));
    Elaborator elaborator = new Elaborator(places, kinds, overlays);
    elaborator.checkUnused(own);
    return elaborator.read(own);
  }
}
