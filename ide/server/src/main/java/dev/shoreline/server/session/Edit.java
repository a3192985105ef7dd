package dev.shoreline.server.session;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.LineTable;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two texts: one stretch that was replaced by another.
 *
 * @param from where it begins, in both texts
 * @param removed its length before
 * @param added its length now
 * @param lines of the text now
 */
record Edit(int from, int removed, int added, LineTable lines) {

  static Edit between(String before, String after, LineTable lines) {
    int least = Math.min(before.length(), after.length());
    int from = 0;
    while (from < least && before.charAt(from) == after.charAt(from)) {
      from++;
    }
    int same = 0;
    while (same < least - from
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    return new Edit(from, before.length() - from - same, after.length() - from - same, lines);
  }

  /**
   * Messages about the text before, moved to where they belong now; those it touches are left out.
   */
  List<Diagnostic> move(List<Diagnostic> diagnostics) {
    List<Diagnostic> moved = new ArrayList<>();
    for (Diagnostic d : diagnostics) {
      Span span = d.span();
      if (span.offset() + span.length() < from) {
        moved.add(d);
      } else if (span.offset() >= from + removed) {
        Span now = lines.span(span.offset() + added - removed, span.length());
        moved.add(
            new Diagnostic(
                d.severity(),
                d.id(),
                d.message(),
                now,
                d.label(),
                d.related(),
                d.notes(),
                d.hint()));
      }
    }
    return moved;
  }
}
