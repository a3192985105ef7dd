package dev.shoreline.syntax.check;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.Shortened;
import dev.shoreline.syntax.Spans;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Names that may be given once within one body. */
final class UniqueNames {
  private final String where;
  private final List<Diagnostic> diagnostics;
  private final Map<String, EObject> first = new HashMap<>();
  private final Set<String> reported = new HashSet<>();

  /**
   * @param where behind the name in a message, for example {@code in this part}
   * @param diagnostics where messages go
   */
  UniqueNames(String where, List<Diagnostic> diagnostics) {
    this.where = where;
    this.diagnostics = diagnostics;
  }

  /** Starts with the names given here; nothing that goes in there comes back here. */
  UniqueNames within(String narrower) {
    UniqueNames names = new UniqueNames(narrower, diagnostics);
    names.first.putAll(first);
    return names;
  }

  /**
   * Takes the next name; the second of each is reported, further ones are not.
   *
   * @param what for example {@code attribute}
   */
  void see(String what, EObject named, @Nullable String name) {
    if (name == null) {
      return;
    }
    EObject before = first.putIfAbsent(name, named);
    if (before != null && reported.add(name)) {
      diagnostics.add(
          Diagnostic.error(
                  "link.DuplicateName",
                  Spans.ofName(named),
                  what + " `" + Shortened.of(name) + "` is given twice " + where)
              .withRelated(Spans.ofName(before), "first given here"));
    }
  }
}
