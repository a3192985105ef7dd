package dev.shoreline.diff.html;

import dev.shoreline.model.message.Span;

/** How a place in a spec is named to a reader. */
final class Places {
  private Places() {}

  /** {@code panel.shore:41}; empty when no text states the fact. */
  static String of(Span span) {
    return span.isKnown() ? span.file() + ":" + span.line() : "";
  }
}
