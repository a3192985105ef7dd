package dev.shoreline.syntax.check;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.Spans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Names that may be given once within one body. */
final class UniqueNames {
  private final String where;
  private final List<Diagnostic> diagnostics;
  private final Map<String, EObject> first = new HashMap<>();

  /**
   * @param where behind the name in a message, for example {@code in this part}
   * @param diagnostics where messages go
   */
  UniqueNames(String where, List<Diagnostic> diagnostics) {
    this.where = where;
    this.diagnostics = diagnostics;
  }

  /**
   * Takes the next name.
   *
   * @param what for example {@code attribute}
   */
  void see(String what, EObject named, @Nullable String name) {
    if (name == null) {
      return;
    }
    EObject before = first.putIfAbsent(name, named);
    if (before != null) {
      diagnostics.add(
          Diagnostic.error(
                  "link.DuplicateName",
                  Spans.ofName(named),
                  what + " `" + name + "` is given twice " + where)
              .withRelated(Spans.ofName(before), "first given here"));
    }
  }
}
