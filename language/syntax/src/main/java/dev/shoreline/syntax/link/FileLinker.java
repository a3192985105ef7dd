package dev.shoreline.syntax.link;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.Workspace;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.parse.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Puts the declarations that the names of one file stand for into its syntax tree. */
public final class FileLinker {
  private record Key(String name, EClass type) {}

  private final SourceFile file;
  private final ImportScope scope;
  private final Targets targets;
  private final LinkMessages messages;
  private final Map<Key, List<Declared>> resolved = new HashMap<>();
  private final Set<Key> reported = new HashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public FileLinker(SourceFile file, Workspace workspace, ImportScope scope, Targets targets) {
    this.file = file;
    this.scope = scope;
    this.targets = targets;
    this.messages = new LinkMessages(workspace, scope);
  }

  /**
   * Links all; returns what could not be linked. A name is reported once, where it stands first.
   */
  public List<Diagnostic> link(List<Reference> references) {
    for (Reference reference : references) {
      link(reference);
    }
    return diagnostics;
  }

  @SuppressWarnings("unchecked")
  private void link(Reference reference) {
    EClass type = reference.feature().getEReferenceType();
    Key key = new Key(reference.name(), type);
    Set<DeclarationKind> wanted = WantedKinds.of(type);
    List<Declared> found =
        resolved.computeIfAbsent(key, k -> scope.resolve(reference.name(), wanted));
    if (found.size() != 1) {
      if (reported.add(key) && !reference.name().isEmpty()) {
        Span at = file.lines().span(reference.offset(), reference.length());
        diagnostics.add(
            found.isEmpty()
                ? messages.unknown(reference.name(), wanted, at)
                : messages.ambiguous(reference.name(), found, at));
      }
      return;
    }
    EObject target = targets.get(found.get(0));
    if (target == null) {
      return;
    }
    if (reference.feature().isMany()) {
      ((EList<Object>) reference.owner().eGet(reference.feature())).add(target);
    } else {
      reference.owner().eSet(reference.feature(), target);
    }
  }
}
