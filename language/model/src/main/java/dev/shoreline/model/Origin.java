package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from.
 *
 * @param assignedAt the value's own text
 * @param declaredAt the attribute or part that says the value exists
 * @param instantiatedAt the instance that carries it; {@link Span#NONE} on a part itself
 * @param provenance the source given with {@code from}, if any
 */
public record Origin(
    Span assignedAt, Span declaredAt, Span instantiatedAt, @Nullable Provenance provenance) {

  public static final Origin NONE = new Origin(Span.NONE, Span.NONE, Span.NONE, null);

  public static Origin at(Span span) {
    return new Origin(span, Span.NONE, Span.NONE, null);
  }

  public Origin instantiated(Span at) {
    return new Origin(assignedAt, declaredAt, at, provenance);
  }
}
