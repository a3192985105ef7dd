package dev.shoreline.elaborate;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what elaboration has to say. A part is read once for each tuple of arguments, so the
 * same fault may be found several times: a message of one id, place and text is kept once.
 */
final class Messages {
  private Map<Key, Diagnostic> found = new LinkedHashMap<>();

  private record Key(String id, Span span, String message) {}

  void add(Diagnostic diagnostic) {
    found.putIfAbsent(
        new Key(diagnostic.id(), diagnostic.span(), diagnostic.message()), diagnostic);
  }

  void addAll(Collection<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  void error(String id, Span span, String message) {
    add(Diagnostic.error(id, span, message));
  }

  void error(String id, Span span, String message, String hint) {
    add(Diagnostic.error(id, span, message).withHint(hint));
  }

  /** What {@code work} has to say, kept apart from the rest. */
  List<Diagnostic> apart(Runnable work) {
    Map<Key, Diagnostic> others = found;
    Map<Key, Diagnostic> its = new LinkedHashMap<>();
    found = its;
    try {
      work.run();
    } finally {
      found = others;
    }
    return List.copyOf(its.values());
  }

  /** By place, as they are shown. */
  List<Diagnostic> sorted() {
    return found.values().stream().sorted(Diagnostic.ORDER).toList();
  }
}
