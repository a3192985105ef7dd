package dev.shoreline.elaborate;

import dev.shoreline.syntax.shoreline.CompareDecl;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.FabricDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.OverlayDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.SourceDecl;
import dev.shoreline.syntax.shoreline.SpecFile;
import dev.shoreline.syntax.shoreline.StandardDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The declarations of several files, in their order. */
record Declarations(
    List<KindDecl> kinds,
    List<PartDecl> parts,
    List<SourceDecl> sources,
    List<StandardDecl> standards,
    List<OverlayDecl> overlays,
    List<DesignDecl> designs,
    List<CompareDecl> comparisons,
    List<FabricDecl> fabrics) {

  static Declarations of(Collection<SpecFile> files) {
    Declarations all =
        new Declarations(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (SpecFile file : files) {
      file.getDeclarations().forEach(all::add);
    }
    return all;
  }

  private void add(Declaration d) {
    if (d instanceof OverlayDecl o) {
      // It has no name of its own.
      overlays.add(o);
      return;
    }
    if (d.getName() == null) {
      return;
    }
    if (d instanceof KindDecl k) {
      kinds.add(k);
    } else if (d instanceof PartDecl p) {
      parts.add(p);
    } else if (d instanceof SourceDecl s) {
      sources.add(s);
    } else if (d instanceof StandardDecl s) {
      standards.add(s);
    } else if (d instanceof DesignDecl s) {
      designs.add(s);
    } else if (d instanceof CompareDecl c) {
      comparisons.add(c);
    } else if (d instanceof FabricDecl f) {
      fabrics.add(f);
    }
  }
}
