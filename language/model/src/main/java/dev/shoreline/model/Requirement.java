package dev.shoreline.model;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Span;
import org.jspecify.annotations.Nullable;

/**
 * A {@code require} of a design itself.
 *
 * @param id stable: the design's name and the label or left-hand side, for example {@code
 *     Xpo204T.bandwidth}
 */
public record Requirement(
    String id, Expr condition, String title, @Nullable Provenance provenance, Span span) {}
