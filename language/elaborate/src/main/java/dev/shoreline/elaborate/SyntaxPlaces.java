package dev.shoreline.elaborate;

import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.DocComments;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.parse.SourceAdapter;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/** {@link Places} of the files that a {@link SpecReader} has read. */
final class SyntaxPlaces implements Places {
  private final SpecReader reader;
  private @Nullable List<String> parts;

  SyntaxPlaces(SpecReader reader) {
    this.reader = reader;
  }

  @Override
  public Span span(@Nullable EObject node) {
    return node == null ? Span.NONE : Spans.of(node);
  }

  @Override
  public Span span(EObject node, EStructuralFeature feature) {
    return Spans.of(node, feature);
  }

  @Override
  public boolean isStated(EObject node, EStructuralFeature feature) {
    return !NodeModelUtils.findNodesForFeature(node, feature).isEmpty();
  }

  @Override
  public String text(@Nullable EObject node) {
    return node == null ? "" : Spans.text(node);
  }

  @Override
  public String doc(EObject node) {
    boolean contained = node instanceof InstanceDecl && node.eContainer() instanceof PartDecl;
    return contained ? aboveContains(node) : DocComments.of(node);
  }

  /** The comment of an instance within a part stands before the word {@code contains}. */
  private static String aboveContains(EObject instance) {
    INode node = NodeModelUtils.getNode(instance);
    SourceFile file = SourceAdapter.fileOf(instance);
    if (node == null || file == null) {
      return "";
    }
    int keyword = file.text().lastIndexOf("contains", node.getOffset());
    return keyword < 0 ? "" : DocComments.before(file.text(), keyword);
  }

  @Override
  public String qualifiedName(EObject declaration) {
    String name = declaration instanceof Declaration d && d.getName() != null ? d.getName() : "";
    for (EObject o = declaration.eContainer(); o != null; o = o.eContainer()) {
      String outer =
          o instanceof Declaration d
              ? d.getName()
              : o instanceof SpecFile f ? f.getPackage() : null;
      name = outer == null || outer.isEmpty() ? name : outer + "." + name;
    }
    return name;
  }

  @Override
  public @Nullable PartDecl part(EObject context, String name) {
    if (!(EcoreUtil.getRootContainer(context) instanceof SpecFile file)) {
      return null;
    }
    return reader
        .resolve(file, name, ShorelinePackage.eINSTANCE.getPartDecl())
        .filter(PartDecl.class::isInstance)
        .map(PartDecl.class::cast)
        .orElse(null);
  }

  @Override
  public List<String> parts() {
    List<String> known = parts;
    if (known == null) {
      known =
          reader.workspace().all(DeclarationKind.PART).stream()
              .map(Declared::simpleName)
              .distinct()
              .sorted()
              .toList();
      parts = known;
    }
    return known;
  }
}
