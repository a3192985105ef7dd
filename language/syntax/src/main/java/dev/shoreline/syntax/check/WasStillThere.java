package dev.shoreline.syntax.check;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.Shortened;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.Workspace;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.DesignMember;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.LevelDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.SpecFile;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * A {@code was} that names something which is still there beside it: then nothing was renamed. A
 * name that was handed on, because its holder was renamed as well, is fine.
 */
final class WasStillThere {
  private static final String FORMERLY = "formerly";

  private final Workspace workspace;
  private final SourceFile file;
  private final List<Diagnostic> found = new ArrayList<>();

  WasStillThere(Workspace workspace, SourceFile file) {
    this.workspace = workspace;
    this.file = file;
  }

  List<Diagnostic> check(SpecFile ast) {
    Map<String, EObject> here = new HashMap<>();
    for (Declaration d : ast.getDeclarations()) {
      if (d.getName() != null) {
        here.putIfAbsent(d.getName(), d);
      }
    }
    for (Declaration d : ast.getDeclarations()) {
      if (d instanceof PartDecl part) {
        declaration(part, DeclarationKind.PART, here);
        beside(instances(part.getMembers()), List.of());
      } else if (d instanceof DesignDecl design) {
        declaration(design, DeclarationKind.DESIGN, here);
        design(design);
      }
    }
    return found;
  }

  private void declaration(Declaration element, DeclarationKind kind, Map<String, EObject> here) {
    String was = was(element);
    if (was == null) {
      return;
    }
    String name = was.contains(".") ? was : workspace.outline(file).qualified(was);
    for (Declared other : workspace.find(name)) {
      EObject holder = other.file() == file ? here.get(other.name()) : null;
      if (other.kind() == kind && (holder == null || holder == element || was(holder) == null)) {
        add(element, was, other.span());
        return;
      }
    }
  }

  private void design(DesignDecl design) {
    List<VariantDecl> variants =
        design.getMembers().stream()
            .filter(VariantDecl.class::isInstance)
            .map(VariantDecl.class::cast)
            .toList();
    List<InstanceDecl> common = atLevels(design.getMembers());
    beside(common, List.of());
    beside(variants, List.of());
    for (VariantDecl v : variants) {
      beside(atLevels(v.getMembers()), common);
    }
  }

  private static List<InstanceDecl> atLevels(EList<DesignMember> members) {
    return members.stream()
        .filter(LevelDecl.class::isInstance)
        .flatMap(l -> instances(((LevelDecl) l).getMembers()).stream())
        .toList();
  }

  private static List<InstanceDecl> instances(EList<? extends EObject> members) {
    return members.stream()
        .filter(InstanceDecl.class::isInstance)
        .map(InstanceDecl.class::cast)
        .toList();
  }

  /**
   * @param others names that these see as well
   */
  private void beside(List<? extends EObject> elements, List<? extends EObject> others) {
    Map<String, EObject> holders = new HashMap<>();
    elements.forEach(e -> holders.putIfAbsent(name(e), e));
    others.forEach(e -> holders.putIfAbsent(name(e), e));
    for (EObject element : elements) {
      String was = was(element);
      EObject holder = was == null ? null : holders.get(was);
      if (was != null && holder != null && (holder == element || was(holder) == null)) {
        add(element, was, Spans.ofName(holder));
      }
    }
  }

  private static String name(EObject element) {
    EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
    Object name = feature == null ? null : element.eGet(feature);
    return name instanceof String s ? s : "";
  }

  private static @Nullable String was(EObject element) {
    EStructuralFeature feature = element.eClass().getEStructuralFeature(FORMERLY);
    return feature != null && element.eGet(feature) instanceof String s ? s : null;
  }

  private void add(EObject element, String was, Span still) {
    EStructuralFeature feature = element.eClass().getEStructuralFeature(FORMERLY);
    Span at = feature == null ? Spans.ofName(element) : Spans.of(element, feature);
    found.add(
        Diagnostic.warning(
                "name.WasStillThere",
                at,
                "`"
                    + Shortened.of(name(element))
                    + "` says it was `"
                    + Shortened.of(was)
                    + "`, which is still there")
            .withRelated(still, "still here")
            .withHint("leave out `was` unless the other one was renamed or is to go"));
  }
}
