package dev.shoreline.model.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One message to the author of a spec.
 *
 * @param id stable and dotted, for example {@code units.Mismatch}; what {@code shoreline explain}
 *     takes
 * @param message the fact in one sentence, with the numbers
 * @param label what stands under the carets, for example {@code assigned here}; may be empty
 * @param notes further lines, each {@code key: text}, for example {@code limit: 400 W ...}
 * @param hint what to do about it, or empty
 */
public record Diagnostic(
    Severity severity,
    String id,
    String message,
    Span span,
    String label,
    List<Related> related,
    List<String> notes,
    String hint) {

  /** By file, line, column, then id: the order in which messages are shown. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::id)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    related = List.copyOf(related);
    notes = List.copyOf(notes);
  }

  public static Diagnostic error(String id, Span span, String message) {
    return new Diagnostic(Severity.ERROR, id, message, span, "", List.of(), List.of(), "");
  }

  public static Diagnostic warning(String id, Span span, String message) {
    return new Diagnostic(Severity.WARNING, id, message, span, "", List.of(), List.of(), "");
  }

  public Diagnostic withHint(String text) {
    return new Diagnostic(severity, id, message, span, label, related, notes, text);
  }

  public Diagnostic withLabel(String text) {
    return new Diagnostic(severity, id, message, span, text, related, notes, hint);
  }

  public Diagnostic withRelated(Span at, String text) {
    List<Related> more = new java.util.ArrayList<>(related);
    more.add(new Related(at, text));
    return new Diagnostic(severity, id, message, span, label, more, notes, hint);
  }

  public Diagnostic withNote(String note) {
    List<String> more = new java.util.ArrayList<>(notes);
    more.add(note);
    return new Diagnostic(severity, id, message, span, label, related, more, hint);
  }

  /**
   * The same, saying which designs it is about: for a place that several designs share, but that
   * gives only some of them this message.
   */
  public Diagnostic in(Collection<String> designs) {
    return withMessage(message + " (in " + String.join(", ", designs) + ")");
  }

  public Diagnostic withMessage(String text) {
    return new Diagnostic(severity, id, text, span, label, related, notes, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
