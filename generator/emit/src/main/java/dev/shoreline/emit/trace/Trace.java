package dev.shoreline.emit.trace;

import dev.shoreline.model.Provenance;
import dev.shoreline.model.message.Span;
import dev.shoreline.rollup.input.Input;

/**
 * A stated value that a figure rests on, and where it was taken from.
 *
 * @param source anchor of the source in the page; empty when the spec names none
 */
public record Trace(Input input, String source) {

  /** For example {@code engine[1..16].power}. */
  public String name() {
    return input.owner() + "." + input.name();
  }

  public String value() {
    return input.value().text();
  }

  /** Title of the source; empty when none is named. */
  public String title() {
    Provenance p = input.origin().provenance();
    return p == null ? "" : p.source().title();
  }

  /** Where in the source, for example {@code table 4-2}; may be empty. */
  public String locator() {
    Provenance p = input.origin().provenance();
    return p == null ? "" : p.locator();
  }

  /** {@code panel.shore:41}; empty when no text states it. */
  public String place() {
    Span at = input.origin().assignedAt();
    return at.isKnown() ? at.file() + ":" + at.line() : "";
  }
}
