package dev.shoreline.elaborate;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Kind;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.Assignment;
import java.util.List;

/** Reads the facts of a design, or of one of its levels. */
final class FactReader {
  private final Session session;
  private final NameScope scope;

  FactReader(Session session, NameScope scope) {
    this.session = session;
    this.scope = scope;
  }

  /**
   * The facts, those of a variant in the place of common ones.
   *
   * @param owner as a reader calls what the facts are about
   * @param at where a fact that is missing is missed
   */
  Attributes read(List<Assignment> common, List<Assignment> own, Kind kind, String owner, Span at) {
    AttributeReader reader = session.attributes();
    if (!own.isEmpty()) {
      // What every variant states anew is read all the same, for the mistakes in it.
      reader.read(common, kind, owner, scope, Span.NONE);
    }
    Attributes facts = reader.read(Population.merged(common, own), kind, owner, scope, Span.NONE);
    reader.requireComplete(facts, kind, owner, at);
    return facts;
  }
}
